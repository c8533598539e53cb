package newswatch.systemtests.process;

import java.util.Properties;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes a count behind the pipeline's back. */
final class Tamper {
    private Tamper() {}

    static CountryCount oneMore(CountryCount count) {
        return new CountryCount(
                count.country(),
                count.unit(),
                count.zone(),
                count.windowStart(),
                count.windowEnd(),
                count.articles() + 1,
                count.focusArticles(),
                count.published(),
                count.mentions(),
                count.homeMentions(),
                count.stamps());
    }

    static void write(Properties kafka, CountryCount count) {
        var topic = Topics.COUNTRY_COUNTS;
        try (var producer = new KafkaProducer<>(
                kafka, topic.key().serializer(), topic.value().serializer())) {
            producer.send(new ProducerRecord<>(topic.name(), count.key(), count));
        }
    }
}
