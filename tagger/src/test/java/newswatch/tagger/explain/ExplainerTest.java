package newswatch.tagger.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.home.Field;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.overlap.Overlaps;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String TEXT = "Oakmere Vellon Foods";

    private final FieldTrace trace = new FieldTrace();
    private final Draft draft = new Draft(Text.of(TEXT), false, trace);

    private Candidate add(int start, int end, MentionType type, double confidence, Finder finder) {
        Candidate candidate = Candidate.unlisted(
                start, end, type, TEXT.substring(start, end), List.of(), CountryBasis.NONE, confidence, finder);
        draft.add(candidate);
        return candidate;
    }

    /** What comes of the draft if of those that rules keep only these stay. */
    private Explanation explain(Candidate... staying) {
        Explainer explainer = new Explainer(Gazetteer.of(List.of()));
        List<Candidate> stay = List.of(staying);
        explainer.add(
                draft,
                trace,
                new Field(draft.text(), stay),
                stay.stream().map(ExplainerTest::mention).toList());
        return explainer.explanation();
    }

    private static Mention mention(Candidate candidate) {
        return new Mention(
                MentionType.COMPANY,
                TextField.BODY,
                candidate.start(),
                candidate.end(),
                TEXT.substring(candidate.start(), candidate.end()),
                candidate.id(),
                candidate.name(),
                List.of("ZZ"),
                CountryBasis.NONE,
                List.of(),
                candidate.confidence(),
                null,
                null,
                null,
                null);
    }

    private static List<String> reasons(List<Rejected> rejected) {
        return rejected.stream()
                .map(each -> each.surface() + " " + each.type() + " " + each.why())
                .toList();
    }

    @Test
    void losersStandBesideTheOneThatTheyLostTo() {
        Candidate longest = add(0, 14, MentionType.COMPANY, 0.6, Finder.COMPANY_ENDING);
        add(0, 14, MentionType.PERSON, 0.5, Finder.PERSON_FORENAME);
        add(0, 14, MentionType.POLICY, 0.6, Finder.POLICY_CAPITALS);
        add(8, 20, MentionType.COMPANY, 0.9, Finder.COMPANY_FORM);
        assertThat(Overlaps.resolve(draft.candidates(), trace)).containsExactly(longest);
        Explanation explanation = explain(longest);
        assertThat(explanation.notTaken()).isEmpty();
        assertThat(reasons(explanation.mentions().get(0).rejected()))
                .containsExactly(
                        "Oakmere Vellon POLICY NOT_FIRST",
                        "Oakmere Vellon PERSON LESS_SURE",
                        "Vellon Foods COMPANY SHORTER");
    }

    @Test
    void whatALoserWouldHaveBeatenIsNotSaidToHaveLostToIt() {
        Candidate first = add(0, 14, MentionType.COMPANY, 0.9, Finder.COMPANY_FORM);
        add(8, 20, MentionType.COMPANY, 0.9, Finder.COMPANY_ENDING);
        Candidate last = add(15, 20, MentionType.COMPANY, 0.9, Finder.COMPANY_KIND);
        assertThat(Overlaps.resolve(draft.candidates(), trace)).containsExactly(first, last);
        Explanation explanation = explain(first, last);
        assertThat(reasons(explanation.mentions().get(0).rejected())).containsExactly("Vellon Foods COMPANY SHORTER");
        assertThat(explanation.mentions().get(1).rejected()).isEmpty();
    }

    @Test
    void whatIsFoundTwiceIsFoundByBoth() {
        Candidate surer = add(0, 7, MentionType.COMPANY, 0.9, Finder.COMPANY_FORM);
        add(0, 7, MentionType.COMPANY, 0.6, Finder.COMPANY_ENDING);
        Overlaps.resolve(draft.candidates(), trace);
        ExplainedMention explained = explain(surer).mentions().get(0);
        assertThat(explained.finder()).isEqualTo(Finder.COMPANY_FORM);
        assertThat(explained.alsoFoundBy()).containsExactly(Finder.COMPANY_ENDING);
        assertThat(explained.rejected()).isEmpty();
    }

    @Test
    void whatRulesKeptAndTheModelDoesNotReadIsNotTaken() {
        add(0, 7, MentionType.PERSON, 0.7, Finder.PERSON_FORENAME);
        add(0, 7, MentionType.PERSON, 0.6, Finder.PERSON_HONORIFIC);
        Overlaps.resolve(draft.candidates(), trace);
        assertThat(reasons(explain().notTaken())).containsExactly("Oakmere PERSON NOT_READ");
    }

    @Test
    void whatWasBeatenAndStandsAfterAllIsNoLoser() {
        add(0, 14, MentionType.COMPANY, 0.6, Finder.COMPANY_ENDING);
        Candidate revived = add(0, 7, MentionType.COMPANY, 0.9, Finder.COMPANY_FORM);
        Overlaps.resolve(draft.candidates(), trace);
        Explanation explanation = explain(revived);
        assertThat(reasons(explanation.mentions().get(0).rejected()))
                .containsExactly("Oakmere Vellon COMPANY NOT_READ");
        assertThat(explanation.notTaken()).isEmpty();
    }

    @Test
    void whatACreditOrProductKeepsOffSaysSo() {
        draft.add(Candidate.barrier(0, 10));
        draft.add(Candidate.product(15, 20));
        add(0, 7, MentionType.COMPANY, 1, Finder.COMPANY_FORM);
        add(15, 18, MentionType.COMPANY, 1, Finder.COMPANY_FORM);
        assertThat(Overlaps.resolve(draft.candidates(), trace)).isEmpty();
        assertThat(reasons(explain().notTaken()))
                .containsExactly("Oakmere COMPANY IN_CREDIT", "Foo COMPANY IN_PRODUCT");
    }
}
