package newswatch.tagger.country;

import newswatch.tagger.language.Around;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;

/** What stands around the name of a country: how it may go on in Korean, and what makes it something else. */
public final class CountryContext {
    private static final WordSet SUFFIXES = WordLists.set("ko-country-suffixes.txt");
    private static final WordSet LANGUAGES_AFTER = WordSet.words(
            "himself herself themselves in into speak speaks spoke speaking learn learns learning translated");
    private static final WordSet LANGUAGES = WordSet.words(
            "Korean Chinese Japanese French German Spanish Italian Russian Portuguese Turkish Vietnamese Thai Dutch Polish");
    /** Names of countries that are forenames, too. */
    private static final WordSet FORENAMES = WordSet.words("India Israel Kenya Jordan Chad Georgia Ireland Holland");

    private static final WordSet SURNAMES = WordLists.set("surnames.txt");
    private static final WordSet WORDS = WordLists.set("en-words.txt");
    private static final WordSet ORGANISATIONS = WordLists.set("en-organisation-words.txt");
    /** Two words, one of them a country's, that name something else: New Mexico, Brazil nuts. */
    private static final WordSet IN_NAMES = WordSet.of(WordLists.lines("en-country-in-names.txt"));

    private static final WordSet DELIVERY_BEFORE = WordSet.words("신병 선박 물량 조기 차량 항공기 전량 보행 차도 납품");
    private static final WordSet DELIVERY_AFTER = WordSet.of(
            "를 서두", "를 마치", "를 마쳤", "를 덮", "를 걷", "를 다니", "를 다닌", "로 돌진", "에 걸터", " 시기", " 시점", " 예정", " 일정", " 지연",
            " 대금", " 절차");
    private static final WordSet STATE_WORDS = WordSet.words(
            "Department Treasury Congress Senate House Army Navy Air Marine Ministry Supreme Embassy Defense State Commerce Justice Federal President Prime Trade");

    private CountryContext() {}

    /** Whether a country's name may end here: at the end of a word, before particles, 산, 인, 정부 … */
    public static boolean mayEnd(Text text, int end) {
        char[] chars = text.chars();
        int run = text.hangulEnd(end);
        if (Particles.follow(chars, end, run)) {
            return true;
        }
        int suffix = SUFFIXES.longestAt(chars, end, run);
        return suffix > 0
                && (Particles.follow(chars, end + suffix, run)
                        || chars[end + suffix] == '들' && Particles.follow(chars, end + suffix + 1, run));
    }

    /** Whether the ambiguous Korean name is the country, by the words of the article and the one in front. */
    public static boolean isKoreanCountry(String name, Text text, int start, Subjects subjects) {
        return !Around.followsBareNoun(text, start) && subjects.allow(name);
    }

    /** Whether a Korean name of a country is another word here: 선박의 인도를 서두르다, ‘같은 노동’이란 말. */
    public static boolean isOtherKorean(Text text, int start, int end) {
        if (text.startsWith("인도", start) && end - start == 2) {
            int before = Around.wordBefore(text, start);
            boolean thing =
                    before >= 0 && DELIVERY_BEFORE.longestAt(text.chars(), text.start(before), text.end(before)) > 0;
            return thing || DELIVERY_AFTER.longestAt(text.chars(), end, text.length()) > 0;
        }
        char before = text.at(start - 1);
        boolean quoted =
                before == '\'' || before == '"' || before == '’' || before == '”' || before == '」' || before == '》';
        return quoted && text.startsWith("이란", start) && end - start == 2;
    }

    /** Whether an English name of a country is a language here ("in Korean"), or part of an organisation's name. */
    public static boolean isOther(Text text, int start, int end) {
        if (LANGUAGES.contains(text.chars(), start, end)) {
            int before = Around.wordBefore(text, start);
            int after = Around.wordAfter(text, end);
            if (before >= 0
                    && LANGUAGES_AFTER.contains(text.lower(), text.start(before), text.end(before))
                    && (after < 0 || text.end(after) - text.start(after) <= 4)) {
                return true;
            }
        }
        return isInName(text, start, end)
                || isInOrganisation(text, end)
                || isOfOrganisation(text, start)
                || isForename(text, start, end);
    }

