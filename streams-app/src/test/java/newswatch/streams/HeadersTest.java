package newswatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.streams.fixture.Entries.policy;
import static newswatch.streams.fixture.Entries.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import newswatch.streams.fixture.NewsDriver;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(policy("상호관세", "US"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.tagged-articles",
                "news.mentions",
                "news.country-counts",
                "news.country-entity-counts",
                "news.alerts"
            })
    void everyRecordSaysWhatItIsAndWhereItCameFrom(String name) {
        Topic<?, ?> topic = topic(name);
        news.given(rule("r1", "상호관세"));
        news.given(article("a0").at("09:00").body("첫째"));
        news.when(article("a1").at("09:10").body("상호관세"));

        assertThat(news.records(topic)).isNotEmpty().allSatisfy(record -> {
            assertThat(text(record.headers())).isEqualTo(expected(topic.schema(), 1));
            assertThat(record.timestamp())
                    .isEqualTo(Instant.parse("2025-01-31T09:11:00Z").toEpochMilli());
        });
    }

    @Test
    void soDoLateArticlesAndDeadLetters() {
        news.when(article("late").published("2024-01-01T00:00:00Z").ingested("2025-01-31T09:11:00Z"));
        news.sendRaw("bad", "{".getBytes(UTF_8));

        assertThat(text(news.records(Topics.LATE_ARTICLES).get(0).headers())).isEqualTo(expected("article/1", 0));
        assertThat(text(news.records(Topics.DEAD_LETTERS).get(0).headers())).isEqualTo(expected("dead-letter/1", 1));
    }

    private static Map<String, String> expected(String schema, long offset) {
        return Map.of(
                "content-type",
                "application/json",
                "schema",
                schema,
                "source-topic",
                "news.articles",
                "source-partition",
                "0",
                "source-offset",
                Long.toString(offset));
    }

    private static Map<String, String> text(Headers headers) {
        Map<String, String> text = new TreeMap<>();
        headers.forEach(header -> text.put(header.key(), new String(header.value(), UTF_8)));
        return text;
    }

    private static Topic<?, ?> topic(String name) {
        return Topics.ALL.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
