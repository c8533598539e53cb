package newswatch.tagger;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.country.HomeWords;
import newswatch.tagger.home.Field;
import newswatch.tagger.home.Home;
import newswatch.tagger.home.Homes;
import newswatch.tagger.language.Sentences;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.policy.PolicyUses;
import newswatch.tagger.quantity.Quantity;

/** Turns the candidates of one field that are kept into mentions: both country roles, and the use of policies. */
final class Attribution {
    private static final String UNKNOWN = "ZZ";

    private final Text text;
    private final List<Candidate> kept;
    private final Homes homes;
    private final Calibration calibration;
    /** By sentence: the countries named there, in the order of their first mention; immutable once all are read. */
    private final List<List<String>> countriesBySentence;

    Attribution(Field field, Homes homes, String sourceCountry, Calibration calibration) {
        this.calibration = calibration;
        this.text = field.text();
        this.kept = field.mentions();
        this.homes = homes;
        Sentences sentences = text.sentences();
        countriesBySentence = new ArrayList<>(sentences.count());
        for (int i = 0; i < sentences.count(); i++) {
            countriesBySentence.add(List.of());
        }
        for (Candidate candidate : kept) {
            if (candidate.type() == MentionType.COUNTRY) {
                for (String country : candidate.countries()) {
                    addCountry(sentences.at(candidate.start()), country);
                }
            }
        }
        if (!sourceCountry.equals(UNKNOWN)) {
            HomeWords.find(
                    text,
                    position -> addCountry(sentences.at(position), sourceCountry),
                    position -> countriesBySentence.get(sentences.at(position)).isEmpty());
        }
        countriesBySentence.replaceAll(List::copyOf); // which the mentions of a sentence share
    }

    private void addCountry(int sentence, String country) {
        List<String> there = countriesBySentence.get(sentence);
        if (there.isEmpty()) {
            there = new ArrayList<>();
            countriesBySentence.set(sentence, there);
        }
        if (!there.contains(country)) {
            there.add(country);
        }
    }

    void addTo(List<Mention> mentions, TextField field) {
        for (int i = 0; i < kept.size(); i++) {
            mentions.add(mention(i, field));
        }
    }

    private Mention mention(int at, TextField field) {
        Candidate candidate = kept.get(at);
        MentionType type = candidate.type();
        if (type == null) {
            throw new IllegalStateException("a barrier at " + candidate.start() + " was kept as a mention");
        }
        List<String> named = countriesBySentence.get(text.sentences().at(candidate.start()));
        int start = text.originalStart(candidate.start());
        int end = text.originalEnd(candidate.end());
        String surface = text.original().substring(start, end);
        Quantity quantity = candidate.quantity();
        double confidence = calibration.of(type, candidate.finder(), candidate.confidence());
        if (quantity != null) {
            return new Mention(
                    type,
                    field,
                    start,
                    end,
                    surface,
                    null,
                    null,
                    List.of(),
                    null,
                    named.size() == 1 ? named : List.of(),
                    confidence,
                    null,
                    quantity.value(),
                    quantity.unit(),
                    quantity.kind());
        }
        Home home = homes.of(candidate);
        List<String> about = !named.isEmpty()
                ? named
                : home.basis() == CountryBasis.SOURCE
                                || home.basis() == CountryBasis.NONE
                                || home.countries().contains(UNKNOWN)
                        ? List.of()
                        : home.countries();
        return new Mention(
                type,
                field,
                start,
                end,
                surface,
                candidate.id(),
                candidate.name(),
                home.countries(),
                home.basis(),
                about,
                confidence,
                type == MentionType.POLICY
                        ? PolicyUses.of(text, candidate.start(), candidate.end(), field == TextField.TITLE)
                        : null,
                null,
                null,
                null);
    }
}
