package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import newswatch.launcher.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands that talk to Kafka, against a broker; in the order in which a user comes to them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterCommandsTest {
    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    @Order(1)
    void withoutTopicsEachCommandSaysHowToMakeThem() {
        assertThat(run("rules", "list").err())
                .isEqualTo("newswatch rules list: topic news.alert-rules is missing at " + broker.bootstrapServers()
                        + "; create all topics by: newswatch topics create --bootstrap-server "
                        + broker.bootstrapServers() + "\n");
        assertThat(run("watch", "alerts").err()).contains("newswatch topics create");
        assertThat(run("topics", "list", "--check").code()).isEqualTo(ExitCode.DIFFERENCE);
    }

    @Test
    @Order(2)
    void topicsAreCreatedOnce() {
        CommandRun first = run("topics", "create", "--partitions", "3");
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("news.articles").contains("created").doesNotContain("present");

        CommandRun again = run("topics", "create");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("present").doesNotContain("created");

        CommandRun other = run("topics", "create", "--partitions", "5");
        assertThat(other.code()).isEqualTo(ExitCode.FAILED);
        assertThat(other.out()).contains("news.articles: partitions: 3, wanted 5");
        assertThat(other.err()).contains("Partitions can't be changed");

        assertThat(run("topics", "list", "--check").code()).isZero();
    }

    @Test
    @Order(3)
    void rulesArePutListedAndRemoved() throws IOException {
        CommandRun put = run("rules", "put", "chips", "--policy", "반도체특별법", "--country", "KR", "--cool-down", "PT1H");
        assertThat(put.err()).isEmpty();
        assertThat(put.out()).isEqualTo("put chips: policy:semiconductor-special-act\n");
        CommandRun list = run("rules", "list", "--json");
        assertThat(list.out())
                .isEqualTo("{\"id\":\"chips\",\"kind\":\"MENTION\",\"entityId\":\"policy:semiconductor-special-act\","
                        + "\"countries\":[\"KR\"],\"includeCited\":false,\"coolDown\":\"PT1H\"}\n");
        Path rules = Files.writeString(folder.resolve("rules.jsonl"), list.out().replace("chips", "copy"));
        assertThat(run("rules", "put", "--input", rules.toString()).code()).isZero();
        assertThat(run("rules", "list").out()).contains("chips", "copy", "PT1H");

        Path nowhere =
                Files.writeString(folder.resolve("nowhere.jsonl"), list.out().replace("\"KR\"", "\"XX\""));
        CommandRun refused = run("rules", "put", "--input", nowhere.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).startsWith("newswatch rules put: " + nowhere + ":1: 'XX' is no country: ");

        assertThat(run("rules", "remove", "chips", "nothing").err())
                .isEqualTo("newswatch rules remove: no rule 'nothing'; there are chips, copy\n");
        assertThat(run("rules", "remove", "chips", "copy").out()).isEqualTo("removed chips\nremoved copy\n");
        assertThat(run("rules", "list").out()).startsWith("no rules; add one by");
    }

    @Test
    @Order(3)
    void anUnknownPolicyIsMetWithThoseThatLookAlike() {
        CommandRun run = run("rules", "put", "r", "--policy", "반도체특벌법");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("no policy '반도체특벌법'; did you mean Semiconductor Special Act")
                .endsWith("}' | newswatch gazetteer put --bootstrap-server " + broker.bootstrapServers() + "\n");
    }

    @Test
    @Order(4)
    void gazetteerEntriesArePutListedAndRemoved() throws IOException {
        String entry = "{\"id\":\"company:acme\",\"type\":\"COMPANY\",\"name\":\"Acme\",\"countries\":[\"US\"],"
                + "\"names\":[{\"text\":\"애크미\",\"language\":\"ko\",\"needsContext\":false}]}\n";
        Path file = Files.writeString(folder.resolve("entries.jsonl"), entry);
        assertThat(run("gazetteer", "put", "--input", file.toString()).out()).isEqualTo("put company:acme: Acme\n");
        assertThat(run("gazetteer", "list", "--json").out()).isEqualTo(entry);
        assertThat(run("gazetteer", "list").out()).contains("애크미");
        assertThat(run("gazetteer", "remove", "company:acme").code()).isZero();

        Path nowhere = Files.writeString(folder.resolve("none.jsonl"), entry + entry.replace("US", "XX"));
        assertThat(run("gazetteer", "put", "--input", nowhere.toString()).err())
                .contains(nowhere + ":2: 'XX' is no country: ");

        Path broken = Files.writeString(folder.resolve("broken.jsonl"), entry + entry.replace("US", "usa"));
        CommandRun refused = run("gazetteer", "put", "--input", broken.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).contains(broken + ":2").contains("usa");
        assertThat(run("gazetteer", "list", "--json").out()).isEmpty();
        assertThat(run("gazetteer", "list").out()).startsWith("no changes; add one by");
    }

    @Test
    @Order(4)
    void aRegisterIsImportedOnceItIsRight() throws IOException {
        String rows = "회사명,영문명,국가\n㈜안부제철,Anbu Steel,KR\n,Nobody,XX\n";
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), rows);
        CommandRun refused = run("gazetteer", "import", wrong.toString(), "--type", "company", "--put");
        assertThat(refused.code()).isEqualTo(ExitCode.DIFFERENCE);
        assertThat(refused.err()).contains(wrong + ":3: 'XX' is no country", "nothing was written");
        assertThat(run("gazetteer", "list", "--json").out()).isEmpty();

        CommandRun shown = run("gazetteer", "import", wrong.toString(), "--type", "company", "--put", "--preview");
        assertThat(shown.out())
                .startsWith("columns: name: '회사명', name-en: '영문명', country: '국가'\n")
                .contains("company:anbu-steel");
        assertThat(run("gazetteer", "list", "--json").out()).isEmpty();

        CommandRun skipped = run("gazetteer", "import", wrong.toString(), "--type", "company", "--put", "--skip");
        assertThat(skipped.code()).isZero();
        assertThat(skipped.out()).isEqualTo("put company:anbu-steel: 안부제철\n");
        CommandRun printed = run("gazetteer", "import", wrong.toString(), "--type", "company", "--skip");
        assertThat(run("gazetteer", "list", "--json").out()).isEqualTo(printed.out());
        assertThat(run("gazetteer", "remove", "company:anbu-steel").code()).isZero();
    }

    @Test
    @Order(5)
    void aTopicIsWatchedFromTheBeginning() {
        CommandRun raw = run("watch", "alert-rules", "--from-beginning", "--max", "2", "--json");
        assertThat(raw.code()).isZero();
        assertThat(raw.out().lines().findFirst().orElseThrow()).startsWith("{\"id\":\"chips\"");
        CommandRun read = run("watch", "news.alert-rules", "--from-beginning", "--max", "1");
        assertThat(read.out())
                .matches("\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  chips  policy:semiconductor-special-act  for KR  at most"
                        + " every PT1H\n");
    }

    @Test
    @Order(6)
    void producedArticlesAreThereAndAnAuditMissesThemInTheCounts() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"url\":\"https://news.example/1\",\"title\":\"추경 통과\",\"body\":\"본문\"}\n{broken\n");
        CommandRun produce = run("produce", articles.toString(), "--source-country", "KR");
        assertThat(produce.err()).isEmpty();
        assertThat(produce.code()).isZero();
        assertThat(produce.out()).contains("2 items read", "1 article sent to news.articles", "1 is no article");
        assertThat(run("watch", "articles", "--from-beginning", "--max", "1").out())
                .contains("KR ko", "추경 통과");
        assertThat(run("watch", "dead-letters", "--from-beginning", "--max", "1")
                        .out())
                .contains("UNREADABLE", articles + ": line 2");

        CommandRun audit = run("audit", "--patience", "PT0S");
        assertThat(audit.code()).isEqualTo(ExitCode.DIFFERENCE);
        assertThat(audit.out()).contains("neither tagged, nor late, nor put aside");
    }

    @Test
    @Order(7)
    void ofAFeedThatIsCutOffWhatCanBeReadIsSentAndTheRestIsToldOf() throws IOException {
        String beginning = """
                <rss version="2.0"><channel><title>한강일보</title>
                <item><title>추경 통과</title><link>https://hangang.example/7</link></item>
                <item><title>추경 집행</title><link>https://hangang.exa""";
        Path feed = Files.writeString(folder.resolve("cut.xml"), beginning);
        CommandRun produce = run("produce", feed.toString());
        assertThat(produce.err()).isEmpty();
        assertThat(produce.code()).isEqualTo(ExitCode.FAILED);
        assertThat(produce.out())
                .contains("1 article sent to news.articles", "1 input not read, or not to its end")
                .contains(feed + ": item 2: the item that begins on line 3 has no end")
                .contains(feed + ": cut off: it ends on line 3 without </rss>; what stands before was read");
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(
                Stream.concat(Arrays.stream(args), Stream.of("--bootstrap-server", broker.bootstrapServers()))
                        .toArray(String[]::new));
    }
}
