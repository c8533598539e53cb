package newswatch.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newswatch.schemas.contract.SchemaChanges.Change;
import newswatch.schemas.contract.SchemaChanges.Effect;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Today's schemas beside those last published ({@code src/test/resources/published}, replaced at each release): a
 * reader or writer that was built on these must go on working. Fields are only added, and never required.
 *
 * <p><b>What newswatch writes</b> may become neither looser nor tighter. Looser: a reader of the published schema was
 * promised more than it now gets; a longer text, an absent field, a new constant. Tighter: records of the published
 * schema stay in the topics for 400 days, and a reader from the beginning must find true what today's schema says.
 *
 * <p><b>What only others write</b> ({@link #WRITTEN_BY_OTHERS}) may become looser: newswatch takes more than it did. It
 * may not become tighter: a writer of the published schema would be turned away.
 */
class CompatibilityTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    private static final Set<String> WRITTEN_BY_OTHERS = Set.of(
            "alert/alert-rule.schema.json", "gazetteer/gazetteer-entry.schema.json", "retag/retag-request.schema.json");

    static Stream<String> schemas() {
        return SchemaFiles.all().stream().filter(path -> Files.exists(published(path)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isCompatibleWithWhatWasPublished(String path) throws IOException {
        JsonNode old = Json.mapper().readTree(Files.readString(published(path), StandardCharsets.UTF_8));
        assertThat(breaks(path, old, SchemaFiles.read(path))).isEmpty();
    }

    @Test
    void everySchemaThatWasPublishedIsStillThere() throws IOException {
        try (Stream<Path> published = Files.list(PUBLISHED)) {
            assertThat(SchemaFiles.all())
                    .extracting(CompatibilityTest::published)
                    .containsAll(published.toList());
        }
    }

    @Test
    void whatOthersWriteIsThere() {
        assertThat(SchemaFiles.all()).containsAll(WRITTEN_BY_OTHERS);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noticesAFieldThatIsGone(String path) {
        JsonNode schema = SchemaFiles.read(path);
        String first = schema.get("properties").propertyNames().iterator().next();
        assertThat(breaks(path, now -> at(now, "/properties").remove(first)))
                .containsExactly("OTHER " + path + ": " + first + " is gone");
    }

    /** At every depth, and whatever the keyword: of what is in the schemas today, nothing is overlooked. */
    @ParameterizedTest
    @MethodSource("schemas")
    void noticesWhateverIsDropped(String path) {
        JsonNode schema = SchemaFiles.read(path);
        List<JsonPointer> rules = new ArrayList<>();
        collectRules(schema, JsonPointer.empty(), false, rules);
        assertThat(rules).hasSizeGreaterThan(5).allSatisfy(rule -> {
            JsonNode without = schema.deepCopy();
            ((ObjectNode) without.at(rule.head())).remove(rule.last().getMatchingProperty());
            assertThat(SchemaChanges.between(schema, without, path))
                    .as(rule.toString())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void takesANewFieldThatIsNotRequired(String path) {
        assertThat(breaks(path, now -> at(now, "/properties").putObject("more").put("type", "string")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noticesANewFieldThatIsRequired(String path) {
        assertThat(breaks(path, now -> now.withArray("required").add("more")))
                .singleElement()
                .asString()
                .startsWith("TIGHTER " + path + ".required was ");
    }

    @Test
    void noticesANewRequirementInANestedObject() {
        String tagged = "mention/tagged-article.schema.json";
        assertThat(breaks(
                        tagged,
                        now -> at(now, "/properties/stamp")
                                .withArray("required")
                                .add("epoch")))
                .containsExactly("TIGHTER " + tagged + ".stamp.required was [\"partition\",\"sequence\"],"
                        + " is [\"partition\",\"sequence\",\"epoch\"]");
        String entry = "gazetteer/gazetteer-entry.schema.json";
        assertThat(breaks(
                        entry,
                        now -> at(now, "/properties/names/items")
                                .withArray("required")
                                .add("needsContext")))
                .singleElement()
                .asString()
                .startsWith("TIGHTER " + entry + ".names[].required was ");
    }

    @Test
    void ofWhatNewswatchWritesNothingBecomesLooserOrTighter() {
        String change = "mention/mention-change.schema.json";
        assertThat(breaks(change, now -> at(now, "/properties/sentence").put("maxLength", 501)))
                .containsExactly("LOOSER " + change + ".sentence.maxLength was 500, is 501");
        assertThat(breaks(change, now -> at(now, "/properties/sentence").put("maxLength", 499)))
                .containsExactly("TIGHTER " + change + ".sentence.maxLength was 500, is 499");
    }

    @Test
    void whatOthersWriteMayBecomeLooserButNotTighter() {
        String rule = "alert/alert-rule.schema.json";
        assertThat(breaks(
                        rule,
                        now -> at(now, "/properties/kind").withArray("enum").add("SURGE")))
                .isEmpty();
        assertThat(breaks(rule, now -> at(now, "/properties/id").put("maxLength", 100)))
                .containsExactly("TIGHTER " + rule + ".id.maxLength was absent, is 100");
    }

    /** What breaks if today's schema is changed like this. */
    private static List<String> breaks(String path, Consumer<ObjectNode> change) {
        ObjectNode now = (ObjectNode) SchemaFiles.read(path).deepCopy();
        change.accept(now);
        return breaks(path, SchemaFiles.read(path), now);
    }

    /** Places of all keywords that are no mere words, and of all fields ({@code named}: names are those of fields). */
    private static void collectRules(JsonNode node, JsonPointer place, boolean named, List<JsonPointer> rules) {
        node.forEachEntry((key, value) -> {
            JsonPointer there = place.appendProperty(key);
            if (named || !SchemaChanges.WORDS.contains(key)) {
                rules.add(there);
                collectRules(value, there, !named && key.equals("properties"), rules);
            }
        });
    }

    private static List<String> breaks(String path, JsonNode old, JsonNode now) {
        return SchemaChanges.between(old, now, path).stream()
                .filter(change -> change.effect() != Effect.LOOSER || !WRITTEN_BY_OTHERS.contains(path))
                .map(Change::toString)
                .toList();
    }

    private static ObjectNode at(JsonNode schema, String pointer) {
        return (ObjectNode) schema.at(pointer);
    }

    private static Path published(String path) {
        return PUBLISHED.resolve(Path.of(path).getFileName());
    }
}
