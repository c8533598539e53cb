package newswatch.tagger.person;

import newswatch.tagger.language.Around;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What stands around the name of a person: particles, titles, verbs of saying. */
public final class PersonContext {
    private static final WordSet SUFFIXES = WordSet.words("씨 님 측 표 식 발 들 옹 호 계 가 식의");
    private static final WordSet TITLES_KO = WordLists.set("ko-titles.txt");
    private static final WordSet OFFICES = WordSet.words(
            "위원장 부위원장 장관 차관 총리 의원 대표 회장 부회장 사장 부사장 원장 총장 청장 처장 교수 대사 수석 대변인 실장 센터장 본부장 소장 이사장 행장 감독 지사 구청장 군수 교육감 후보 변호사 연구위원 연구원 검사장 법원장 재판관 특사 보좌관 비서관");
    private static final WordSet FORENAMES = WordLists.set("forenames.txt");
    private static final WordSet WORDS = WordLists.set("en-words.txt");
    private static final WordSet TITLES_EN = WordLists.set("en-titles.txt");

    private PersonContext() {}

    /** Whether a person's name may end here: at the end of a word, before particles, 씨, 측 or a title glued on. */
    public static boolean mayEnd(Text text, int end) {
        int run = text.hangulEnd(end);
        char[] chars = text.chars();
        if (Particles.follow(chars, end, run)) {
            return true;
        }
        int suffix = SUFFIXES.longestAt(chars, end, run);
        return suffix > 0 && Particles.follow(chars, end + suffix, run) || isTitle(text, end, run);
    }

    /** Whether these characters are a Korean title, particles behind it allowed. */
    static boolean isTitle(Text text, int start, int end) {
        return titleEnd(text, start, end) > 0;
    }

    /** Where the Korean title ends that begins at {@code start}; 0 if none does, or if more than particles follow. */
    static int titleEnd(Text text, int start, int end) {
        char[] chars = text.chars();
        for (int length = TITLES_KO.longestAt(chars, start, end); length > 0; length--) {
            if (TITLES_KO.contains(chars, start, start + length)
                    && (Particles.follow(chars, start + length, end)
                            || chars[start + length] == '직' && end == start + length + 1
                            || chars[start + length] == '들')) {
                return start + length;
            }
        }
        return 0;
    }

    /** Where the title ends that a word is (장관) or ends in (공정거래위원장), particles left out; 0 if there is none. */
    static int endOfTitle(Text text, int start, int end) {
        int whole = titleEnd(text, start, end);
        if (whole > 0) {
            return whole;
        }
        for (int at = start + 2; at < end - 1; at++) {
            int length = OFFICES.longestAt(text.chars(), at, end);
            if (length > 0 && Particles.follow(text.chars(), at + length, end)) {
                return at + length;
            }
        }
        return 0;
    }

    /** Whether the word behind is a Korean title: 머스크 CEO, 시 주석, 이 전 대통령. */
    public static boolean titleFollows(Text text, int end) {
        int next = Around.wordAfter(text, end);
        if (next < 0) {
            return false;
        }
        int start = text.start(next);
        int stop = text.end(next);
        if (stop - start == 1 && (text.at(start) == '전' || text.at(start) == '신' || text.at(start) == '현')) {
            int after = Around.wordAfter(text, stop);
            return after >= 0 && isTitle(text, text.start(after), text.end(after));
        }
        return isTitle(text, start, stop);
    }

    /** Like {@link #titleFollows}; one word without a particle may stand between: 조국 조국혁신당 대표. */
    public static boolean titleFollowsSoon(Text text, int end) {
        return titleFollows(text, end)
                || text.hangulEnd(end) == end && Titles.once(text).follow(text.wordAt(end - 1), 1);
    }

    /** Whether an English title stands in front: Mr., Sen., President. */
    public static boolean titlePrecedes(Text text, int start) {
        int word = titleWordBefore(text, start);
        return word >= 0 && TITLES_EN.contains(text.chars(), text.start(word), text.end(word));
    }

    /** The word in front, with or without a full stop behind it; -1 if anything else stands between. */
    static int titleWordBefore(Text text, int start) {
        if (start < 3 || text.at(start - 1) != ' ') {
            return -1;
        }
        int end = text.at(start - 2) == '.' ? start - 2 : start - 1;
        int word = text.wordAt(end - 1);
        return word < text.words() && text.end(word) == end ? word : -1;
    }

    /** Like {@link #titleWordBefore}, of a word whose number is known. */
    static int titleBefore(Text text, int word) {
        int start = text.start(word);
        if (word == 0 || start < 3 || text.at(start - 1) != ' ') {
            return -1;
        }
        int gap = start - text.end(word - 1);
        return gap == 1 || gap == 2 && text.at(start - 2) == '.' ? word - 1 : -1;
    }

    /** Whether a capitalised word stands right in front that is no title and opens no sentence: part of another name. */
    public static boolean continuesName(Text text, int start) {
        int word = titleWordBefore(text, start);
        if (word < 0 || !Letters.isUpper(text.at(text.start(word)))) {
            return false;
        }
        if (text.at(start - 2) == '.' && text.end(word) - text.start(word) > 1) {
            return false; // the end of a sentence, or a title
        }
        return !TITLES_EN.contains(text.chars(), text.start(word), text.end(word))
                && !Around.opens(text, text.start(word))
                && !ROLES.contains(text.chars(), text.start(word), text.end(word));
    }

    /** Whether an English forename stands right in front: Harrison Ford. */
    public static boolean followsForename(Text text, int start) {
        int before = Around.wordBefore(text, start);
        return before >= 0
                && Letters.isUpper(text.at(text.start(before)))
                && FORENAMES.contains(text.lower(), text.start(before), text.end(before))
                && !WORDS.contains(text.lower(), text.start(before), text.end(before));
    }

    private static final WordSet ROLES = WordSet.words("CEO CFO CTO COO AI US UK EU U S GOP OpenAI MP MPs And But");

    /** Whether a capitalised word follows right behind, so that this is not where the name ends. */
    public static boolean goesOn(Text text, int end) {
        int next = Around.wordAfter(text, end);
        return next >= 0 && Letters.isUpper(text.at(text.start(next)));
    }
}