    /** New Mexico, Brazil nuts, Place du Luxembourg. */
    private static boolean isInName(Text text, int start, int end) {
        int before = Around.wordBefore(text, start);
        if (before >= 0) {
            boolean street = text.startsWith("du ", text.start(before)) || text.startsWith("de la ", start - 6);
            if (street || IN_NAMES.contains(text.chars(), text.start(before), end)) {
                return true;
            }
        }
        int after = Around.wordAfter(text, end);
        return after >= 0 && IN_NAMES.contains(text.chars(), start, text.end(after));
    }

    /** "India Walton", "Israel Katz": a surname that is no other word stands right behind. */
    private static boolean isForename(Text text, int start, int end) {
        int next = FORENAMES.contains(text.chars(), start, end) ? Around.wordAfter(text, end) : -1;
        return next >= 0
                && Letters.isUpper(text.at(text.start(next)))
                && SURNAMES.contains(text.lower(), text.start(next), text.end(next))
                && !WORDS.contains(text.lower(), text.start(next), text.end(next));
    }

    /** "Korea Development Institute": capitalised words behind, one of the first three of them an organisation's. */
    private static boolean isInOrganisation(Text text, int end) {
        boolean abbreviated = text.at(end) == '.';
        int next = abbreviated ? -1 : Around.wordAfter(text, end);
        for (int i = 0; i < 4 && next >= 0 && Letters.isUpper(text.at(text.start(next))); i++) {
            if (i == 0 && STATE_WORDS.contains(text.chars(), text.start(next), text.end(next))) {
                return text.startsWith("Congress of ", text.start(next)); // of trade unions
            }
            boolean congress = i > 0 && text.startsWith("Congress", text.start(next)); // the Nigeria Labour Congress
            if (congress || ORGANISATIONS.contains(text.chars(), text.start(next), text.end(next))) {
                return true;
            }
            char mark = text.at(text.end(next)); // the Irish Farmers' Association
            boolean possessive = mark == '\'' || mark == '’';
            next = Around.wordAfter(text, text.end(next) + (possessive ? 1 : 0));
        }
        return false;
    }

    /** "Bank of Korea", "University of the Philippines". */
    private static boolean isOfOrganisation(Text text, int start) {
        int word = Around.wordBefore(text, start);
        if (word >= 0 && text.startsWith("the", text.start(word)) && text.end(word) - text.start(word) == 3) {
            word = Around.wordBefore(text, text.start(word));
        }
        if (word < 0 || !text.startsWith("of ", text.start(word))) {
            return false;
        }
        word = Around.wordBefore(text, text.start(word));
        return word >= 0 && ORGANISATIONS.contains(text.chars(), text.start(word), text.end(word));
    }

    /** Whether an English name that is also another word (Turkey, Jordan, Georgia) is the country. */
    public static boolean isEnglishCountry(String name, Text text, int start, int end, Subjects subjects) {
        int next = Around.wordAfter(text, end);
        boolean lowerNext = next >= 0 && Letters.isLower(text.at(text.start(next)));
        boolean upperNext = next >= 0 && Letters.isUpper(text.at(text.start(next)));
        int before = Around.wordBefore(text, start);
        boolean upperBefore =
                before >= 0 && Letters.isUpper(text.at(text.start(before))) && !Around.opens(text, text.start(before));
        if (!subjects.allow(name)) {
            return false;
        }
        if (name.equals("Jordan") || name.equals("Chad") || name.equals("Dominica") || name.equals("Guinea")) {
            return !upperNext && !upperBefore;
        }
        return !(Around.opens(text, start)
                && lowerNext
                && !COMMON_AFTER.contains(text.chars(), text.start(next), text.end(next)));
    }

    private static final WordSet COMMON_AFTER = WordSet.words(
            "and or is was has had will would said says plans agreed wants may could also which itself where remains sent signed joined to in on for");
}
