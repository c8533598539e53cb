package newswatch.alerts.match;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final String TARIFF = "policy:reciprocal-tariff";

    @Test
    void aRuleFiresOnItsPolicyAlone() {
        RuleSet rules = RuleSet.of(List.of(rule("mine"), rule("other", "policy:ai-act", List.of(), false)));

        assertThat(rules.match(tagged(tariff(0, PolicyUse.NAMED, "US"))))
                .extracting(match -> match.rule().id())
                .containsExactly("mine");
    }

    @Test
    void theFirstMentionThatFitsIsTheEvidence() {
        RuleSet rules = RuleSet.of(List.of(rule("korea", TARIFF, List.of("KR"), false)));

        List<Match> matches = rules.match(tagged(
                tariff(0, PolicyUse.NAMED, "US"),
                tariff(10, PolicyUse.NAMED, "US", "KR"),
                tariff(20, PolicyUse.CHANGE, "KR")));

        assertThat(matches)
                .singleElement()
                .satisfies(match -> assertThat(match.mention().start()).isEqualTo(10));
    }

    @Test
    void aRuleForACountryStaysSilentElsewhere() {
        RuleSet rules = RuleSet.of(List.of(rule("japan", TARIFF, List.of("JP", "CN"), false)));

        assertThat(rules.match(tagged(tariff(0, PolicyUse.NAMED, "US", "KR")))).isEmpty();
    }

    @Test
    void citedCountsOnlyIfAsked() {
        TaggedArticle cited = tagged(tariff(0, PolicyUse.CITED, "US"));

        assertThat(RuleSet.of(List.of(rule("without"))).match(cited)).isEmpty();
        assertThat(RuleSet.of(List.of(rule("with", TARIFF, List.of(), true))).match(cited))
                .hasSize(1);
    }

    @Test
    void ofTwoRulesWithOneIdTheLaterCounts() {
        RuleSet rules =
                RuleSet.of(List.of(rule("r", TARIFF, List.of("JP"), false), rule("r", TARIFF, List.of(), false)));

        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.match(tagged(tariff(0, PolicyUse.NAMED, "US")))).hasSize(1);
    }

    @Test
    void matchesComeOrderedByRule() {
        RuleSet rules = RuleSet.of(List.of(rule("b"), rule("c"), rule("a")));

        assertThat(rules.match(tagged(tariff(0, PolicyUse.NAMED, "US"))))
                .extracting(match -> match.rule().id())
                .containsExactly("a", "b", "c");
    }

    private static AlertRule rule(String id) {
        return rule(id, TARIFF, List.of(), false);
    }

    private static AlertRule rule(String id, String entity, List<String> countries, boolean includeCited) {
        return new AlertRule(id, AlertKind.MENTION, entity, countries, includeCited, Duration.ZERO);
    }

    private static Mention tariff(int start, PolicyUse use, String... about) {
        return new Mention(
                MentionType.POLICY,
                TextField.BODY,
                start,
                start + 4,
                "상호관세",
                TARIFF,
                "상호관세",
                List.of("US"),
                CountryBasis.ENTITY,
                List.of(about),
                0.9,
                use,
                null,
                null,
                null);
    }

    private static TaggedArticle tagged(Mention... mentions) {
        return new TaggedArticle(
                article("a1").build(),
                Instant.parse("2025-01-31T09:10:00Z"),
                1,
                "00000000@-1",
                new Stamp(0, 1),
                List.of(mentions));
    }
}
