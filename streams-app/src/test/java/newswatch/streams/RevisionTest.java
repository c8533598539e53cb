package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.COUNTRY_COUNTS;
import static newswatch.schemas.topic.Topics.COUNTRY_ENTITY_COUNTS;
import static newswatch.schemas.topic.Topics.DEAD_LETTERS;
import static newswatch.schemas.topic.Topics.LATE_ARTICLES;
import static newswatch.schemas.topic.Topics.MENTIONS;
import static newswatch.schemas.topic.Topics.TAGGED_ARTICLES;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import newswatch.schemas.mention.MentionChange.Change;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevisionTest {
    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(company("삼성전자", "KR"), company("애플", "US"));

    @Test
    void anArticleIsCountedForTheCountriesItIsAbout() {
        news.when(article("a1").at("09:10").body("삼성전자가 올랐다."));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("*", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("US", hour("09")).articles()).isZero();
        assertThat(news.then(DEAD_LETTERS)).isEmpty();
    }

    @Test
    void theSameTextTwiceChangesNothing() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.when(
                article("a1").at("09:10").body("삼성전자가 올랐다."),
                article("a1").at("09:10").body("삼성전자가 올랐다.").ingested("2025-01-31T11:00:00Z"));

        assertNothingWritten();
    }

    @Test
    void aChangedArticleTakesItsOldCountBack() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.when(article("a1").at("09:10").body("애플이 올랐다."));

        assertThat(news.count("KR", hour("09")).articles()).isZero();
        assertThat(news.count("US", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("*", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("KR", hour("09"), "company:삼성전자").mentions()).isZero();
        assertThat(news.then(TAGGED_ARTICLES))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.revision()).isEqualTo(2));
        assertThat(news.then(MENTIONS))
                .extracting(change -> change.change())
                .containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void aRevisionThatComesAfterANewerOneIsStale() {
        news.given(article("a1").at("09:10").updated("2025-01-31T10:00:00Z").body("애플이 올랐다."));
        news.when(article("a1").at("09:10").updated("2025-01-31T09:30:00Z").body("삼성전자가 올랐다."));

        assertNothingWritten();
    }

    @Test
    void theSameTextSeenAgainLaterMakesAnotherInBetweenStale() {
        news.given(article("a1").at("09:10").updated("2025-01-31T09:20:00Z").body("애플이 올랐다."));
        news.given(article("a1").at("09:10").updated("2025-01-31T11:00:00Z").body("애플이 올랐다."));
        news.when(article("a1").at("09:10").updated("2025-01-31T10:00:00Z").body("삼성전자가 올랐다."));

        assertNothingWritten();
    }

    @Test
    void ofTwoCopiesOfOneVersionTheLaterCounts() {
        news.given(article("a1").at("09:10").updated("2025-01-31T10:00:00Z").body("애플이 올랐다."));
        news.when(article("a1").at("09:10").updated("2025-01-31T10:00:00Z").body("삼성전자가 올랐다."));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("US", hour("09")).articles()).isZero();
    }

    @Test
    void anUpdateDatedInTheFutureHoldsNoLaterRevisionOff() {
        news.given(article("a1")
                .at("09:10")
                .updated("2031-01-01T00:00:00Z")
                .ingested("2025-01-31T09:11:00Z")
                .body("애플이 올랐다."));
        news.when(article("a1").at("09:10").updated("2025-01-31T10:00:00Z").body("삼성전자가 올랐다."));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void aWithdrawnArticleIsTakenBackAndStaysAsAMarker() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.when(article("a1").at("09:10").withdrawn("2025-01-31T10:00:00Z"));

        assertThat(news.count("KR", hour("09")).articles()).isZero();
        assertThat(news.count("*", hour("09")).articles()).isZero();
        assertThat(news.count("*", hour("09")).published()).isZero();
        assertThat(news.then(TAGGED_ARTICLES)).singleElement().satisfies(tagged -> {
            assertThat(tagged.article().withdrawn()).isNotNull();
            assertThat(tagged.mentions()).isEmpty();
        });
        assertThat(news.then(MENTIONS)).extracting(change -> change.change()).containsExactly(Change.REMOVED);
    }

    @Test
    void aStaleCopyDoesNotBringAWithdrawnArticleBack() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.given(article("a1").at("09:10").withdrawn("2025-01-31T10:00:00Z"));
        news.when(article("a1").at("09:10").body("삼성전자가 올랐다."));

        assertNothingWritten();
    }

    @Test
    void aWithdrawalThatComesFirstKeepsTheArticleOut() {
        news.given(article("a1").at("09:10").withdrawn("2025-01-31T10:00:00Z"));
        news.when(article("a1").at("09:10").body("삼성전자가 올랐다."));

        assertNothingWritten();
        assertThat(news.count("KR", hour("09")).articles()).isZero();
    }

    @Test
    void aNewerCopyBringsAWithdrawnArticleBack() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.given(article("a1").at("09:10").withdrawn("2025-01-31T10:00:00Z"));
        news.when(article("a1").at("09:10").updated("2025-01-31T11:00:00Z").body("삼성전자가 올랐다."));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.then(TAGGED_ARTICLES))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.revision()).isEqualTo(3));
    }

    @Test
    void theFeedThatBringsAnArticleFirstOwnsIt() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.when(
                article("a1").at("09:30").feed("https://other.example/rss").body("애플 요약."),
                article("a1").feed("https://other.example/rss").withdrawn("2025-01-31T11:00:00Z"));

        assertNothingWritten();
    }

    @Test
    void aMentionThatStaysWritesNothing() {
        String between = "\n\n" + "가나다 ".repeat(300) + "\n\n";
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다." + between + "애플은 내렸다."));
        news.when(article("a1").at("09:10").body("삼성전자가 올랐다." + between + "애플은 쉬었다."));

        assertThat(news.then(MENTIONS))
                .extracting(change -> change.change() + " " + change.entityId())
                .containsExactly("REMOVED company:애플", "ADDED company:애플");
        assertThat(news.then(COUNTRY_COUNTS)).isEmpty();
    }

    @Test
    void aMentionKeepsItsIdWhenItIsTakenBack() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        var added = news.then(MENTIONS).get(0);
        news.when(article("a1").at("09:10").body("쉬었다."));

        assertThat(news.records(MENTIONS)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("company:삼성전자");
            assertThat(record.value().id()).isEqualTo(added.id());
            assertThat(record.value().revision()).isEqualTo(2);
        });
        assertThat(added.sentence()).contains("삼성전자가 올랐다");
    }

    private void assertNothingWritten() {
        assertThat(news.then(TAGGED_ARTICLES)).isEmpty();
        assertThat(news.then(MENTIONS)).isEmpty();
        assertThat(news.then(COUNTRY_COUNTS)).isEmpty();
        assertThat(news.then(COUNTRY_ENTITY_COUNTS)).isEmpty();
        assertThat(news.then(LATE_ARTICLES)).isEmpty();
        assertThat(news.then(DEAD_LETTERS)).isEmpty();
    }
}
