package newswatch.tagger.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Sentences;

/**
 * Of whom the mentions of a title or body speak, by what is marked in their sentences: the countries, and the words that
 * stand for one (국내, "the country").
 */
final class MarkedAbout {
    private final Sentences sentences;
    private final Map<Integer, Set<String>> countriesBySentence = new HashMap<>();

    /** @param text without marks */
    MarkedAbout(String text) {
        this.sentences = Sentences.of(text);
    }

    /** Notes that the sentence at this position names a country. */
    void name(int position, String country) {
        countriesBySentence
                .computeIfAbsent(sentences.at(position), sentence -> new HashSet<>())
                .add(country);
    }

    /** The countries that the mention's sentence names; if none, its home; for a quantity only the one that is named. */
    Set<String> of(GoldMention mention) {
        Set<String> named = countriesBySentence.getOrDefault(sentences.at(mention.start()), Set.of());
        if (mention.type() == MentionType.QUANTITY) {
            return named.size() == 1 ? named : Set.of();
        }
        return named.isEmpty() ? mention.countries() : named;
    }
}
