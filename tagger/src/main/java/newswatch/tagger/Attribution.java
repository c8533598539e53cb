package newswatch.tagger;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.country.HomeWords;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Sentences;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.policy.PolicyUses;
import newswatch.tagger.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Turns the candidates of one field that are kept into mentions: both country roles, and the use of policies. */
final class Attribution {
    private static final String UNKNOWN = "ZZ";
    /** A country word this near in front of an unlisted name is its country: "Dutch chipmaker X", 중국 스타트업 X. */
    private static final int NEAR = 14;

    private final Text text;
    private final List<Candidate> kept;
    private final String sourceCountry;
    /** By sentence: the countries named there, in the order of their first mention; immutable once all are read. */
    private final List<List<String>> countriesBySentence;

    Attribution(Draft draft, List<Candidate> kept, String sourceCountry) {
        this.text = draft.text();
        this.kept = kept;
        this.sourceCountry = sourceCountry;
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
                    candidate.confidence(),
                    null,
                    quantity.value(),
                    quantity.unit(),
                    quantity.kind());
        }
        Home home = home(at, candidate, named);
        List<String> about = !named.isEmpty()
                ? named
                : home.basis == CountryBasis.SOURCE
                                || home.basis == CountryBasis.NONE
                                || home.countries.contains(UNKNOWN)
                        ? List.of()
                        : home.countries;
        return new Mention(
                type,
                field,
                start,
                end,
                surface,
                candidate.id(),
                candidate.name(),
                home.countries,
                home.basis,
                about,
                candidate.confidence(),
                type == MentionType.POLICY ? PolicyUses.of(text, candidate.start(), candidate.end()) : null,
                null,
                null,
                null);
    }

    private Home home(int at, Candidate candidate, List<String> named) {
        if (candidate.basis() == CountryBasis.ENTITY) {
            return new Home(candidate.countries(), CountryBasis.ENTITY);
        }
        Candidate country = countryBefore(at, candidate.start());
        if (country != null) {
            return new Home(country.countries(), CountryBasis.ADJACENT);
        }
        if (candidate.countries().contains(UNKNOWN)) {
            // A foreign name: the one foreign country of its sentence, but never the source's own.
            List<String> foreign = new ArrayList<>(named);
            foreign.remove(sourceCountry);
            return foreign.size() == 1
                    ? new Home(foreign, CountryBasis.ADJACENT)
                    : new Home(List.of(UNKNOWN), CountryBasis.NONE);
        }
        if (candidate.basis() == CountryBasis.FORM && !candidate.countries().isEmpty()) {
            return new Home(candidate.countries(), CountryBasis.FORM);
        }
        return sourceCountry.equals(UNKNOWN)
                ? new Home(List.of(UNKNOWN), CountryBasis.NONE)
                : new Home(List.of(sourceCountry), CountryBasis.SOURCE);
    }

    private @Nullable Candidate countryBefore(int at, int start) {
        if (at == 0) {
            return null;
        }
        Candidate before = kept.get(at - 1);
        if (before.type() != MentionType.COUNTRY || start - before.end() > NEAR) {
            return null;
        }
        for (int i = before.end(); i < start; i++) {
            char c = text.at(i);
            if (!Letters.isWord(c) && c != ' ' && c != '\'' && c != '-' && c != '"') {
                return null;
            }
        }
        // A particle between the two (중국은 문샷AI를) parts them.
        boolean hangul = Letters.isHangul(text.at(before.end()));
        return hangul && text.at(before.end()) != '의' && text.at(before.end()) != '계' ? null : before;
    }

    private record Home(List<String> countries, CountryBasis basis) {}
}
