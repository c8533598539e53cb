package newswatch.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.alias.BracketedNames;
import newswatch.tagger.company.Clubs;
import newswatch.tagger.company.CompanyShapes;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.country.CountryLetters;
import newswatch.tagger.credit.Credits;
import newswatch.tagger.explain.Explainer;
import newswatch.tagger.explain.Explanation;
import newswatch.tagger.explain.FieldTrace;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.gazetteer.NameIndex;
import newswatch.tagger.home.Field;
import newswatch.tagger.home.Homes;
import newswatch.tagger.home.Places;
import newswatch.tagger.language.Text;
import newswatch.tagger.listed.GroupNames;
import newswatch.tagger.listed.ListedNames;
import newswatch.tagger.listed.SeenNames;
import newswatch.tagger.listed.SharedPolicies;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Trace;
import newswatch.tagger.person.EnglishPeople;
import newswatch.tagger.person.KoreanPeople;
import newswatch.tagger.policy.PolicyShapes;
import newswatch.tagger.quantity.LocalMoney;
import newswatch.tagger.quantity.Quantity;
import newswatch.tagger.quantity.QuantityGrammar;
import newswatch.tagger.sequence.SequenceModel;

/** The front door: text to mentions. Immutable, thread-safe, deterministic. */
public final class Tagger {
    private final Gazetteer gazetteer;
    private final ListedNames listed;
    private final CountryLetters letters;
    private final SeenNames seen;
    private final GroupNames groups;
    private final Places places;
    private final ModelNames models;
    private final Calibration calibration;

    private Tagger(Gazetteer gazetteer, ModelNames models, Calibration calibration) {
        this.gazetteer = gazetteer;
        this.models = models;
        this.calibration = calibration;
        NameIndex index = NameIndex.of(gazetteer.entries());
        this.seen = new SeenNames(gazetteer.entries());
        this.groups = new GroupNames(gazetteer.entries());
        this.places = new Places(gazetteer.entries());
        this.listed = new ListedNames(index, new SharedPolicies(gazetteer.entries()));
        this.letters = new CountryLetters(gazetteer::entry, index);
    }

    /**
     * A tagger that knows these names, and reads Korean and English with the models that newswatch ships. Building it
     * takes a fraction of a second, the first one about a second.
     */
    public static Tagger knowing(Gazetteer gazetteer) {
        return new Tagger(gazetteer, new ModelNames(Bundled.MODELS), Calibration.bundled());
    }

    /**
     * A tagger with models of one's own.
     *
     * @param models by language, {@code ko}; an article in another language is left to lists and rules
     */
    public static Tagger knowing(Gazetteer gazetteer, Map<String, SequenceModel> models) {
        return new Tagger(gazetteer, new ModelNames(models), Calibration.bundled());
    }

    /** A tagger that reads with the same models, and knows these names instead. */
    public Tagger with(Gazetteer names) {
        return new Tagger(names, models, calibration);
    }

    /** A tagger that finds the same, and reads confidences by this table. */
    public Tagger withCalibration(Calibration other) {
        return new Tagger(gazetteer, models, other);
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
        List<Draft> drafts = byRules(article);
        return mentions(article, drafts, settled(article, drafts));
    }

    /** The same mentions, each with why it is one, and what else was looked at and is none. Slower than {@link #tag}. */
    public Explanation explain(Article article) {
        if (article.withdrawn() != null) {
            return new Explanation(List.of(), List.of());
        }
        FieldTrace title = new FieldTrace();
        FieldTrace body = new FieldTrace();
        List<Draft> drafts = byRules(article, title, body);
        List<Field> fields = settled(article, drafts);
        List<Mention> mentions = mentions(article, drafts, fields);
        Explainer explainer = new Explainer(gazetteer);
        int titles = fields.get(0).mentions().size();
        explainer.add(drafts.get(0), title, fields.get(0), mentions.subList(0, titles));
        explainer.add(drafts.get(1), body, fields.get(1), mentions.subList(titles, mentions.size()));
        return explainer.explanation();
    }

    /** By draft: what stays. */
    private List<Field> settled(Article article, List<Draft> drafts) {
        List<List<Candidate>> kept = models.settle(article.language(), drafts, calibration);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            fields.add(new Field(drafts.get(i).text(), seen.joined(kept.get(i))));
        }
        return groups.joined(fields);
    }

    /** One mention for each candidate of the fields, in their order. */
    private List<Mention> mentions(Article article, List<Draft> drafts, List<Field> fields) {
        List<Mention> mentions = new ArrayList<>();
        Homes homes = Homes.of(fields, article.sourceCountry(), places);
        for (int i = 0; i < drafts.size(); i++) {
            new Attribution(fields.get(i), homes, article.sourceCountry(), calibration)
                    .addTo(mentions, drafts.get(i).isTitle() ? TextField.TITLE : TextField.BODY);
        }
        return mentions;
    }

    /**
     * What lists and rules find in title and body, in this order: the signs that a model of names starts from. Overlaps
     * are not resolved.
     */
    public List<Draft> byRules(Article article) {
        return byRules(article, Trace.NONE, Trace.NONE);
    }

    private List<Draft> byRules(Article article, Trace ofTitle, Trace ofBody) {
        Draft title = new Draft(Text.of(article.title()), true, ofTitle);
        Draft body = new Draft(Text.of(article.body()), false, ofBody);
        List<Draft> drafts = List.of(title, body);
        String words = body.text().seen();
        LocalMoney money = LocalMoney.of(article.sourceCountry(), title.text().seen(), words);
        for (Draft draft : drafts) {
            Credits.read(draft);
            letters.read(draft);
            for (Quantity quantity : QuantityGrammar.find(draft.text().chars(), article.language(), money)) {
                draft.add(Candidate.of(quantity));
            }
        }
        listed.read(drafts, words, article.sourceCountry());
        Clubs.read(drafts);
        for (Draft draft : drafts) {
            PolicyShapes.read(draft);
            CompanyShapes.read(draft);
        }
        KoreanPeople.read(drafts);
        EnglishPeople.read(drafts);
        BracketedNames.read(drafts);
        return drafts;
    }

    /** Loads the models at first use. */
    private static final class Bundled {
        static final Map<String, SequenceModel> MODELS =
                Map.of("ko", SequenceModel.bundled("ko"), "en", SequenceModel.bundled("en"));
    }
}
