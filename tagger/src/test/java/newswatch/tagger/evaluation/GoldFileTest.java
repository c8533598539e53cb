package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newswatch.schemas.mention.PolicyUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {
    private static final String GOOD = """
            {"id":"g","lang":"en","sourceCountry":"US","publishedAt":"2025-01-31T09:00:00Z","title":"Up 5%",\
            "body":"Apple paid.","titleMentions":[{"type":"QUANTITY","start":3,"end":5,"text":"5%","value":5,"unit":"%"}],\
            "bodyMentions":[{"type":"COMPANY","start":0,"end":5,"text":"Apple","entity":"Apple","countries":["US"]}]}""";

    @TempDir
    Path folder;

    @Test
    void readsWhatIsWellFormed() throws IOException {
        var articles = GoldFile.read(file(GOOD + "\n\n"));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).mentions()).hasSize(2);
        assertThat(articles.get(0).article().sourceCountry()).isEqualTo("US");
    }

    @Test
    void readsAboutAndUseWhereTheyAreMarked() throws IOException {
        assertThat(GoldFile.read(file(GOOD)).get(0).mentions())
                .allSatisfy(mention -> assertThat(mention.about()).isNull());
        String marked = GOOD.replace("COMPANY\"", "POLICY\",\"use\":\"CITED\",\"aboutCountries\":[]");
        GoldMention policy = GoldFile.read(file(marked)).get(0).mentions().get(1);
        assertThat(policy.about()).isEmpty();
        assertThat(policy.use()).isEqualTo(PolicyUse.CITED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"start\":3 | \"start\":2 | titleMentions[0].text '5%' is not what stands from 2 to 5: ' 5%'",
                "\"end\":5,\"text\":\"5%\" | \"end\":9,\"text\":\"5%\" | titleMentions[0] from 3 to 9 is no span of a text of 5",
                "\"start\":3 | \"start\":\"x\" | titleMentions[0].start 'x' is missing or no whole number",
                "QUANTITY | NUMBER | titleMentions[0].type 'NUMBER' is none of [COMPANY",
                "\"value\":5 | \"value\":\"5\" | titleMentions[0].value '5' is no number",
                ",\"entity\":\"Apple\" | `` | bodyMentions[0].entity is missing",
                "[\"US\"] | [\"usa\"] | bodyMentions[0].countries 'usa' is no ISO 3166-1 alpha-2 code",
                "[\"US\"] | [\"US\"],\"aboutCountries\":\"US\" | bodyMentions[0].aboutCountries is missing or empty",
                "COMPANY | POLICY\",\"use\":\"PRAISED | bodyMentions[0].use 'PRAISED' is none of [CHANGE",
                "[\"US\"] | [] | bodyMentions[0].countries is missing or empty",
                "2025-01-31T09:00:00Z | yesterday | publishedAt 'yesterday' is no ISO 8601 time",
                "\"sourceCountry\":\"US\" | \"sourceCountry\":\"usa\" | sourceCountry 'usa' is no ISO 3166-1",
                "\"title\":\"Up 5%\", | `` | title is missing or no text",
                "\"titleMentions\" | \"titleMention\" | titleMentions is missing or no list",
                "{\"id\" | {id | not JSON: unexpected character 'i' instead of double-quote to start property name at column 2"
            })
    void namesFileLineFieldAndWhatWasSeen(String good, String bad, String message) throws IOException {
        Path file = file("\n" + GOOD.replace(good, bad));
        assertThatThrownBy(() -> Evaluation.of(file))
                .isInstanceOf(UnreadableGoldException.class)
                .hasMessageContaining(file + ":2: " + message);
    }

    @Test
    void overlappingMentionsAreNamed() throws IOException {
        String twice = GOOD.replace("\"bodyMentions\":[", "\"bodyMentions\":[" + mention() + ",");
        assertThatThrownBy(() -> Evaluation.of(file(twice)))
                .hasMessageContaining("bodyMentions[1].start 0 lies before the end 5 of the mention before it");
    }

    @Test
    void allProblemsAreReportedAtOnce() throws IOException {
        Path file = file(GOOD + "\n[]\n" + GOOD);
        var error = catchThrowableOfType(UnreadableGoldException.class, () -> Evaluation.of(file));
        assertThat(error.problems())
                .containsExactly(file + ":2: is no JSON object", file + ":3: id 'g' stands in an earlier line, too");
    }

    @Test
    void anEmptyFileIsNoGoldSet() throws IOException {
        assertThatThrownBy(() -> Evaluation.of(file("\n"))).hasMessageContaining("holds no article");
    }

    @Test
    void textThatIsNotUtf8IsNamed() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, new byte[] {(byte) 0xE9, '\n'});
        assertThatThrownBy(() -> Evaluation.of(file)).hasMessage(file + ": is no UTF-8 text");
    }

    @Test
    void aMissingFileIsAnIoError() {
        assertThatThrownBy(() -> Evaluation.of(folder.resolve("none.jsonl"))).isInstanceOf(NoSuchFileException.class);
    }

    private static String mention() {
        return GOOD.substring(GOOD.indexOf("{\"type\":\"COMPANY\""), GOOD.lastIndexOf("]}"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), text, StandardCharsets.UTF_8);
    }
}
