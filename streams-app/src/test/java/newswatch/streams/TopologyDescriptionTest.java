package newswatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import newswatch.streams.fixture.PlainNames;
import newswatch.tagger.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** Names of nodes, stores and internal topics are where a later version finds the state of an earlier one. */
class TopologyDescriptionTest {
    @Test
    void theTopologyIsTheOneThatIsWrittenDown() throws IOException {
        StreamsSettings settings = StreamsSettings.in(Path.of("unused"));
        String is = new NewsTopology(Gazetteer.of(java.util.List.of()), PlainNames::new, settings)
                .build()
                .describe()
                .toString();

        assertThat(is.strip())
                .as("if the change is meant, put this into topology.txt, and think of those who run the former one")
                .isEqualTo(writtenDown().strip());
    }

    private static String writtenDown() throws IOException {
        try (InputStream file = TopologyDescriptionTest.class.getResourceAsStream("topology.txt")) {
            return new String(Objects.requireNonNull(file, "topology.txt").readAllBytes(), UTF_8);
        }
    }
}
