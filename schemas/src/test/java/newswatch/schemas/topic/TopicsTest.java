package newswatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCountKey;
import newswatch.schemas.count.EntityCountKey;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.json.UnreadableRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Article ARTICLE = ArticleBuilder.article("a1").build();

    @Test
    void namesAreUniqueAndEveryTopicIsListed() throws IllegalAccessException {
        assertThat(Topics.ALL).extracting(Topic::name).doesNotHaveDuplicates();
        int declared = 0;
        for (var field : Topics.class.getFields()) {
            if (field.getType() == Topic.class) {
                declared++;
                assertThat(Topics.ALL).contains((Topic<?, ?>) field.get(null));
            }
        }
        assertThat(Topics.ALL).hasSize(declared);
    }

    @Test
    void whateverComesInCanBePassedOnOrPutAside() {
        assertThat(Topics.ARTICLES.maxBytes())
                .isLessThan(Topics.LATE_ARTICLES.maxBytes())
                .isLessThan(Topics.TAGGED_ARTICLES.maxBytes());
        assertThat(Topics.TAGGED_ARTICLES.maxBytes()).isLessThan(Topics.DEAD_LETTERS.maxBytes());
    }

    @Test
    void everyTopicTakesAFullBatchHoweverSmallItsRecords() {
        assertThat(Topics.ALL)
                .allSatisfy(
                        topic -> assertThat(Integer.parseInt(topic.configs().getOrDefault("max.message.bytes", "0")))
                                .isGreaterThanOrEqualTo(Math.max(topic.maxBytes(), 1024 * 1024)));
    }

    @Test
    void aRecordGoesThroughItsSerdeUnchanged() {
        byte[] bytes = Topics.ARTICLES.value().serializer().serialize("t", ARTICLE);
        assertThat(Topics.ARTICLES.value().deserializer().deserialize("t", bytes))
                .isEqualTo(ARTICLE);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("null")
                .doesNotContain("\n");
    }

    @Test
    void nullIsATombstone() {
        assertThat(Topics.ARTICLES.value().serializer().serialize("t", null)).isNull();
        assertThat(Topics.ARTICLES.value().deserializer().deserialize("t", null))
                .isNull();
    }

    @Test
    void aRecordLargerThanItsTopicAllowsIsRefusedBothWays() {
        Article large = ArticleBuilder.article("a1").body("가".repeat(400_000)).build();
        assertThatThrownBy(() -> Topics.ARTICLES.value().serializer().serialize("news.articles", large))
                .isInstanceOf(RecordTooLargeException.class)
                .hasMessageContaining("news.articles: 1200")
                .hasMessageContaining("an Article has at most 1032192".replace("an ", "a "));
        assertThatThrownBy(() -> Topics.ARTICLES.value().deserializer().deserialize("t", new byte[2_000_000]))
                .isInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void anUnreadableRecordSaysWhereAndWhat() {
        assertThatThrownBy(() -> read("{\"id\":\"a1\","))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageStartingWith("news.articles: not JSON: ");
        assertThatThrownBy(() -> read("{\"id\":\"a1\",\"source\":\"x\",\"sourceCountry\":\"Korea\"}"))
                .hasMessage("news.articles: not a valid Article: sourceCountry 'Korea' is no ISO 3166-1 alpha-2 code"
                        + " (KR), EU or ZZ");
        assertThatThrownBy(() -> read("{\"id\":\"a1\",\"ingestedAt\":\"yesterday\"}"))
                .hasMessageContaining("ingestedAt")
                .hasMessageContaining("yesterday");
        assertThatThrownBy(() -> read("[]")).hasMessageStartingWith("news.articles: not a valid Article: ");
        assertThatThrownBy(() -> read("null")).hasMessageContaining("it is null");
    }

    @Test
    void keysAreTextThatReadsBack() {
        Instant start = Instant.parse("2025-01-30T15:00:00Z");
        var country = new CountryCountKey("KR", WindowUnit.DAY, "Asia/Seoul", start);
        byte[] bytes = Topics.COUNTRY_COUNTS.key().serializer().serialize("t", country);
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("KR|DAY|Asia/Seoul|2025-01-30T15:00:00Z");
        assertThat(Topics.COUNTRY_COUNTS.key().deserializer().deserialize("t", bytes))
                .isEqualTo(country);

        var entity = new EntityCountKey("*", WindowUnit.HOUR, "UTC", start, "company:~a|b");
        bytes = Topics.COUNTRY_ENTITY_COUNTS.key().serializer().serialize("t", entity);
        assertThat(Topics.COUNTRY_ENTITY_COUNTS.key().deserializer().deserialize("t", bytes))
                .isEqualTo(entity);

        assertThatThrownBy(() -> CountryCountKey.parse("KR|WEEK|UTC|2025-01-30T15:00:00Z"))
                .hasMessageContaining("WEEK");
        assertThatThrownBy(() -> CountryCountKey.parse("KR")).hasMessageContaining("'KR'");
    }

    private static Article read(String json) {
        return Topics.ARTICLES
                .value()
                .deserializer()
                .deserialize("news.articles", json.getBytes(StandardCharsets.UTF_8));
    }
}
