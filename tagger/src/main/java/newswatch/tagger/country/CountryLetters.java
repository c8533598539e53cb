package newswatch.tagger.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.NameIndex;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * Countries written as one character in Korean news: 미중, 한·미·일, 美·中, 대미 수출, 방한, 미 증시, 미군. Each character
 * is a mention of its own; the same characters mean much else (회의 중, 3일, 북미, 대중), so they count only in known runs,
 * behind known prefixes or before words that a state owns.
 */
public final class CountryLetters {
    private static final double SURE = 0.9;
    private static final WordSet RUNS = WordLists.set("ko-country-runs.txt");
    private static final WordSet UNSURE_RUNS = WordLists.set("ko-country-runs-unsure.txt");
    private static final WordSet AFTER_RUN = WordLists.set("ko-after-country-runs.txt");
    private static final Map<String, WordSet> AFTER_PREFIXED = keyed("ko-country-prefixes.txt");
    private static final CharMap<WordSet> AFTER_LETTER = afterLetters();
    private static final WordSet DURING =
            WordSet.words("회의 재판 수사 조사 공사 운영 진행 협의 논의 검토 근무 방문 경기 작업 이동 업무 사용 복무 재학 통화 연설 발언 행사 훈련 운행 대기 주행");
    private static final String PREFIXES = "대방주재친반탈혐극";
    /** What 대, 방, 주 … are in Chinese characters: 對中, 訪美. */
    private static final String PREFIXES_IN_HANJA = "對訪駐反親脫";

    private final CharMap<GazetteerEntry> hangul;
    private final CharMap<GazetteerEntry> hanja;
    /** What a word in Hangul begins with that may hold one: a country or a prefix. */
    private final CharSet beginnings;

    private final NameIndex names;

    /**
     * @param entry looks up a country by entity id; letters of countries that are not in the gazetteer are not read
     * @param names finds names in full behind a prefix (대중국, 친러시아)
     */
    public CountryLetters(Function<String, Optional<GazetteerEntry>> entry, NameIndex names) {
        this.names = names;
        Map<Character, GazetteerEntry> inHangul = new HashMap<>();
        Map<Character, GazetteerEntry> inHanja = new HashMap<>();
        StringBuilder letters = new StringBuilder();
        for (String line : WordLists.lines("ko-country-letters.txt")) {
            String[] cells = line.split("\\s+");
            entry.apply("country:" + cells[1]).ifPresent(country -> {
                inHangul.put(cells[0].charAt(0), country);
                letters.append(cells[0].charAt(0));
                for (int i = 2; i < cells.length; i++) {
                    inHanja.put(cells[i].charAt(0), country);
                }
            });
        }
        hangul = CharMap.of(inHangul);
        hanja = CharMap.of(inHanja);
        beginnings = CharSet.of(letters + PREFIXES);
    }

    private static Map<String, WordSet> keyed(String list) {
        Map<String, WordSet> sets = new HashMap<>();
        for (String line : WordLists.lines(list)) {
            String[] cells = line.split("\\s+", 2);
            sets.put(cells[0], cells.length == 1 ? WordSet.of(List.of()) : WordSet.words(cells[1]));
        }
        return sets;
    }

    private static CharMap<WordSet> afterLetters() {
        Map<Character, WordSet> sets = new HashMap<>();
        keyed("ko-after-country-letters.txt").forEach((letter, words) -> sets.put(letter.charAt(0), words));
        return CharMap.of(sets);
    }

