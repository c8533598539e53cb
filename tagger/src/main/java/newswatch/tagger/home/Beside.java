package newswatch.tagger.home;

import newswatch.tagger.language.Around;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import org.jspecify.annotations.Nullable;

/** The country word or place that stands with a name and says where it is at home. */
final class Beside {
    /** So near in front of a name, or behind it, a country word or place can belong to it. */
    private static final int NEAR = 48;

    private static final int WORDS = 4;
    /** Words that part a country from the name behind them. */
    private static final WordSet PARTING = WordSet.words(
            "a an the and or but in on at to by for with from of as into over against that which who whose when where while after before since until is are was were be been has have had will would could can may said says told it its he she his her they their than not also both including between under near about if");

    private static final WordSet LOCATING = WordSet.words("of in from near");
    private static final WordSet ARTICLES = WordSet.words("a an the");
    /** Last syllables of Korean words behind which a name begins anew. */
    static final CharSet ENDINGS = CharSet.of("은는이가을를에서로와과고며한된던할인도만");

    private final Text text;
    private final Signs signs;

    Beside(Text text, Signs signs) {
        this.text = text;
        this.signs = signs;
    }

    /** The country of the name from {@code start} to {@code end}, or null. */
    @Nullable
    String country(int start, int end) {
        Signs.Sign before = signs.last(Math.max(0, start - NEAR), start);
        if (before != null && belongs(before, start)) {
            return before.country();
        }
        return behind(end);
    }

    /** Whether the sign stands right in front: 중국 X. */
    boolean isRightInFront(int start) {
        Signs.Sign before = signs.last(Math.max(0, start - NEAR), start);
        return before != null && start - before.end() <= 2;
    }

    /** "Canadian miner X", "Seoul-based X", 뭄바이의 중견기업 X, 중국 스타트업 X. */
    private boolean belongs(Signs.Sign sign, int start) {
        for (int i = sign.end(); i < start; i++) {
            char c = text.at(i);
            if (!Letters.isWord(c) && c != ' ' && c != '\'' && c != '-' && c != '"' && c != '㈜') {
                return false;
            }
        }
        int word = text.wordAt(sign.end());
        boolean hangul = Letters.isHangul(text.at(sign.end()));
        if (hangul) { // of the sign itself: a particle behind it parts the two
            int end = text.hangulEnd(sign.end());
            char last = text.at(end - 1);
            if (last != '의' && last != '계' && last != '주' && last != '성' && last != '시' && last != '현' && last != '구') {
                return false;
            }
            word = text.wordAt(end);
        }
        int between = 0;
        for (; word < text.words() && text.start(word) < start; word++, between++) {
            int from = text.start(word);
            int to = text.end(word);
            if (between == WORDS
                    || PARTING.contains(text.lower(), from, to)
                    || text.startsWith(" ", from - 1) && text.startsWith("ed", to - 2) // Finland helped X
                    || Letters.isHangul(text.at(to - 1)) && ENDINGS.contains(text.at(to - 1))) {
                return false;
            }
        }
        return true;
    }

    /** "X, a German parcel sorter", "X of Laval", "X, from Santiago", X 프랑스 총리. */
    private @Nullable String behind(int end) {
        int next = Around.wordAfter(text, end);
        if (next >= 0 && Letters.isHangul(text.at(text.start(next)))) {
            Signs.Sign sign = signs.next(end + 1, end + 2);
            return sign != null && Letters.isHangul(text.at(end - 1)) && isOffice(sign) ? sign.country() : null;
        }
        if (next >= 0) {
            if (!LOCATING.contains(text.chars(), text.start(next), text.end(next))) {
                return null;
            }
            int to = text.end(next);
            Signs.Sign sign = signs.next(to, to + 6);
            return sign != null && opens(sign, to) ? sign.country() : null;
        }
        if (text.at(end) != ',' || text.at(end + 1) != ' ') {
            return null;
        }
        int word = Around.wordAfter(text, end + 1);
        if (word < 0) {
            return null;
        }
        boolean locating = LOCATING.contains(text.chars(), text.start(word), text.end(word));
        if (!locating && !ARTICLES.contains(text.chars(), text.start(word), text.end(word))) {
            return null;
        }
        int stop = text.end(word);
        while (stop < end + 2 * NEAR && stop < text.length() && ",.;\n".indexOf(text.at(stop)) < 0) {
            stop++;
        }
        Signs.Sign sign = signs.next(end, stop);
        if (sign == null) {
            return null;
        }
        int before = Around.wordBefore(text, sign.start());
        boolean located = before >= 0
                && (LOCATING.contains(text.chars(), text.start(before), text.end(before))
                        || ARTICLES.contains(text.chars(), text.start(before), text.end(before)));
        return located ? sign.country() : null;
    }

    /** Whether the sign is the next word, "the" left out. */
    private boolean opens(Signs.Sign sign, int end) {
        return sign.start() == end + 1 || sign.start() == end + 5 && text.startsWith("the ", end + 1);
    }

    /** X 프랑스 총리: the country without a particle, and a further word. */
    private boolean isOffice(Signs.Sign sign) {
        return text.at(sign.end()) == ' ' && Letters.isHangul(text.at(sign.end() + 1));
    }
}
