package newswatch.streams.tag;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import newswatch.streams.revise.Verdict;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Counts copies by verdict, in the metrics of Kafka Streams. */
final class CopyMeters implements AutoCloseable {
    private final StreamsMetrics metrics;
    private final Map<Verdict, Sensor> sensors = new EnumMap<>(Verdict.class);

    CopyMeters(ProcessorContext<?, ?> context) {
        metrics = context.metrics();
        for (Verdict verdict : Verdict.values()) {
            String operation =
                    "copies-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
            sensors.put(
                    verdict,
                    metrics.addRateTotalSensor(
                            "newswatch", context.taskId().toString(), operation, Sensor.RecordingLevel.INFO));
        }
    }

    void count(Verdict verdict) {
        Sensor sensor = sensors.get(verdict);
        if (sensor != null) {
            sensor.record();
        }
    }

    @Override
    public void close() {
        sensors.values().forEach(metrics::removeSensor);
    }
}
