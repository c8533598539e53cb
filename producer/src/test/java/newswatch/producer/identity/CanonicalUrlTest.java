package newswatch.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    private static final String STORY = "https://news.example/economy/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/economy/1",
                "HTTPS://News.Example/economy/1",
                "http://news.example/economy/1",
                "http://news.example:80/economy/1",
                "https://news.example:443/economy/1",
                "https://www.news.example/economy/1",
                "https://m.news.example/economy/1",
                "https://mobile.news.example/economy/1",
                "https://amp.news.example/economy/1",
                "https://news.example/economy/1/",
                "https://news.example/economy/1/amp/",
                "https://news.example/economy/1#comments",
                "https://news.example/economy/1?utm_source=rss&utm_medium=feed&fbclid=x&gclid=y",
                "https://news.example/economy/1?partner=rss&emc=rss",
                "https://reader@news.example/economy/%31",
                "  https://news.example/econ\nomy/1 "
            })
    void spellingsOfOneArticleAreOne(String url) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/economy/2",
                "https://news.example/Economy/1",
                "https://news.example/economy/1?page=2",
                "https://news.example:8080/economy/1",
                "https://other.news.example/economy/1",
                "https://news.example/economy/1#!/2"
            })
    void whatTellsArticlesApartStays(String url) {
        assertThat(CanonicalUrl.of(url)).isNotNull().isNotEqualTo(STORY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/v?b=2&a=1, https://news.example/v?a=1&b=2",
        "https://news.example/v?id=1&amp;utm_id=2&amp;s=3, https://news.example/v?id=1&s=3",
        "https://news.example/v?from=seoul&ref=12, https://news.example/v?from=seoul&ref=12",
        "https://뉴스.example/가 나, https://xn--vg1b002a.example/%EA%B0%80%20%EB%82%98",
        "https://news.example/%ea%b0%80, https://news.example/%EA%B0%80",
        "https://news.example/100%, https://news.example/100%25",
        "https://m.example/a, https://m.example/a",
        "http://[2001:db8::1]/a, https://[2001:db8::1]/a",
        "https://news.example, https://news.example",
        "https://news.example/?, https://news.example",
    })
    void isWrittenInOneWay(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example/1",
                "mailto:desk@news.example",
                "tag:news.example,2025:1",
                "https://",
                "file:///etc"
            })
    void whatIsNoWebAddressHasNone(String url) {
        assertThat(CanonicalUrl.of(url)).isNull();
    }

    @Test
    void idIsTheBeginningOfTheHashOfTheCanonicalUrl() {
        assertThat(ArticleId.of(STORY, "feed", "guid", "t", "b")).isEqualTo("74116203a7981af268b9e91bb92676f0");
    }

    @Test
    void aFrontPageIsNoArticleSoTheGuidDecides() {
        String front = CanonicalUrl.of("https://www.news.example/?utm_source=rss");
        String first = ArticleId.of(front, "feed", "1", "t", "b");
        assertThat(first)
                .isNotEqualTo(ArticleId.of(front, "feed", "2", "t", "b"))
                .isEqualTo(ArticleId.of(null, "feed", "1", "other", "text"))
                .isNotEqualTo(ArticleId.of(null, "another feed", "1", "t", "b"));
    }

    @Test
    void withoutUrlAndGuidTheTextDecides() {
        assertThat(ArticleId.of(null, "f", null, "삼성전자  상승", "본문\n\n둘째"))
                .isEqualTo(ArticleId.of(null, "g", null, "삼성전자 상승", "본문 둘째"))
                .isNotEqualTo(ArticleId.of(null, "f", null, "삼성전자 하락", "본문 둘째"))
                .hasSize(32);
    }
}
