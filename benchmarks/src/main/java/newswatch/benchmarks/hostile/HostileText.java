package newswatch.benchmarks.hostile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.Gazetteer;

/**
 * A text that no paper prints, of any length: what a rule that looks ahead, back or around without bound would be slow
 * on.
 *
 * @param name what it is, for people
 * @param title by length in UTF-16 code units
 * @param text by length in UTF-16 code units: a body about as long
 */
record HostileText(String name, IntFunction<String> title, IntFunction<String> text) {
    private static final long SEED = 20250207;
    /** Categories of characters that are shown as their codes. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.NON_SPACING_MARK,
            (int) Character.SPACE_SEPARATOR,
            (int) Character.SURROGATE);

    HostileText(String name, IntFunction<String> text) {
        this(name, length -> "제목", text);
    }

    /** The language whose model reads it: that of its letters. */
    String language() {
        boolean korean = text.apply(1_000).chars().anyMatch(c -> c >= '가' && c <= '힣' || c >= '一' && c <= '鿿');
        return korean ? "ko" : "en";
    }

    /** All of them; the same at each call. */
    static List<HostileText> all(Gazetteer gazetteer) {
        List<HostileText> all = new ArrayList<>();
        for (String unit : new String[] {
            "가",
            "a",
            "A",
            "1",
            "一",
            "美",
            "é",
            "(",
            "()",
            "[",
            "\"",
            "'",
            "' ",
            "“",
            "”",
            ",",
            ".",
            "·",
            "-",
            "/",
            "~",
            "$",
            "%",
            "&",
            "<",
            "<b>",
            "&amp;",
            "…",
            "\n",
            "\r\n",
            ". ",
            ". \"",
            ".)",
            "다.",
            "?",
            "1,",
            "1.",
            "1 ",
            "1-",
            "십",
            "만",
            "조 ",
            "3조 ",
            "twenty ",
            "one hundred and ",
            "약 ",
            "a ",
            "A ",
            "A.",
            "a-",
            "A-",
            "A&",
            "of ",
            "Of ",
            "The ",
            "and the ",
            "Mr. ",
            "Mr. Kim ",
            "Kim ",
            "Kim, ",
            "President ",
            "Act of ",
            "Act ",
            "A Act ",
            "Inc. ",
            "Co., ",
            "미중",
            "미·",
            "한미일 ",
            "대미 ",
            "미 ",
            "中 ",
            "이 ",
            "이 회장 ",
            "조국 ",
            "한화 야구 ",
            "Jane Holloway said. Holloway ",
            "김 의원은 ",
            "김영훈 대표 ",
            "회장 ",
            "전 ",
            "'법",
            "법 ",
            "특별법",
            "특별법 ",
            "개정안 ",
            "은행",
            "은행 ",
            "그룹 ",
            "㈜",
            "(주)",
            "주식회사 ",
            "삼성전자",
            "삼성전자 ",
            "삼성전자(",
            "한국",
            "한국 ",
            "Apple ",
            "Apple's ",
            "U.S. ",
            "United ",
            "New York ",
            "기자 ",
            "사진=",
            "=",
            "@",
            "ⓒ ",
            "가a",
            "가a美1",
            "가 a 美 1 ",
            "Aa",
            "aA ",
            "\u200b",
            "가\u200b",
            "\u0301",
            "e\u0301",
            "\u1100",
            "\uD83D",
            "😀",
            "\u0000",
            "\u00a0"
        }) {
            all.add(repeated(unit));
        }
        all.add(new HostileText(
                "decomposed 삼성전자가 ", length -> repeat(Normalizer.normalize("삼성전자가 ", Normalizer.Form.NFD), length)));
        all.add(new HostileText("a sentence, then spaces", length -> "삼성전자가 올랐다." + " ".repeat(length)));
        all.add(new HostileText(
                "opening brackets, then closing ones", length -> "(".repeat(length / 2) + ")".repeat(length / 2)));
        all.add(new HostileText(
                "a full name, then its surname", length -> "홍길동 한빛전자 대표가 말했다. " + repeat("홍 대표는 ", length)));
        all.add(new HostileText(
                "a full name, then its surname (English)",
                length -> "John Marsden, chief executive of Corvane Inc., said. " + repeat("Marsden ", length)));
        all.add(new HostileText(
                "a company, then its beginning", length -> "딥마루코리아(DeepMaru)는 주식회사다. " + repeat("딥마루 ", length)));
        all.add(new HostileText("syllables at random", length -> syllables(length, 0)));
        all.add(new HostileText("words of random syllables", length -> syllables(length, 3)));
        all.add(new HostileText("letters at random", length -> letters(length, 0)));
        all.add(new HostileText("Words Of Random Letters", length -> letters(length, 6)));
        all.add(new HostileText("any characters at random", HostileText::anything));
        all.add(new HostileText("many unlisted people", length -> numbered(length, HostileText::person)));
        all.add(new HostileText(
                "many unlisted people (English)", length -> numbered(length, HostileText::englishPerson)));
        all.add(new HostileText("many unlisted companies", length -> numbered(length, i -> "㈜" + word(i, 3) + "전자 ")));
        all.add(new HostileText(
                "many unlisted companies (English)",
                length -> numbered(length, i -> latinWord(i) + " Holdings Inc. said. ")));
        all.add(new HostileText("many unlisted laws", length -> numbered(length, i -> "‘" + word(i, 3) + " 특별법’ ")));
        all.add(new HostileText(
                "many second names", length -> numbered(length, i -> word(i, 3) + "전자(" + latinWord(i) + ") ")));
        all.add(new HostileText(
                "many people of one surname, then that with titles",
                length -> numbered(length / 2, i -> kim(i) + " 의원이 말했다. ") + repeat("김 의원은 ", length / 2)));
        all.add(new HostileText(
                "many people of one surname, then that with other titles",
                length -> numbered(length / 2, i -> kim(i) + " 의원이 말했다. ") + repeat("김 장관은 ", length / 2)));
        all.add(new HostileText(
                "a headline of many names, and a body of others",
                length -> numbered(length / 2, i -> "John " + latinWord(i * 31) + ", Mary " + latinWord(i * 7) + ", "),
                length -> numbered(length / 2, i -> "Mr. " + latinWord(i * 17) + " " + latinWord(i * 13) + " said. ")));
        all.add(new HostileText(
                "laws one in the other, and a longer one behind",
                length -> repeat("특별법 기본법 ", length) + "가나다라마바사 아자차카타파하 거너더러머버서 어저처커터퍼허특별법"));
        all.add(new HostileText(
                "many unlisted people, and a second name behind",
                length -> numbered(length, HostileText::person) + "딥마루코리아(DeepMaru)는 딥마루코리아다. DeepMaru"));
        all.add(new HostileText("places, and a name behind", length -> repeat("부산 ", length) + "삼성전자"));
        all.add(new HostileText("quotation marks and names", length -> repeat("' ( \" Apple ", length)));
        all.add(new HostileText("Two Capitalised Words", length -> repeat("Corvane Thermal ", length)));
        all.add(new HostileText(
                "all countries in one sentence",
                length -> repeat(
                        gazetteer.entries().stream()
                                .filter(entry -> entry.type() == MentionType.COUNTRY)
                                .map(entry -> entry.names().get(0).text())
                                .collect(Collectors.joining(" ")),
                        length)));
        List<String> names = gazetteer.entries().stream()
                .flatMap(entry -> entry.names().stream())
                .map(GazetteerEntry.Name::text)
                .toList();
        all.add(new HostileText(
                "all listed names", length -> numbered(length, i -> names.get(i % names.size()) + " ")));
        all.add(new HostileText(
                "all listed names, a sentence each",
                length -> numbered(length, i -> names.get(i % names.size()) + ".\n")));
        return all;
    }

