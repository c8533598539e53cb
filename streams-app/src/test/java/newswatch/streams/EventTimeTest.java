package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.LATE_ARTICLES;
import static newswatch.schemas.topic.Topics.TAGGED_ARTICLES;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.day;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventTimeTest {
    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(company("삼성전자", "KR"))
            .with(settings -> settings.withDayZones(
                    List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Seoul"), ZoneId.of("America/New_York"))));

    @Test
    void articlesOutOfOrderFallIntoTheirOwnWindows() {
        news.when(
                article("a1").at("11:10").body("삼성전자"),
                article("a2").at("09:10").body("삼성전자"),
                article("a3").at("10:10").body("삼성전자"),
                article("a4").at("09:59").body("삼성전자"));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(2);
        assertThat(news.count("KR", hour("10")).articles()).isEqualTo(1);
        assertThat(news.count("KR", hour("11")).articles()).isEqualTo(1);
    }

    @Test
    void anArticlePublishedLongBeforeItsIngestionIsLateAndNotCounted() {
        news.when(article("a1")
                .published("2024-12-01T09:10:00Z")
                .ingested("2025-01-31T09:11:00Z")
                .body("삼성전자"));

        assertThat(news.then(LATE_ARTICLES)).hasSize(1);
        assertThat(news.then(TAGGED_ARTICLES)).isEmpty();
    }

    @Test
    void theLastMomentIsNotLateYet() {
        news.when(
                article("a1").published("2025-01-01T09:11:00Z").ingested("2025-01-31T09:11:00Z"),
                article("a2").published("2025-01-01T09:10:59Z").ingested("2025-01-31T09:11:00Z"));

        assertThat(news.then(TAGGED_ARTICLES)).extracting(EventTimeTest::id).containsExactly("a1");
        assertThat(news.then(LATE_ARTICLES)).extracting(late -> late.id()).containsExactly("a2");
    }

    @Test
    void revisionsAndWithdrawalsOfALateArticleAreLate() {
        news.given(article("a1").at("09:10").body("삼성전자"));
        news.when(
                article("a1").at("09:10").ingested("2025-03-15T00:00:00Z").body("삼성전자가 올랐다"),
                article("a1").at("09:10").withdrawn("2025-03-15T00:00:00Z"),
                article("a1").published("2025-03-15T00:00:00Z").body("새 날짜"));

        assertThat(news.then(LATE_ARTICLES)).hasSize(3);
        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void aDateInTheFutureIsReplacedByTheFirstIngestionAndStaysSo() {
        news.given(article("a1")
                .published("2025-01-31T18:00:00Z")
                .ingested("2025-01-31T09:11:00Z")
                .body("삼성전자"));
        news.when(article("a1")
                .published("2025-01-31T18:00:00Z")
                .ingested("2025-01-31T19:00:00Z")
                .body("삼성전자가 올랐다"));

        assertThat(news.then(TAGGED_ARTICLES))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.eventTime()).isEqualTo(Instant.parse("2025-01-31T09:11:00Z")));
        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("KR", hour("18")).articles()).isZero();
    }

    @Test
    void fiveMinutesAheadAreBelieved() {
        news.when(
                article("a1").published("2025-01-31T10:02:00Z").ingested("2025-01-31T09:57:00Z"),
                article("a2").published("2025-01-31T10:02:01Z").ingested("2025-01-31T09:57:00Z"));

        assertThat(news.then(TAGGED_ARTICLES))
                .extracting(TaggedArticle::eventTime)
                .containsExactly(Instant.parse("2025-01-31T10:02:00Z"), Instant.parse("2025-01-31T09:57:00Z"));
    }

    @Test
    void anArticleWithoutDateKeepsItsFirstIngestion() {
        news.given(article("a1").undated().ingested("2025-01-31T09:11:00Z").body("삼성전자"));
        news.when(article("a1").undated().ingested("2025-01-31T11:00:00Z").body("삼성전자"));
        assertThat(news.then(TAGGED_ARTICLES)).isEmpty();

        news.when(article("a1").undated().ingested("2025-01-31T12:00:00Z").body("삼성전자가 올랐다"));

        assertThat(news.then(TAGGED_ARTICLES))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.eventTime()).isEqualTo(Instant.parse("2025-01-31T09:11:00Z")));
    }

    @Test
    void aDateThatGetsLostKeepsTheEventTime() {
        news.given(article("a1").at("09:10").ingested("2025-01-31T10:05:00Z").body("삼성전자"));
        news.when(article("a1").undated().ingested("2025-01-31T11:00:00Z").body("삼성전자가 올랐다"));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("KR", hour("10")).articles()).isZero();
    }

    @Test
    void aRevisionWithAnotherDateMovesToAnotherWindow() {
        news.given(article("a1").at("09:10").body("삼성전자"));
        news.when(article("a1").at("10:20").body("삼성전자"));

        assertThat(news.count("KR", hour("09")).articles()).isZero();
        assertThat(news.count("KR", hour("10")).articles()).isEqualTo(1);
        assertThat(news.count("KR", day("2025-01-31T10:20:00Z", "UTC")).articles())
                .isEqualTo(1);
    }

    @Test
    void midnightIsMidnightInEachZone() {
        news.when(
                article("before").published("2025-01-31T14:59:59Z").body("삼성전자"),
                article("after").published("2025-01-31T15:00:00Z").body("삼성전자"));

        assertThat(news.count("KR", day("2025-01-31T14:59:59Z", "Asia/Seoul")).articles())
                .isEqualTo(1);
        assertThat(news.count("KR", day("2025-01-31T15:00:00Z", "Asia/Seoul")).articles())
                .isEqualTo(1);
        assertThat(news.count("KR", day("2025-01-31T15:00:00Z", "UTC")).articles())
                .isEqualTo(2);
    }

    @Test
    void aDayOnWhichClocksChangeHasTwentyThreeHours() {
        var shortDay = day("2025-03-09T12:00:00Z", "America/New_York");
        news.when(
                article("a1").published("2025-03-09T04:59:59Z").body("삼성전자"),
                article("a2").published("2025-03-09T05:00:00Z").body("삼성전자"),
                article("a3").published("2025-03-10T03:59:59Z").body("삼성전자"),
                article("a4").published("2025-03-10T04:00:00Z").body("삼성전자"));

        assertThat(Duration.between(shortDay.start(), shortDay.end())).hasHours(23);
        assertThat(news.count("KR", shortDay).articles()).isEqualTo(2);
        assertThat(news.count("KR", shortDay).windowEnd()).isEqualTo(Instant.parse("2025-03-10T04:00:00Z"));
    }

    private static String id(TaggedArticle tagged) {
        return tagged.article().id();
    }
}
