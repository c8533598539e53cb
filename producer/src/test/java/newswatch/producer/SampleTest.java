package newswatch.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher's sample comes out as its README says. */
class SampleTest {
    private static final Path SAMPLE = Path.of("../launcher/src/main/resources/newswatch/launcher/sample");

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isDirectory(SAMPLE), "skipped: no sample in " + SAMPLE);
    }

    @Test
    void ninetyArticlesAReprintAndTwoBrokenRecords() {
        TestFeeds feeds = TestFeeds.read(SAMPLE);

        assertThat(feeds.problems).isEmpty();
        assertThat(feeds.deadLetters)
                .extracting(letter -> Path.of(String.valueOf(letter.input())).getFileName() + " " + letter.reason())
                .containsExactly(
                        "articles-2025-02-06.jsonl: line 10 " + DeadLetter.Reason.UNREADABLE,
                        "technaru-rss.xml: item 9 " + DeadLetter.Reason.INVALID);
        assertThat(feeds.articles().stream().map(Article::id).distinct())
                .hasSize(90 + 1); // a reprint under another URL is no article of its own to the README, but one to us
        assertThat(feeds.articles().stream().map(Article::source).distinct()).hasSize(14);
        assertThat(feeds.articles())
                .noneMatch(article -> article.sourceCountry().equals("ZZ"));
        assertThat(feeds.articles())
                .filteredOn(article -> article.withdrawn() != null)
                .hasSize(2);
        assertThat(feeds.articles())
                .filteredOn(article -> article.publishedAt() == null && article.withdrawn() == null)
                .hasSize(1);
    }

    @Test
    void theSameArticleHasOneIdWhereverItComesFrom() {
        List<Article> articles = TestFeeds.read(SAMPLE).articles();

        assertThat(at(articles, "hangang-ilbo.example/economy/article/20250207061011"))
                .hasSize(2)
                .extracting(Article::feed)
                .doesNotHaveDuplicates();
        assertThat(at(articles, "gaon-econ.example/article/view?id=202502050005"))
                .hasSize(2)
                .extracting(Article::id)
                .containsOnly(at(articles, "gaon-econ.example/article/view?id=202502050005")
                        .get(0)
                        .id());
        assertThat(at(articles, "technaru.example/p/48214")).hasSize(2);
        assertThat(at(articles, "albionledger.example/economy/bank-of-england-cuts-to-45-and-halves-its"))
                .hasSize(2)
                .extracting(Article::updatedAt)
                .endsWith(Instant.parse("2025-02-06T15:05:00Z"));
        assertThat(at(articles, "weekly-maru.example/stories/1205"))
                .singleElement()
                .extracting(Article::publishedAt)
                .isEqualTo(Instant.parse("2025-02-09T09:00:00Z"));
    }

    @Test
    void entitiesAndEmojiComeOutAsCharacters() {
        Article article = at(TestFeeds.read(SAMPLE).articles(), "technaru.example/p/48263")
                .get(0);
        assertThat(article.title() + article.body()).doesNotContain("&amp;", "&quot;", "&#", "&nbsp;", "<p>", "<br");
    }

    private static List<Article> at(List<Article> articles, String canonical) {
        return articles.stream()
                .filter(article -> ("https://" + canonical).equals(article.canonicalUrl()))
                .toList();
    }
}