    private static HostileText repeated(String unit) {
        StringBuilder name = new StringBuilder();
        unit.codePoints().forEach(c -> {
            boolean seen = c == ' ' && !unit.isBlank() || !UNSEEN.contains(Character.getType(c));
            name.append(seen ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
        });
        return new HostileText("`" + name + "`", length -> repeat(unit, length));
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(Math.max(1, length / unit.length()));
    }

    private static String numbered(int length, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    private static String syllables(int length, int word) {
        Random random = new Random(SEED);
        return numbered(length, i -> (char) ('가' + random.nextInt(11_172)) + (word > 0 && i % word == 0 ? " " : ""));
    }

    private static String letters(int length, int word) {
        Random random = new Random(SEED);
        return numbered(length, i -> {
            boolean first = word > 0 && i % word == 0;
            return (first ? " " : "") + (char) ((first ? 'A' : 'a') + random.nextInt(26));
        });
    }

    private static String anything(int length) {
        Random random = new Random(SEED);
        return numbered(length, i -> String.valueOf((char) random.nextInt(1 << 16)));
    }

    private static String person(int i) {
        String surnames = "김이박최정강조윤장임";
        return surnames.charAt(i % surnames.length()) + word(i, 2) + " 의원이 말했다. ";
    }

    /** Any two syllables behind the surname. */
    private static String kim(int i) {
        return "김" + (char) ('가' + i * 28 % 11_172) + (char) ('가' + i / 399 * 28 % 11_172);
    }

    private static String englishPerson(int i) {
        return "Mr. " + latinWord(i) + " " + latinWord(i * 31) + " said. ";
    }

    /** The number in syllables; different for each of some 10 million numbers. */
    private static String word(int number, int length) {
        String syllables = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후";
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < length || rest > 0; i++) {
            word.append(syllables.charAt(rest % syllables.length()));
            rest /= syllables.length();
        }
        return word.toString();
    }

    private static String latinWord(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number & Integer.MAX_VALUE;
        for (int i = 0; i < 5 || rest > 0; i++) {
            word.append((char) ((i == 0 ? 'A' : 'a') + rest % 26));
            rest /= 26;
        }
        return word.toString();
    }
}
