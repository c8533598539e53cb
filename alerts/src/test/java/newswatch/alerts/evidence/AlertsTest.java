package newswatch.alerts.evidence;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newswatch.alerts.match.Match;
import newswatch.schemas.alert.Alert;
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

class AlertsTest {
    private static final Instant FIRED = Instant.parse("2025-01-31T09:12:00Z");

    @Test
    void anAlertShowsHeadlineAndTheWordsWhereTheyStand() {
        TaggedArticle tagged = tagged("관세 온다", "정부는 회의를 열었다.\n\n미국이 상호관세를 매긴다.", "상호관세");

        Alert alert = Alerts.raise(tagged, match(tagged, List.of("KR")), FIRED);

        assertThat(alert.headline()).isEqualTo("관세 온다");
        assertThat(alert.country()).isEqualTo("KR");
        assertThat(alert.evidence().snippet()).isEqualTo("미국이 상호관세를 매긴다.");
        assertThat(alert.evidence().snippetStart()).isEqualTo(4);
        assertThat(alert.count()).isEqualTo(1);
    }

    @Test
    void theIdDependsOnRuleAndArticleAlone() {
        assertThat(Alerts.id("r", "a")).isEqualTo(Alerts.id("r", "a")).hasSize(32);
        assertThat(Alerts.id("r", "ab")).isNotEqualTo(Alerts.id("ra", "b"));
    }

    @Test
    void aHugeTitleAndUrlDoNotMakeAHugeAlert() {
        TaggedArticle tagged = tagged("😀".repeat(200_000), "상호관세", "상호관세");

        Alert alert = Alerts.raise(tagged, match(tagged, List.of()), FIRED);

        assertThat(alert.headline().length()).isLessThanOrEqualTo(Alerts.MAX_HEADLINE);
        assertThat(alert.headline()).endsWith("😀…");
        assertThat(alert.country()).isEqualTo("US");
    }

    @Test
    void aSnippetEndsBetweenWords() {
        String text = "one two three four five six seven eight nine ten";

        assertThat(Snippet.around(text, 19, 23, 10)).isEqualTo(new Snippet("four five six seven", 5));
    }

    @Test
    void aSnippetNeverCutsACharacter() {
        String text = "😀".repeat(50) + "X" + "😀".repeat(50);

        Snippet snippet = Snippet.around(text, 100, 101, 11);

        assertThat(snippet.text()).isEqualTo("😀".repeat(5) + "X" + "😀".repeat(5));
        assertThat(snippet.start()).isEqualTo(10);
    }

    @Test
    void aSnippetOfWhatIsNotInTheTextIsRefused() {
        assertThatThrownBy(() -> Snippet.around("short", 3, 9, 10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Match match(TaggedArticle tagged, List<String> countries) {
        var rule = new AlertRule(
                "r1", AlertKind.MENTION, "policy:reciprocal-tariff", countries, false, Duration.ofHours(1));
        return new Match(rule, tagged.mentions().get(0));
    }

    private static TaggedArticle tagged(String title, String body, String surface) {
        int start = body.indexOf(surface);
        var mention = new Mention(
                MentionType.POLICY,
                TextField.BODY,
                start,
                start + surface.length(),
                surface,
                "policy:reciprocal-tariff",
                "상호관세",
                List.of("US"),
                CountryBasis.ENTITY,
                List.of("US", "KR"),
                0.9,
                PolicyUse.NAMED,
                null,
                null,
                null);
        return new TaggedArticle(
                article("a1").title(title).body(body).build(),
                Instant.parse("2025-01-31T09:10:00Z"),
                1,
                "00000000@-1",
                new Stamp(0, 1),
                List.of(mention));
    }
}
