package newswatch.tagger;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.alias.BracketedNames;
import newswatch.tagger.company.CompanyShapes;
import newswatch.tagger.country.CountryLetters;
import newswatch.tagger.credit.Credits;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.gazetteer.NameIndex;
import newswatch.tagger.language.Text;
import newswatch.tagger.listed.ListedNames;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Overlaps;
import newswatch.tagger.person.EnglishPeople;
import newswatch.tagger.person.KoreanPeople;
import newswatch.tagger.policy.PolicyShapes;
import newswatch.tagger.quantity.Quantity;
import newswatch.tagger.quantity.QuantityGrammar;

/** The front door: text to mentions. Immutable, thread-safe, deterministic. */
public final class Tagger {
    private final Gazetteer gazetteer;
    private final ListedNames listed;
    private final CountryLetters letters;

    private Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        NameIndex index = NameIndex.of(gazetteer.entries());
        this.listed = new ListedNames(index);
        this.letters = new CountryLetters(gazetteer::entry, index);
    }

    /** A tagger that knows these names. Building it takes a fraction of a second. */
    public static Tagger knowing(Gazetteer gazetteer) {
        return new Tagger(gazetteer);
    }

    /** The names that it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * All mentions of an article: title before body, in text order, none overlapping; empty for a withdrawn article.
     *
     * @param article its language chooses the rules, its source country stands behind words such as 국내
     */
    public List<Mention> tag(Article article) {
        if (article.withdrawn() != null) {
            return List.of();
        }
        Draft title = new Draft(Text.of(article.title()), true);
        Draft body = new Draft(Text.of(article.body()), false);
        List<Draft> drafts = List.of(title, body);
        for (Draft draft : drafts) {
            Credits.read(draft);
            letters.read(draft);
            for (Quantity quantity : QuantityGrammar.find(draft.text().seen(), article.language())) {
                draft.add(Candidate.of(quantity));
            }
        }
        listed.read(drafts, article.body());
        for (Draft draft : drafts) {
            PolicyShapes.read(draft);
            CompanyShapes.read(draft);
        }
        KoreanPeople.read(drafts);
        EnglishPeople.read(drafts);
        BracketedNames.read(drafts);
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Candidate> kept = Overlaps.resolve(draft.candidates());
            new Attribution(draft, kept, article.sourceCountry())
                    .addTo(mentions, draft.isTitle() ? TextField.TITLE : TextField.BODY);
        }
        return mentions;
    }
}
