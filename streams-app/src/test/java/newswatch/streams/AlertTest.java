package newswatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.ALERTS;
import static newswatch.schemas.topic.Topics.ALERT_RULES;
import static newswatch.streams.fixture.Entries.coolingDown;
import static newswatch.streams.fixture.Entries.country;
import static newswatch.streams.fixture.Entries.includingCited;
import static newswatch.streams.fixture.Entries.policy;
import static newswatch.streams.fixture.Entries.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newswatch.alerts.evidence.Alerts;
import newswatch.schemas.alert.Alert;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertTest {
    @RegisterExtension
    final NewsDriver news =
            NewsDriver.knowing(policy("상호관세", "US"), policy("AI법", "EU"), country("한국", "KR"), country("미국", "US"));

    @Test
    void aPolicyThatIsFollowedRaisesAnAlertWithItsEvidence() {
        news.given(rule("r1", "상호관세"));
        news.when(article("a1").at("09:10").title("관세 온다").body("미국이 상호관세를 매긴다."));

        assertThat(news.records(ALERTS)).singleElement().satisfies(record -> {
            Alert alert = record.value();
            assertThat(record.key()).isEqualTo("r1");
            assertThat(alert.id()).isEqualTo(Alerts.id("r1", "a1"));
            assertThat(alert.headline()).isEqualTo("관세 온다");
            assertThat(alert.evidence().snippet()).isEqualTo("미국이 상호관세를 매긴다.");
            assertThat(alert.evidence().start()).isEqualTo(4);
            assertThat(alert.country()).isEqualTo("US");
            assertThat(alert.count()).isEqualTo(1);
            assertThat(alert.heldBack()).isZero();
        });
    }

    @Test
    void rulesComeAndGoAtRunTime() {
        news.when(article("a1").at("09:10").body("상호관세"));
        assertThat(news.then(ALERTS)).isEmpty();

        news.given(rule("r1", "상호관세"));
        news.when(article("a2").at("09:11").body("상호관세"));
        assertThat(news.then(ALERTS)).hasSize(1);

        news.given(ALERT_RULES, "r1", null);
        news.when(article("a3").at("09:12").body("상호관세"));
        assertThat(news.then(ALERTS)).isEmpty();
    }

    @Test
    void aRuleForACountryWantsItsNews() {
        news.given(rule("korea", "상호관세", "KR"));
        news.when(
                article("a1").at("09:10").body("미국의 상호관세."),
                article("a2").at("09:10").body("미국이 한국에 상호관세를 매긴다."));

        assertThat(news.then(ALERTS)).singleElement().satisfies(alert -> {
            assertThat(alert.evidence().articleId()).isEqualTo("a2");
            assertThat(alert.country()).isEqualTo("KR");
        });
    }

    @Test
    void whoOnlyCitesThePolicyRaisesNothingUnlessAsked() {
        news.given(rule("r1", "상호관세"), includingCited(rule("r2", "상호관세")));
        news.when(article("a1").at("09:10").body("상호관세 위반 혐의"));

        assertThat(news.then(ALERTS)).extracting(Alert::ruleId).containsExactly("r2");
    }

    @Test
    void whatComesDuringTheCoolDownIsHeldBackAndCounted() {
        news.given(coolingDown(rule("r1", "상호관세"), Duration.ofHours(1)));
        news.when(
                article("a1").at("09:10").body("상호관세"),
                article("a2").at("09:30").body("상호관세"),
                article("a3").at("10:09").body("상호관세"),
                article("a4").at("10:10").body("상호관세"),
                article("a5").at("11:30").body("상호관세"));

        assertThat(news.then(ALERTS))
                .extracting(alert -> alert.evidence().articleId() + " " + alert.count() + " " + alert.heldBack())
                .containsExactly("a1 1 0", "a4 3 2", "a5 1 0");
    }

    @Test
    void eachRuleCoolsDownByItself() {
        news.given(coolingDown(rule("r1", "상호관세"), Duration.ofHours(1)), rule("r2", "상호관세"));
        news.when(
                article("a1").at("09:10").body("상호관세"),
                article("a2").at("09:20").body("상호관세"));

        assertThat(news.then(ALERTS)).extracting(Alert::ruleId).containsExactlyInAnyOrder("r1", "r2", "r2");
    }

    @Test
    void aRevisionFiresOnlyWhatDidNotFireBefore() {
        news.given(rule("tariff", "상호관세"), rule("ai", "AI법"));
        news.given(article("a1").at("09:10").body("상호관세"));
        news.when(article("a1").at("09:10").body("상호관세와 AI법"));
        assertThat(news.then(ALERTS)).extracting(Alert::ruleId).containsExactly("ai");

        news.when(
                article("a1").at("09:10").body("아무것도"),
                article("a1").at("09:10").withdrawn("2025-01-31T10:00:00Z"),
                article("a1").at("09:10").updated("2025-01-31T11:00:00Z").body("상호관세와 AI법"));
        assertThat(news.then(ALERTS)).isEmpty();
    }

    @Test
    void anInvalidRuleIsListedAndTheOthersFire() {
        news.given(rule("good", "상호관세"));
        news.given(ALERT_RULES, "bad", "{\"id\":\"bad\",\"kind\":\"DREAM\"}".getBytes(UTF_8));
        news.when(article("a1").at("09:10").body("상호관세"));

        assertThat(news.topology().invalidEntries()).singleElement().asString().contains("news.alert-rules@1");
        assertThat(news.then(ALERTS)).extracting(Alert::ruleId).containsExactly("good");
    }

    @Test
    void ruleIdsOfAnyAlphabetDoNotMix() {
        news.given(rule("규칙 하나", "상호관세"), rule("règle|2", "상호관세"));
        news.when(article("a1").at("09:10").body("상호관세"));

        assertThat(news.then(ALERTS)).extracting(Alert::ruleId).containsExactlyInAnyOrder("규칙 하나", "règle|2");
    }
}
