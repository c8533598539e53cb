package newswatch.tagger.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.person.NameShape;

/** Countries that the form of a person's name points to. */
final class NameOrigins {
    /** A name in Hangul that is none of a Korean, and may be anybody's. */
    static final List<String> FOREIGN = List.of(Home.UNKNOWN);

    static final List<String> KOREAN = List.of("KR");
    private static final List<String> CHINESE = List.of("CN", "TW", "HK", "SG", "MO");
    private static final List<String> VIETNAMESE = List.of("VN");
    private static final List<String> JAPANESE = List.of("JP");
    private static final Map<String, WordSet> WORDS = new HashMap<>();

    static {
        for (String line : WordLists.lines("name-origins.tsv")) {
            String[] cells = line.split("\t");
            WORDS.put(cells[0], WordSet.words(cells[1]));
        }
    }

    private static final WordSet CHINESE_SURNAMES = set("CN-ko-surname");
    private static final WordSet CHINESE_SYLLABLES = set("CN-ko-syllable");
    private static final WordSet CHINESE_ONLY = set("CN-ko-only");
    private static final WordSet VIETNAMESE_BEGINNINGS = set("VN-ko-surname");
    private static final WordSet JAPANESE_SURNAMES = set("JP-ko-surname");
    private static final WordSet JAPANESE_ENDINGS = set("JP-ko-ending");
    private static final WordSet KOREAN_LATIN = set("KR-latin-surname");
    private static final WordSet PINYIN_SURNAMES = set("CN-latin-surname");
    private static final WordSet PINYIN = set("CN-latin-syllable");
    private static final WordSet VIETNAMESE_LATIN = set("VN-latin-surname");
    private static final WordSet JAPANESE_LATIN = set("JP-latin-surname");

    private NameOrigins() {}

    private static WordSet set(String kind) {
        WordSet words = WORDS.get(kind);
        if (words == null) {
            throw new IllegalStateException("name-origins.tsv has no " + kind);
        }
        return words;
    }

    /** Countries of the full name, the likeliest first; empty where its form tells nothing. */
    static List<String> of(Text text, int start, int end) {
        return Letters.isHangul(text.at(start)) ? hangul(text, start, end) : latin(text, start, end);
    }

    private static List<String> hangul(Text text, int start, int end) {
        char[] chars = text.chars();
        int first = text.hangulEnd(start);
        boolean oneWord = first >= end;
        int length = end - start;
        if (VIETNAMESE_BEGINNINGS.longestAt(chars, start, end) > 0 && length > 3) {
            return VIETNAMESE;
        }
        if (!oneWord) {
            boolean japanese = JAPANESE_SURNAMES.contains(chars, start, first)
                    || first - start > 2 && JAPANESE_ENDINGS.longestBefore(chars, start, first) > 1;
            return japanese && end - first <= 5 ? JAPANESE : FOREIGN;
        }
        if (NameShape.lengthAt(text, start, end) > 0) {
            return KOREAN;
        }
        if (isChinese(chars, start, end)) {
            return CHINESE;
        }
        if (length > 2 && JAPANESE_SURNAMES.contains(chars, start, end)) {
            return JAPANESE;
        }
        if (length > 3) {
            return FOREIGN;
        }
        return length > 1 && NameShape.opensWithSurname(text, start) ? KOREAN : List.of();
    }

    private static boolean isChinese(char[] chars, int start, int end) {
        if (end - start > 4 || end - start < 2) {
            return false;
        }
        int surname = CHINESE_SURNAMES.longestAt(chars, start, Math.min(end - 1, start + 2));
        if (surname == 0) {
            return false;
        }
        boolean only = CHINESE_ONLY.longestAt(chars, start, start + surname) > 0;
        for (int at = start + surname; at < end; ) {
            int syllable = CHINESE_SYLLABLES.longestAt(chars, at, end);
            if (syllable == 0) {
                return false;
            }
            only |= CHINESE_ONLY.contains(chars, at, at + syllable) || syllable > 1;
            at += syllable;
        }
        return only;
    }

    private static List<String> latin(Text text, int start, int end) {
        char[] chars = text.chars();
        int first = text.wordAt(start);
        int last = text.wordAt(end - 1);
        if (last == first || last >= text.words()) {
            return List.of();
        }
        int words = last - first + 1;
        int given = text.start(first + 1);
        boolean hyphen =
                words == 3 && text.at(text.end(first + 1)) == '-' && Letters.isLower(text.at(text.start(last)));
        if (hyphen && KOREAN_LATIN.contains(chars, start, text.end(first))) {
            return KOREAN;
        }
        if (words == 2
                && given == text.end(first) + 1
                && PINYIN_SURNAMES.contains(chars, start, text.end(first))
                && isPinyin(text.lower(), given, end)) {
            return CHINESE;
        }
        if (words >= 3 && !hyphen && VIETNAMESE_LATIN.contains(chars, start, text.end(first))) {
            return VIETNAMESE;
        }
        return words == 2 && JAPANESE_LATIN.contains(chars, text.start(last), end) ? JAPANESE : List.of();
    }

    /** Whether the small letters are two syllables of Chinese, or one that is a given name of three letters or more. */
    private static boolean isPinyin(char[] lower, int start, int end) {
        for (int middle = end - 1; middle > start; middle--) {
            if (PINYIN.contains(lower, start, middle) && PINYIN.contains(lower, middle, end)) {
                return true;
            }
        }
        return false;
    }
}
