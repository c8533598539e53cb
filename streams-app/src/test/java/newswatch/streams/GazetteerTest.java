package newswatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.GAZETTEER;
import static newswatch.schemas.topic.Topics.MENTIONS;
import static newswatch.schemas.topic.Topics.TAGGED_ARTICLES;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newswatch.schemas.json.Json;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GazetteerTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @RegisterExtension
    final NewsDriver news =
            NewsDriver.knowing(company("삼성전자", "KR")).with(settings -> settings.withRebuildPause(PAUSE));

    @Test
    void aNameWrittenToTheTopicIsFoundWithoutARestart() {
        news.given(company("딥시크", "CN"));
        news.when(article("a1").at("09:10").body("딥시크"));

        assertThat(news.count("CN", hour("09")).articles()).isEqualTo(1);
        assertThat(news.then(TAGGED_ARTICLES).get(0).gazetteerVersion()).endsWith("@0");
    }

    @Test
    void whatWasCountedIsTakenBackThoughTheGazetteerSaysOtherwiseNow() {
        news.given(article("a1").at("09:10").body("삼성전자가 올랐다."));
        news.given(company("삼성전자", "US")); // moved
        news.pass(PAUSE);
        news.when(article("a1").at("09:10").body("삼성전자가 내렸다."));

        assertThat(news.count("KR", hour("09")).articles()).isZero();
        assertThat(news.count("KR", hour("09"), "company:삼성전자").mentions()).isZero();
        assertThat(news.count("US", hour("09")).articles()).isEqualTo(1);
        assertThat(news.then(MENTIONS))
                .extracting(change -> change.change().name())
                .containsExactly("REMOVED", "ADDED");
        assertThat(news.then(MENTIONS))
                .extracting(change -> change.id())
                .hasSize(2)
                .containsOnly(news.then(MENTIONS).get(0).id());
    }

    @Test
    void aNameTakenBackIsFoundNoMore() {
        news.given(company("딥시크", "CN"));
        news.given(GAZETTEER, "company:딥시크", null);
        news.when(article("a1").at("09:10").body("딥시크"));

        assertThat(news.then(TAGGED_ARTICLES).get(0).mentions()).isEmpty();
    }

    @Test
    void aChangeTakenBackLetsTheBuiltInEntryHoldAgain() {
        news.given(company("삼성전자", "US"));
        news.given(GAZETTEER, "company:삼성전자", null);
        news.when(article("a1").at("09:10").body("삼성전자"));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void anInvalidEntryIsListedAndTheLastGoodOneStays() {
        news.given(company("딥시크", "CN"));
        news.given(GAZETTEER, "company:딥시크", "{\"id\":\"company:딥시크\",\"type\":\"QUANTITY\"}".getBytes(UTF_8));
        news.given(GAZETTEER, "company:다른이름", Json.write(company("소니", "JP")));
        news.given(GAZETTEER, "company:x", "no json".getBytes(UTF_8));
        news.when(article("a1").at("09:10").body("딥시크"));

        assertThat(news.topology().invalidEntries())
                .hasSize(3)
                .satisfiesExactly(
                        wrong -> assertThat(wrong).contains("news.gazetteer@1", "QUANTITY"),
                        wrong -> assertThat(wrong).contains("news.gazetteer@2", "company:다른이름", "company:소니"),
                        wrong -> assertThat(wrong).contains("news.gazetteer@3", "not JSON"));
        assertThat(news.count("CN", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void anEntryPutRightIsListedNoMore() {
        news.given(GAZETTEER, "company:소니", "no json".getBytes(UTF_8));
        news.given(company("소니", "JP"));

        assertThat(news.topology().invalidEntries()).isEmpty();
    }

    @Test
    void aBurstOfChangesIsInForceAfterThePauseAtTheLatest() {
        news.given(company("딥시크", "CN"));
        news.given(article("a1").at("09:10").body("소니"));
        news.given(company("소니", "JP"));
        news.when(article("a2").at("09:10").body("소니"));
        assertThat(news.then(TAGGED_ARTICLES).get(0).gazetteerVersion()).endsWith("@0");

        news.pass(PAUSE);
        news.when(article("a3").at("09:10").body("소니"));

        assertThat(news.then(TAGGED_ARTICLES).get(0).gazetteerVersion()).endsWith("@1");
        assertThat(news.count("JP", hour("09")).articles()).isEqualTo(1);
    }
}
