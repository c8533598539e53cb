package newswatch.tagger.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.tagger.language.Text;

/** Where a field plays: how much speaks for each country in a sentence, in a paragraph, and in the whole article. */
final class Setting {
    private static final double NAMED = 2;
    private static final double LISTED = 1;
    /** A country that a paragraph opens with, "Morocco: …", is what all of it is about. */
    private static final double HEADING = 6;

    private static final double PARAGRAPH = 0.5;
    private static final double ARTICLE = 4;
    /** What speaks for the source's own country, which a paper at home need not name. */
    private static final double UNSAID = 6;

    private final Text text;
    private final List<Map<String, Double>> bySentence = new ArrayList<>();
    private final List<Map<String, Double>> byParagraph = new ArrayList<>();
    /** By sentence. */
    private final int[] paragraphs;

    private final Map<String, Double> article;
    private double whole;

    /** @param article what speaks for each country in the article; what this field says is added */
    Setting(Text text, Signs signs, Map<String, Double> article) {
        this.text = text;
        this.article = article;
        int sentences = text.sentences().count();
        paragraphs = new int[sentences];
        int at = 0;
        for (int i = 0; i < sentences; i++) {
            int start = text.sentences().start(i);
            for (; at < start && at < text.length(); at++) {
                if (text.at(at) == '\n' && !byParagraph.isEmpty() && text.at(at + 1) != '\n') {
                    byParagraph.add(new HashMap<>(4));
                }
            }
            if (byParagraph.isEmpty()) {
                byParagraph.add(new HashMap<>(4));
            }
            bySentence.add(new HashMap<>(4));
            paragraphs[i] = byParagraph.size() - 1;
        }
        for (Signs.Sign sign : signs.all()) {
            if (sentences == 0) {
                break;
            }
            int sentence = text.sentences().at(sign.start());
            double weight = sign.named() ? NAMED : LISTED;
            bySentence.get(sentence).merge(sign.country(), weight, Double::sum);
            article.merge(sign.country(), weight, Double::sum);
            boolean heading = sign.named() && text.at(sign.end()) == ':';
            byParagraph
                    .get(paragraphs[sentence])
                    .merge(sign.country(), heading ? HEADING / PARAGRAPH : weight, Double::sum);
        }
    }

    /** Says that all fields of the article have been read. */
    void close() {
        whole = UNSAID
                + article.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What speaks for the country at a position. */
    double weight(String country, int position) {
        if (bySentence.isEmpty()) {
            return 0;
        }
        int sentence = text.sentences().at(position);
        return bySentence.get(sentence).getOrDefault(country, 0.0)
                + PARAGRAPH * byParagraph.get(paragraphs[sentence]).getOrDefault(country, 0.0)
                + (whole == 0 ? 0 : ARTICLE * article.getOrDefault(country, 0.0) / whole);
    }

    /** The country for which most speaks at a position, of all that the article names but {@code not}; "" if none. */
    String foremost(int position, String not) {
        String best = "";
        double most = 0;
        for (String country : article.keySet()) {
            double weight = country.equals(not) ? 0 : weight(country, position);
            if (weight > most || weight == most && weight > 0 && country.compareTo(best) < 0) {
                most = weight;
                best = country;
            }
        }
        return best;
    }
}
