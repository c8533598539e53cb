package newswatch.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Today's schemas beside those last published ({@code src/test/resources/published}, replaced at each release): a
 * reader or writer that was built on these must go on working. Fields are only added, and never required.
 */
class CompatibilityTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    static Stream<String> schemas() {
        return SchemaFiles.all().stream().filter(path -> Files.exists(published(path)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isCompatibleWithWhatWasPublished(String path) throws IOException {
        JsonNode old = Json.mapper().readTree(Files.readString(published(path), StandardCharsets.UTF_8));
        assertThat(breaks(old, SchemaFiles.read(path), path)).isEmpty();
    }

    @Test
    void everySchemaThatWasPublishedIsStillThere() throws IOException {
        try (Stream<Path> published = Files.list(PUBLISHED)) {
            assertThat(SchemaFiles.all())
                    .extracting(CompatibilityTest::published)
                    .containsAll(published.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noticesAFieldThatIsGone(String path) {
        JsonNode schema = SchemaFiles.read(path);
        JsonNode without = schema.deepCopy();
        String first = schema.get("properties").propertyNames().iterator().next();
        ((tools.jackson.databind.node.ObjectNode) without.get("properties")).remove(first);
        assertThat(breaks(schema, without, path)).containsExactly(path + ": " + first + " is gone");
    }

    private static List<String> breaks(JsonNode old, JsonNode now, String where) {
        List<String> breaks = new ArrayList<>();
        if (!old.path("required").equals(now.path("required"))) {
            breaks.add(where + ": required was " + old.path("required") + ", is " + now.path("required"));
        }
        if (now.path("additionalProperties").isBoolean()) {
            breaks.add(where + ": forbids unknown fields");
        }
        old.path("properties").forEachEntry((name, before) -> {
            JsonNode after = now.path("properties").path(name);
            if (after.isMissingNode()) {
                breaks.add(where + ": " + name + " is gone");
                return;
            }
            for (String kept : List.of("type", "$ref", "format", "pattern", "contentEncoding")) {
                if (!before.path(kept).equals(after.path(kept))) {
                    breaks.add(where + ": " + name + "." + kept + " was " + before.path(kept) + ", is "
                            + after.path(kept));
                }
            }
            for (JsonNode constant : before.path("enum")) {
                if (after.path("enum").valueStream().noneMatch(constant::equals)) {
                    breaks.add(where + ": " + name + " lost " + constant);
                }
            }
            breaks.addAll(breaks(before, after, where + "." + name));
            breaks.addAll(breaks(before.path("items"), after.path("items"), where + "." + name + "[]"));
        });
        return breaks;
    }

    private static Path published(String path) {
        return PUBLISHED.resolve(Path.of(path).getFileName());
    }
}
