package newswatch.streams.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newswatch.schemas.json.Json;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.encode.JsonWriter;
import org.junit.jupiter.api.Test;

class StampsTest {
    private final Stamps stamps = new Stamps();

    @Test
    void theHighestSequenceOfEachPartitionStays() {
        stamps.saw(7, 3);
        stamps.saw(2, 5);
        stamps.saw(7, 4);
        stamps.saw(2, 1);

        assertThat(json(stamps)).isEqualTo("{\"2\":5,\"7\":4}");
    }

    @Test
    void anyNumberOfPartitionsIsWrittenAndReadAgain() {
        Map<Integer, Long> expected =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> i * 37 % 100, i -> i + 1L << 40));
        expected.forEach(stamps::saw);
        BinaryWriter writer = new BinaryWriter(16);
        stamps.write(writer);
        Stamps read = new Stamps();
        read.read(new BinaryReader("stamps", writer.toBytes()));

        assertThat(json(read))
                .isEqualTo(new String(Json.write(new TreeMap<>(expected)), UTF_8))
                .isEqualTo(json(stamps));
    }

    private static String json(Stamps stamps) {
        JsonWriter json = new JsonWriter();
        stamps.write(json);
        return new String(json.toBytes(), UTF_8);
    }
}
