package newswatch.producer;

import static newswatch.producer.TestFeeds.item;
import static newswatch.producer.TestFeeds.line;
import static newswatch.producer.TestFeeds.read;
import static newswatch.producer.TestFeeds.rss;
import static newswatch.producer.TestFeeds.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InputsTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadByNameAndBelow() {
        write(folder, "b.jsonl", line(2));
        write(folder, "a/deep/x.RSS", rss(item(1)));
        write(folder, "c.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title></feed>");
        write(folder, "z.json", line(3));
        write(folder, "notes.md", "# no feed");
        write(folder, ".hidden/y.xml", rss(item(9)));

        TestFeeds feeds = read(folder);
        assertThat(feeds.articles()).extracting(Article::title).containsExactly("제목 1", "제목 2", "제목 3");
        assertThat(feeds.summary().inputs()).isEqualTo(4);
        assertThat(feeds.read.get(1).input())
                .isEqualTo(folder.resolve("b.jsonl").toString());
        assertThat(feeds.read.get(1).place()).isEqualTo(folder.resolve("b.jsonl") + ": line 1");
    }

    @Test
    void aBrokenFileStopsNoOther() {
        write(folder, "1.xml", "<html><body>404</body></html>");
        write(folder, "2.json", "[{\"title\":\"t\"}]");
        write(folder, "3.xml", "");
        write(folder, "4.xml", "PK\u0003\u0004 binary");
        write(folder, "5.jsonl", line(1));

        TestFeeds feeds = read(folder);
        assertThat(feeds.articles()).hasSize(1);
        assertThat(feeds.problems)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .endsWith(
                                        "1.xml: its root element is <html>, not <rss>, <rdf:RDF> or <feed>; it begins "
                                                + "with: <html><body>404</body></html>"),
                        two -> assertThat(two).contains("2.json: a JSON array, not JSON Lines"),
                        three -> assertThat(three).contains("3.xml: empty"),
                        four -> assertThat(four)
                                .endsWith("4.xml: neither a feed (RSS, Atom) nor JSON Lines, but binary, or a text that"
                                        + " is not in UTF-8; it begins with: 50 4b 03 04 20 62 69 6e 61 72 79"));
        assertThat(feeds.deadLetters).hasSize(4).allMatch(letter -> letter.reason() == DeadLetter.Reason.UNREADABLE);
        assertThat(feeds.deadLetters.get(1).decodedValue())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[{\"title\":\"t\"}]");
        Summary summary = feeds.summary();
        assertThat(summary.complete()).isFalse();
        assertThat(summary.failedInputs()).isEqualTo(4);
        assertThat(summary.read()).isEqualTo(summary.sent() + summary.deadLettered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5b 00 01 02 7b", "5b c3 28", "5b 1b 5d", "7b 0a 00 7b", "1f 8b 08 00"})
    void binaryIsCalledBinaryWhateverItsFirstByteLooksLike(String bytes) throws IOException {
        Path file =
                Files.write(folder.resolve("b.json"), HexFormat.ofDelimiter(" ").parseHex(bytes));
        TestFeeds feeds = read(file);
        assertThat(feeds.problems)
                .containsExactly(file + ": neither a feed (RSS, Atom) nor JSON Lines, but binary, or a text that is not"
                        + " in UTF-8; it begins with: " + bytes);
        assertThat(feeds.deadLetters).hasSize(1);
    }

    @Test
    void anArrayWhoseBeginningEndsWithinACharacterIsNoBinary() {
        Path file = write(folder, "a.json", "[" + "{\"title\":\"가나다\"},".repeat(100));
        assertThat(read(file).problems).singleElement().asString().contains("a.json: a JSON array, not JSON Lines");
    }

    @Test
    void whatIsNotThereIsSaidBeforeAnythingIsRead() {
        Path fine = write(folder, "a.jsonl", line(1));
        write(folder, "empty/notes.txt", "");
        List<ReadArticle> read = new ArrayList<>();
        Ingestion ingestion = Ingestion.builder()
                .input(fine)
                .input(folder.resolve("gone.xml"))
                .input(folder.resolve("empty"))
                .input("http://")
                .build();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ingestion.read(read::add))
                .satisfies(e -> assertThat(e.problems())
                        .satisfiesExactly(
                                one -> assertThat(one).endsWith("gone.xml: no such file or folder"),
                                two -> assertThat(two)
                                        .contains("empty: no file in it that could be read (*.xml, *.rss, *.atom"),
                                three -> assertThat(three).startsWith("http://: no URL")));
        assertThat(read).isEmpty();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Ingestion.builder().build().read(read::add))
                .withMessageContaining("nothing to read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ingestion.builder().country("XX"))
                .withMessageStartingWith("'XX' is no country");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ingestion.builder().language("korean"))
                .withMessage("'korean' is no BCP 47 tag (ko, en-GB)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ingestion.builder().watch(Duration.ZERO))
                .withMessage("PT0S is no time that could be waited");
    }

    @Test
    void aTableBesideTheFilesSaysWhatTheFeedsDoNot() {
        write(folder, "sources.tsv", """
                feed	file	source	country	language
                https://technaru.example/feed	technaru.xml	테크나루	kr	ko
                # comment

                	sub/b.jsonl	가온경제	KR
                https://x.example/c	c.jsonl	다도해신문	Korea	ko
                https://x.example/d	d.jsonl		JP
                https://x.example/e	e.jsonl	Esc	JP	ja	6
                """);
        write(
                folder,
                "technaru.xml",
                rss("<item><title>t</title><guid isPermaLink='false'>1</guid></item>")
                        .replace("ko-kr", "en-us"));
        write(folder, "sub/b.jsonl", line(1));
        write(folder, "c.jsonl", line(2));
        write(folder, "d.jsonl", line(3).replace("}", ",\"source\":\"own\"}"));

        TestFeeds feeds = read(folder);
        List<Article> articles = feeds.articles();
        assertThat(articles).extracting(Article::source).containsExactly("다도해신문", "own", "가온경제", "테크나루");
        assertThat(articles).extracting(Article::sourceCountry).containsExactly("ZZ", "JP", "KR", "KR");
        assertThat(articles.get(3).feed()).isEqualTo("https://technaru.example/feed");
        assertThat(articles.get(3).language()).isEqualTo("ko");
        assertThat(feeds.problems)
                .anyMatch(text -> text.contains("sources.tsv: line 8 has 6 cells"))
                .anyMatch(text -> text.contains("sources.tsv: line 6 is read without its country: 'Korea' is"))
                .hasSize(2);
        assertThat(feeds.summary().complete()).isTrue();
    }

    @Test
    void aTableOfAnotherKindIsComplainedOfOnce() {
        write(folder, "sources.tsv", "file,source\na.jsonl,x\n");
        write(folder, "a.jsonl", line(1));
        write(folder, "b.jsonl", line(2));
        assertThat(read(folder).problems)
                .singleElement()
                .asString()
                .contains("the head line 'feed<tab>file<tab>source");
    }

    @Test
    void defaultsFillWhatNobodySays() {
        Path file = write(folder, "a.jsonl", "{\"title\":\"123\",\"body\":\"\"}");
        Article article = read(Ingestion.builder()
                        .input(file)
                        .source("Desk")
                        .country("kr")
                        .language("ko-kr"))
                .article();
        assertThat(article.source()).isEqualTo("Desk");
        assertThat(article.sourceCountry()).isEqualTo("KR");
        assertThat(article.language()).isEqualTo("ko-KR");
    }

    @Test
    void standardInputIsReadLikeAFile() {
        TestFeeds feeds = read(Ingestion.builder()
                .input("-")
                .stdin(new ByteArrayInputStream((line(1) + "x\n").getBytes(StandardCharsets.UTF_8))));
        assertThat(feeds.articles()).hasSize(1);
        assertThat(feeds.deadLetters)
                .singleElement()
                .extracting(DeadLetter::input)
                .isEqualTo("stdin: line 2");
        assertThat(feeds.summary().bytes()).isEqualTo((line(1) + "x\n").getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void theTransformSeesEveryArticleBeforeItIsJudged() {
        Path file = write(folder, "a.jsonl", line(1).replace("}", ",\"publishedAt\":\"2025-02-03T00:00:00Z\"}"));
        Instant now = Instant.parse("2025-02-04T00:00:00Z");
        Summary late = read(Ingestion.builder().input(file)).summary();
        Summary fresh = read(Ingestion.builder().input(file).clock(Clock.fixed(now, ZoneOffset.UTC)))
                .summary();
        TestFeeds renamed = read(Ingestion.builder().input(file).transform(InputsTest::shouted));

        assertThat(late.late()).isEqualTo(1);
        assertThat(fresh.late()).isZero();
        assertThat(renamed.article().title()).isEqualTo("제목 1!");
    }

    @Test
    void whatAFormerRunHasSentIsLeftOut() {
        Path file = write(folder, "a.jsonl", line(1) + "broken\n" + line(2) + line(1) + "{also\n");
        TestFeeds feeds = read(Ingestion.builder()
                .input(file)
                .transform(InputsTest::shouted)
                .leaveOut(new SentBefore() {
                    private int asked;

                    @Override
                    public boolean has(Article article) {
                        return article.title().equals("제목 1!") && asked++ == 0;
                    }

                    @Override
                    public boolean has(DeadLetter letter) {
                        return letter.message().contains("line 2");
                    }
                }));
        assertThat(feeds.articles()).extracting(Article::title).containsExactly("제목 2!", "제목 1!");
        assertThat(feeds.deadLetters)
                .singleElement()
                .extracting(DeadLetter::input)
                .isEqualTo(file + ": line 5");
        Summary summary = feeds.summary();
        assertThat(summary.leftOut()).isEqualTo(2);
        assertThat(summary.read()).isEqualTo(summary.sent() + summary.deadLettered() + summary.leftOut());
    }

    private static Article shouted(Article a) {
        return new Article(
                a.id(),
                a.url(),
                a.canonicalUrl(),
                a.feed(),
                a.source(),
                a.sourceCountry(),
                a.language(),
                a.publishedAt(),
                a.updatedAt(),
                a.ingestedAt(),
                a.title() + "!",
                a.body(),
                a.author(),
                a.categories(),
                a.withdrawn());
    }

    @Test
    void anErrorOfTheConsumerEndsTheRun() {
        Ingestion ingestion =
                Ingestion.builder().input(write(folder, "a.jsonl", line(1))).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> ingestion.read(article -> {
                    throw new IllegalStateException("full");
                }))
                .withMessage("full");
    }

    @Test
    void stopEndsTheRunAfterTheItemAtHand() {
        Path file = write(folder, "a.jsonl", line(1) + line(2) + line(3));
        Ingestion ingestion = Ingestion.builder().input(file).build();
        assertThat(ingestion.read(article -> ingestion.stop()).sent()).isEqualTo(1);
    }

    @Test
    void theSummaryReadsLikeSentences() {
        write(
                folder,
                "a.jsonl",
                line(1) + line(1) + line(2).replace("}", ",\"publishedAt\":\"2020-01-01T00:00:00Z\"}") + "broken\n");
        write(folder, "b.xml", "nothing");
        StringWriter text = new StringWriter();
        read(folder).summary().print(new PrintWriter(text));

        assertThat(text.toString()
                        .replaceAll("in \\d+\\.\\d s", "in T s")
                        .replaceAll("\\([\\d,]+ a second", "(N a second")
                        .replace(folder.toString(), "F"))
                .isEqualToNormalizingNewlines("""
                        5 items read from 2 inputs (0.0 MB) in T s: 3 articles in them (N a second)
                          1 input not read, or not to its end
                          2 are no article (2 UNREADABLE):
                            F/a.jsonl: line 4: not JSON: unrecognized token 'broken' at column 1
                            F/b.xml: neither a feed (RSS, Atom) nor JSON Lines; it begins with: nothing
                          1 repeat within this run: counted once
                          1 article published more than 30 days before ingestion: will go to news.late-articles, not counted
                          2 articles without a date: counted at the time of ingestion
                        """);
    }
}
