package newswatch.tagger.country;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;

/** Words that stand for the country of the article's source: 국내, 우리나라, 우리 정부, "here", "this country". */
public final class HomeWords {
    private static final WordSet KOREAN = WordSet.words("국내 우리나라 국산");
    /** Words that begin so and tell of no country: gross domestic product, domestic flights, making at home. */
    private static final WordSet KOREAN_TERMS = WordSet.words("국내총생산 국내선 국산화");

    private static final WordSet BEHIND_OURS = WordSet.words("정부 기업 경제 군 국민 외교부 수출 측 당국 업체 금융시장 증시 대통령 업계");

    private HomeWords() {}

    /**
     * Finds them.
     *
     * @param found gets the position of each
     * @param alone whether the sentence at a position names no country: only then "here" and "the country" are the
     *     source's
     */
    public static void find(Text text, IntConsumer found, IntPredicate alone) {
        char[] chars = text.chars();
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            int end = text.end(word);
            char first = chars[start];
            if (first == '국' || first == '우') {
                int length = KOREAN.longestAt(chars, start, end);
                if (length > 0) {
                    if (KOREAN_TERMS.longestAt(chars, start, end) == 0) {
                        found.accept(start);
                    }
                } else if (text.startsWith("우리", start) && Particles.follow(chars, start + 2, end)) {
                    int next = Around.wordAfter(text, end);
                    if (end == start + 2
                            && next >= 0
                            && BEHIND_OURS.longestAt(chars, text.start(next), text.end(next)) > 0) {
                        found.accept(start);
                    }
                }
            } else if ((first == 'h' && end - start == 4 && text.startsWith("here", start) && text.at(end) != '\''
                            || first == 't'
                                    && text.at(end + 1) == 'c'
                                    && (text.startsWith("this country", start)
                                            || text.startsWith("the country", start)))
                    && alone.test(start)) {
                found.accept(start);
            }
        }
    }
}
