package newswatch.producer;

import static newswatch.producer.TestFeeds.line;
import static newswatch.producer.TestFeeds.read;
import static newswatch.producer.TestFeeds.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import newswatch.producer.source.Raw;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class JsonLinesTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldIsTakenAndUnknownOnesAreSkipped() {
        Article article = read(write(folder, "a.jsonl", """
                {"id":"abc","url":"https://m.x.example/1?fbclid=2","feed":"f","source":"S","sourceCountry":"us","language":"en_us","publishedAt":"2025-02-03T09:00:00+09:00","updatedAt":"2025-02-03T01:00:00Z","ingestedAt":"2025-02-03T02:00:00Z","title":"A\\nB","body":"P1\\r\\n\\r\\nP2","author":"R","categories":["c",null," "],"mood":{"x":[1]}}
                """)).article();

        assertThat(article.id()).isEqualTo("abc");
        assertThat(article.canonicalUrl()).isEqualTo("https://x.example/1");
        assertThat(article.feed()).isEqualTo("f");
        assertThat(article.sourceCountry()).isEqualTo("US");
        assertThat(article.language()).isEqualTo("en-US");
        assertThat(article.publishedAt()).isEqualTo("2025-02-03T00:00:00Z");
        assertThat(article.updatedAt()).isEqualTo("2025-02-03T01:00:00Z");
        assertThat(article.ingestedAt()).isEqualTo("2025-02-03T02:00:00Z");
        assertThat(article.title()).isEqualTo("A B");
        assertThat(article.body()).isEqualTo("P1\n\nP2");
        assertThat(article.categories()).containsExactly("c");
    }

    @Test
    void titleAndBodyAreEnough() {
        Article article = read(write(folder, "a.jsonl", "{\"title\":\"삼성전자 상승\",\"body\":\"\"}"))
                .article();

        assertThat(article.id()).matches("[0-9a-f]{32}");
        assertThat(article.source()).isEqualTo("a.jsonl");
        assertThat(article.sourceCountry()).isEqualTo("ZZ");
        assertThat(article.language()).isEqualTo("ko");
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void whatIsReadComesOutTheSameWhenReadAgain() {
        Article first = read(write(folder, "a.jsonl", line(1))).article();
        Path archive = write(folder, "b.jsonl", new String(Json.write(first), StandardCharsets.UTF_8));
        assertThat(read(archive).article()).isEqualTo(first);
    }

    @Test
    void aWithdrawalNeedsNoText() {
        TestFeeds feeds = read(write(
                folder,
                "w.jsonl",
                line(1)
                        + "{\"url\":\"https://hanbit.example/1\",\"withdrawn\":\"2025-02-05T00:00:00Z\"}\n"
                        + "{\"withdrawn\":\"2025-02-05T00:00:00Z\"}\n"));

        assertThat(feeds.articles())
                .extracting(Article::id)
                .hasSize(2)
                .containsOnly(feeds.articles().get(0).id());
        assertThat(feeds.articles().get(1).withdrawn()).isEqualTo("2025-02-05T00:00:00Z");
        assertThat(feeds.deadLetters).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo(Reason.INVALID);
            assertThat(letter.message())
                    .endsWith("w.jsonl: line 3: withdrawn is given, but neither id, url nor guid: "
                            + "nobody can tell which article is taken back");
        });
        assertThat(feeds.summary().withdrawals()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"cut off|UNREADABLE|line 3: not JSON: it breaks off at column 18",
                "[]|INVALID|line 3: it is a list, not an object",
                "nonsense|UNREADABLE|not JSON",
                "{\"body\":\"b\"}|INVALID|title is missing",
                "{\"title\":\"t\"}|INVALID|body is missing",
                "{\"title\":\" \",\"body\":\"\"}|INVALID|blank like the title",
                "{\"title\":\"t\",\"body\":\"b\",\"publishedAt\":\"yesterday\"}|INVALID|publishedAt 'yesterday' is not an ISO 8601 time",
                "{\"title\":\"t\",\"body\":\"b\",\"publishedAt\":\"2025-02-03\"}|INVALID|publishedAt '2025-02-03' is not",
                "{\"title\":\"t\",\"body\":\"b\",\"sourceCountry\":\"Korea\"}|INVALID|sourceCountry 'KOREA' is no ISO 3166-1",
                "{\"title\":\"t\",\"body\":\"b\",\"ingestedAt\":\"2999-01-01T00:00:00Z\"}|INVALID|lies in the future",
                "{\"title\":\"t\",\"body\":\"b\",\"id\":\"a b\"}|INVALID|id 'a b' is not free of white space",
                "{\"title\":[\"t\"],\"body\":\"b\"}|INVALID|line 3: title is a list, not a text",
                "{\"title\":\"t\",\"title\":\"u\",\"body\":\"b\"}|UNREADABLE|uplicate",
            })
    void aBrokenLineIsPutAsideAndTheRestIsRead(String broken, Reason reason, String message) {
        TestFeeds feeds = read(write(folder, "b.jsonl", line(1) + "\n" + broken + "\n" + line(2)));

        assertThat(feeds.articles()).hasSize(2);
        DeadLetter letter = feeds.deadLetters.get(0);
        assertThat(letter.reason()).isEqualTo(reason);
        assertThat(letter.message()).contains("b.jsonl: line 3: ").contains(message);
        assertThat(letter.input()).endsWith("b.jsonl: line 3");
        assertThat(letter.decodedValue()).asString(StandardCharsets.UTF_8).isEqualTo(broken);
        assertThat(letter.valueSha256()).isNull();
    }

    @Test
    void aLastLineThatBreaksOffMeansThatTheFileIsCutOff() {
        TestFeeds cut = read(write(folder, "cut.jsonl", line(1) + line(2).substring(0, 20)));
        assertThat(cut.articles()).hasSize(1);
        assertThat(cut.deadLetters).hasSize(1);
        assertThat(cut.summary().complete()).isFalse();
        assertThat(cut.problems)
                .singleElement()
                .asString()
                .endsWith("cut.jsonl: cut off: line 2, the last, is no JSON and has no line feed; what stands before"
                        + " was read");

        assertThat(read(write(folder, "whole.jsonl", line(1) + line(2).strip()))
                        .summary()
                        .complete())
                .isTrue();
        assertThat(read(write(folder, "broken.jsonl", line(1) + "{broken\n"))
                        .summary()
                        .complete())
                .isTrue();
    }

    @Test
    void whatIsLargerThanTheTopicAllowsIsPutAsideUnderItsId() {
        String large = "{\"title\":\"t\",\"body\":\"" + "a".repeat(1 << 20) + "\"}";
        TestFeeds feeds = read(write(folder, "large.jsonl", large + "\n" + line(1)));

        assertThat(feeds.articles()).hasSize(1);
        assertThat(feeds.deadLetters).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(letter.valueBytes()).isEqualTo(large.length());
            assertThat(letter.decodedValue()).hasSize(large.length());
        });
    }

    @Test
    void ofALineLargerThanADeadLetterThePartAndTheHashAreKept() {
        String huge = "{\"title\":\"t\",\"body\":\"" + "b".repeat(20_000_000) + "\"}";
        TestFeeds feeds = read(write(folder, "huge.jsonl", "\uFEFF" + line(1) + huge + "\n" + line(2)));

        assertThat(feeds.articles()).hasSize(2);
        assertThat(feeds.deadLetters).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(letter.valueBytes()).isEqualTo(huge.length());
            assertThat(letter.decodedValue()).hasSize(Raw.MOST);
            assertThat(letter.valueSha256())
                    .isEqualTo(HexFormat.of().formatHex(Raw.digest().digest(huge.getBytes(StandardCharsets.UTF_8))));
        });
    }

    @Test
    void repeatsAreCountedAndHandedOverAllTheSame() {
        TestFeeds feeds = read(write(folder, "r.jsonl", line(1) + line(2) + line(1) + line(1)));
        assertThat(feeds.articles()).hasSize(4);
        assertThat(feeds.summary().repeats()).isEqualTo(2);
        assertThat(feeds.summary().heldBack()).isZero();
    }
}
