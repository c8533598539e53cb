package newswatch.tagger.evaluation.page;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.EvaluationProgress;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldMention;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
    private static final String HOSTILE = "</script><script>alert('x')</script><img src=x onerror=alert(1)>\"&amp;";
    private static final String BODY = "First <b>Acme</b> paid.\n\nThen " + HOSTILE + " was paid, too.";
    private static final Pattern PARAGRAPH =
            Pattern.compile("<p class=\"(?:headline|body)\"[^>]*>(.*?)</p>", Pattern.DOTALL);

    private final String page = ComparisonPage.of(result(), "gold <i>" + HOSTILE, 20);

    @Test
    void hostileTextStaysText() {
        assertThat(page).doesNotContain("<img", "<b>", "<i>", "alert('x')</script>");
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;&quot;&amp;amp;");
    }

    @Test
    void bothSidesShowTheWholeText() {
        var shown = new ArrayList<String>();
        Matcher paragraph = PARAGRAPH.matcher(page);
        while (paragraph.find()) {
            shown.add(paragraph
                    .group(1)
                    .replaceAll("<sup.*?</sup>|<span class=\"unseen\">.*?</span>", "")
                    .replaceAll("<[^>]*>", ""));
        }
        List<String> side = List.of(
                Markup.escaped("Title " + HOSTILE),
                Markup.escaped("First <b>Acme</b> paid."),
                Markup.escaped("Then " + HOSTILE + " was paid, too."));
        assertThat(shown).hasSize(6);
        assertThat(shown.subList(0, 3)).isEqualTo(side);
        assertThat(shown.subList(3, 6)).isEqualTo(side);
    }

    @Test
    void mentionsAreColouredAndErrorsMarked() {
        assertThat(page)
                .contains("<mark class=\"m type-company\"")
                .contains("class=\"m bad type-person\" id=\"article-1-gold-")
                .contains("data-errors=\"MISSED:PERSON\"")
                .contains("data-errors=\"SPURIOUS:COMPANY\"")
                .contains("<input type=\"checkbox\" name=\"kind\" value=\"MISSED\">")
                .contains("company: Acme · company:acme · US · confidence 0.80");
    }

    @Test
    void linksLeadToTheMarks() {
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(page).contains(" id=\"" + link.group(1) + "\"");
        }
        assertThat(links).isEqualTo(3); // to the articles, and to two errors
    }

    @Test
    void nothingIsLoadedAndOnlyOurScriptRuns() throws NoSuchAlgorithmException {
        assertThat(page).doesNotContain("http:", "https:", " src=\"", "<link", "@import", "url(", " style=\"");
        assertThat(page).contains("default-src &#39;none&#39;");
        for (String element : List.of("style", "script")) {
            String content = page.substring(
                    page.indexOf("<" + element + ">") + element.length() + 2, page.indexOf("</" + element + ">"));
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(
                            element + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(sum) + "&#39;");
        }
    }

    @Test
    void theSameResultGivesTheSamePage() {
        assertThat(ComparisonPage.of(result(), "gold <i>" + HOSTILE, 20)).isEqualTo(page);
    }

    private static EvaluationResult result() {
        int acme = BODY.indexOf("Acme");
        int too = BODY.indexOf("too");
        GoldArticle gold = new GoldArticle(
                article("id-" + HOSTILE.replace(' ', '/'))
                        .language("en")
                        .title("Title " + HOSTILE)
                        .body(BODY)
                        .build(),
                List.of(
                        gold(MentionType.COMPANY, acme, 4, "Acme"),
                        gold(MentionType.PERSON, BODY.indexOf("Then"), 4, HOSTILE)));
        return Evaluation.of(List.of(gold))
                .run(tagged -> List.of(found(acme, "Acme"), found(too, "too")), EvaluationProgress.NONE);
    }

    private static GoldMention gold(MentionType type, int start, int length, String entity) {
        return new GoldMention(
                type, TextField.BODY, start, start + length, entity, Set.of("US"), null, null, null, null);
    }

    private static Mention found(int start, String surface) {
        return new Mention(
                MentionType.COMPANY,
                TextField.BODY,
                start,
                start + surface.length(),
                surface,
                "company:" + surface.toLowerCase(Locale.ROOT),
                surface,
                List.of("US"),
                CountryBasis.ENTITY,
                List.of(),
                0.8,
                null,
                null,
                null,
                null);
    }
}
