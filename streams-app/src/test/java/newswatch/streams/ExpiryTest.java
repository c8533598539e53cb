package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.day;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newswatch.streams.fixture.NewsDriver;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpiryTest {
    @RegisterExtension
    final NewsDriver news =
            NewsDriver.knowing(company("삼성전자", "KR")).with(settings -> settings.withRetention(Duration.ofDays(2)));

    @Test
    void hoursAreDeletedAfterTheRetentionAndOneDay() {
        news.given(article("a1").at("09:10").body("삼성전자"));
        news.given(article("a2").published("2025-02-03T08:50:00Z").body("쉬었다"));
        news.pass(Duration.ofMinutes(1));
        assertThat(deleted("country-counts")).isZero();

        news.given(article("a3").published("2025-02-03T10:10:00Z").body("쉬었다"));
        news.pass(Duration.ofMinutes(1));

        assertThat(deleted("country-counts")).isEqualTo(2);
        assertThat(deleted("country-entity-counts")).isEqualTo(2);
        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void daysStay() {
        news.given(article("a1").at("09:10").body("삼성전자"));
        news.given(article("a2").published("2025-06-03T09:10:00Z").body("쉬었다"));
        news.pass(Duration.ofMinutes(1));
        news.when(article("a3").published("2025-06-03T09:10:00Z").body("삼성전자"));

        assertThat(news.count("KR", day("2025-01-31T09:00:00Z", "UTC")).articles())
                .isEqualTo(1);
        assertThat(deleted("country-counts")).isEqualTo(2);
    }

    private long deleted(String store) {
        return news
                .driver()
                .createOutputTopic(
                        "newswatch-" + store + "-changelog", new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .filter(record -> record.getValue() == null)
                .count();
    }
}