    /** Adds the countries written as one character. */
    public void read(Draft draft) {
        Text text = draft.text();
        char[] chars = text.chars();
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            if (beginnings.contains(chars[start])) {
                readHangul(draft, word);
            }
            int end = text.end(word);
            for (int i = start; text.holdsHanja() && i < end; i++) {
                if (Letters.isHanja(chars[i])) {
                    i = readHanja(draft, i, end);
                }
            }
        }
    }

    private void add(Draft draft, int at, @Nullable GazetteerEntry country) {
        if (country != null) {
            draft.add(Candidate.listed(at, at + 1, country, SURE, Finder.COUNTRY_LETTER));
        }
    }

    private void readHangul(Draft draft, int word) {
        Text text = draft.text();
        char[] chars = text.chars();
        int start = text.start(word);
        int run = text.hangulEnd(start);
        if (run - start == 1 || dotted(text, start + 1)) {
            if (readDotted(draft, word)) {
                return;
            }
        }
        int length = RUNS.longestAt(chars, start, run);
        if (length == 0 && UNSURE_RUNS.longestAt(chars, start, run) == 2 && relates(text, start + 2, run)) {
            length = 2;
        }
        if (length > 0 && afterRun(text, start + length, run)) {
            if (length == 2 && text.startsWith("북미", start) && !talks(text, start + 2)) {
                return;
            }
            for (int i = start; i < start + length; i++) {
                add(draft, i, hangul.get(chars[i]));
            }
            return;
        }
        if (PREFIXES.indexOf(chars[start]) >= 0 && readPrefixed(draft, start, run)) {
            return;
        }
        readAlone(draft, start, run);
    }

    private static boolean dotted(Text text, int at) {
        return text.at(at) == '·' || text.at(at) == '-';
    }

    /** 한·미·일: characters alone between dots; the last may have a tail, or be a country in full. */
    private boolean readDotted(Draft draft, int word) {
        Text text = draft.text();
        int letters = 0;
        int at = text.start(word);
        if (dotted(text, at - 1)) {
            return false; // read from its first character
        }
        while (hangul.contains(text.at(at)) && dotted(text, at + 1)) {
            letters++;
            at += 2;
        }
        if (letters == 0) {
            return false;
        }
        int run = text.hangulEnd(at);
        boolean last = hangul.contains(text.at(at)) && (run == at + 1 || afterRun(text, at + 1, run));
        if (!last && !countryAt(text, at)) {
            return false;
        }
        for (int i = 0, p = text.start(word); i < letters; i++, p += 2) {
            add(draft, p, hangul.get(text.at(p)));
        }
        if (last) {
            add(draft, at, hangul.get(text.at(at)));
        }
        return true;
    }

    private boolean countryAt(Text text, int at) {
        boolean[] found = {false};
        if (at < text.length() && Letters.isWord(text.at(at))) {
            names.findAt(
                    text,
                    at,
                    (start, end, name) ->
                            found[0] |= name.entry().type() == MentionType.COUNTRY && CountryContext.mayEnd(text, end));
        }
        return found[0];
    }

    /** Whether a word for what states have between them follows, glued or next. */
    private static boolean relates(Text text, int from, int run) {
        if (run > from) {
            return AFTER_RUN.longestAt(text.chars(), from, run) > 1;
        }
        int next = Around.wordAfter(text, run);
        return next >= 0 && AFTER_RUN.longestAt(text.chars(), text.start(next), text.end(next)) > 1;
    }

    private static boolean afterRun(Text text, int from, int run) {
        char[] chars = text.chars();
        if (Particles.follow(chars, from, run)) {
            return true;
        }
        int length = AFTER_RUN.longestAt(chars, from, run);
        return length > 0;
    }

    /** 북미 is North America, unless the two talk. */
    private static boolean talks(Text text, int from) {
        for (String word : List.of("정상", "회담", "대화", "협상", "관계", "비핵", "접촉", "합의", "핵")) {
            if (text.startsWith(word, from) || text.startsWith(" " + word, from)) {
                return true;
            }
        }
        return false;
    }

    /** 대미, 방한, 주일 …: the character behind the prefix; 대중국: the name behind it. */
    private boolean readPrefixed(Draft draft, int start, int run) {
        Text text = draft.text();
        char[] chars = text.chars();
        if (run - start < 2) {
            return false;
        }
        boolean[] named = {false};
        names.findAt(text, start + 1, (from, end, name) -> {
            if (name.entry().type() == MentionType.COUNTRY
                    && end - from > 1
                    && !name.needsContext()
                    && CountryContext.mayEnd(text, end)) {
                draft.add(Candidate.listed(from, end, name.entry(), SURE, Finder.COUNTRY_BEHIND_PREFIX));
                named[0] = true;
            }
        });
        if (named[0]) {
            return true;
        }
        GazetteerEntry country = hangul.get(chars[start + 1]);
        WordSet wanted = AFTER_PREFIXED.get(new String(chars, start, 2));
        boolean about = text.startsWith("대한", start) && text.at(start - 1) == ' ' && text.at(start - 2) == '에';
        if (country == null || wanted == null || about) {
            return false;
        }
        int end = start + 2;
        boolean any = wanted.contains("*");
        boolean fits = any && Particles.follow(chars, end, run) || wanted.longestAt(chars, end, run) > 0;
        if (!fits && end == run) {
            int next = Around.wordAfter(text, end);
            fits = next >= 0 && wanted.longestAt(chars, text.start(next), text.end(next)) > 0;
        }
        if (fits) {
            add(draft, start + 1, country);
            if (wanted.longestAt(chars, end, run) > 0 && text.at(end + 1) == '군') {
                add(draft, end, hangul.get(chars[end])); // 주한미군
            }
        }
        return fits;
    }

    /** 미 증시, 미군, 미대선: one character before a word of a state. */
    private void readAlone(Draft draft, int start, int run) {
        Text text = draft.text();
        char[] chars = text.chars();
        GazetteerEntry country = hangul.get(chars[start]);
        WordSet wanted = country == null ? null : AFTER_LETTER.get(chars[start]);
        if (wanted == null || start > 0 && Letters.isDigit(chars[start - 1])) {
            return;
        }
        if (run > start + 1) {
            if ("중일한영".indexOf(chars[start]) >= 0) {
                return;
            }
            int length = wanted.longestAt(chars, start + 1, run);
            boolean glued = length > 1 || length == 1 && "군핵측".indexOf(chars[start + 1]) >= 0;
            if (glued && Particles.follow(chars, start + 1 + length, run)) {
                add(draft, start, country);
            }
            return;
        }
        int next = Around.wordAfter(text, start + 1);
        if (next >= 0 && Letters.isDigit(chars[text.start(next)])) { // 미 3월 소비자물가
            next = Around.wordAfter(text, text.end(next));
        }
        if (next < 0 || wanted.longestAt(chars, text.start(next), text.end(next)) < 2) {
            return;
        }
        boolean ambiguous = chars[start] == '중' || chars[start] == '일' || chars[start] == '인';
        if (!ambiguous || Around.wordBefore(text, start) < 0) {
            add(draft, start, country);
        }
    }

    /** A run of Chinese characters within a word; returns its last position. */
    private int readHanja(Draft draft, int from, int wordEnd) {
        Text text = draft.text();
        int first = from + 1 < wordEnd && PREFIXES_IN_HANJA.indexOf(text.at(from)) >= 0 ? from + 1 : from;
        int end = first;
        boolean all = true;
        while (end < wordEnd && Letters.isHanja(text.at(end))) {
            all &= hanja.contains(text.at(end));
            end++;
        }
        if (!all) {
            return end;
        }
        if (end - from == 1 && isOtherWord(text, from) || end == first) {
            return end;
        }
        if (end - from == 2 && text.startsWith("北美", from) && !talks(text, end)) {
            return end;
        }
        for (int i = first; i < end; i++) {
            add(draft, i, hanja.get(text.at(i)));
        }
        return end;
    }

    private static boolean isOtherWord(Text text, int at) {
        char c = text.at(at);
        if (Letters.isDigit(text.at(at - 1)) || Letters.isHangul(text.at(at - 1))) {
            return true;
        }
        if (c == '中') {
            int before = Around.wordBefore(text, at);
            return before >= 0 && DURING.longestBefore(text.chars(), text.start(before), text.end(before)) > 0;
        }
        if (c == '北' || c == '南') {
            return text.startsWith("유럽", at + 1) || text.startsWith("아프리카", at + 1) || text.startsWith("반구", at + 1);
        }
        return "比加白土希波洪西".indexOf(c) >= 0;
    }
}
