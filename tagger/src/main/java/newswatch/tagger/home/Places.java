package newswatch.tagger.home;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Cities, provinces and countries by name, to the country they lie in or are. Immutable. */
public final class Places {
    /** What may be glued to a place in Hangul, in front of particles: 오하이오주, 베이징발. */
    private static final WordSet SUFFIXES =
            WordSet.words("시 주 성 현 발 산 행 주립대 대 대학 대학교 시내 시장 지역 지방 증시 공항 본사 외곽 도심 남부 북부 동부 서부 특파원 한인타운");
    /** Longest name of a place, in words. */
    private static final int WORDS = 4;

    private static final Map<String, String> LISTED = new HashMap<>();

    static {
        for (String line : WordLists.lines("places.tsv")) {
            String[] cells = line.split("\t");
            for (int i = 1; i < cells.length; i++) {
                for (String name : cells[i].split(";")) {
                    LISTED.put(name, cells[0]);
                }
            }
        }
    }

    /** Countries in the names of treaties. */
    private static final Map<Character, String> LETTERS = Map.of(
            '한', "KR", '미', "US", '중', "CN", '일', "JP", '북', "KP", '러', "RU", '영', "GB", '독', "DE", '불', "FR", '호',
            "AU");

    private static final WordSet TREATIES = WordSet.words("협정 조약 협약 FTA 의정서 각서 합의 공동성명 공동선언");
    private static final WordSet PLACES = WordSet.of(LISTED.keySet());

    private final Map<String, String> countries = new HashMap<>();
    private final WordSet names;

    /** @param entries of a gazetteer; those of countries are taken */
    public Places(Collection<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            if (entry.type() == MentionType.COUNTRY && entry.countries().size() == 1) {
                for (GazetteerEntry.Name name : entry.names()) {
                    if (!name.needsContext() && name.text().length() > 1) {
                        countries.put(name.text(), entry.countries().get(0));
                    }
                }
            }
        }
        names = WordSet.of(countries.keySet());
    }

    /** Where the place, no country, ends that begins with this word; 0 if none does. */
    static int placeEnd(Text text, int word) {
        int start = text.start(word);
        if (Letters.isHangul(text.at(start))) {
            int run = text.hangulEnd(start);
            int length = PLACES.longestAt(text.chars(), start, run);
            return length > 0 && mayEnd(text.chars(), start + length, run) ? start + length : 0;
        }
        if (!Letters.isUpper(text.at(start))) {
            return 0;
        }
        int last = Math.min(text.words() - 1, word + WORDS - 1);
        for (; last >= word; last--) {
            if (PLACES.contains(text.chars(), start, text.end(last))) {
                return text.end(last);
            }
        }
        // LA 한인타운, LA시
        return Letters.isHangul(text.at(start + 2)) && PLACES.contains(text.chars(), start, start + 2) ? start + 2 : 0;
    }

    private static boolean mayEnd(char[] chars, int end, int run) {
        if (Particles.follow(chars, end, run)) {
            return true;
        }
        int suffix = SUFFIXES.longestAt(chars, end, run);
        return suffix > 0 && Particles.follow(chars, end + suffix, run);
    }

    /** Whether the characters are the name of a place, no country. */
    public static boolean isPlace(char[] chars, int start, int end) {
        return PLACES.contains(chars, start, end);
    }

    /** The country that the place from {@code start} to {@code end} lies in. */
    static String countryOf(Text text, int start, int end) {
        return LISTED.getOrDefault(text.substring(start, end), Home.UNKNOWN);
    }

    /** The country that a name begins with, or that a place it begins with lies in: 상하이… ; null if there is none. */
    @Nullable
    String opening(char[] chars, int start, int end) {
        int country = names.longestAt(chars, start, end);
        int place = PLACES.longestAt(chars, start, end);
        return country == 0 && place == 0
                ? null
                : country >= place
                        ? countries.get(new String(chars, start, country))
                        : LISTED.get(new String(chars, start, place));
    }

    /** The two parties that a treaty opens with: 중한자유무역협정; empty if it does not. */
    List<String> parties(char[] chars, int start, int end) {
        String first = LETTERS.get(chars[start]);
        String second = end - start > 4 ? LETTERS.get(chars[start + 1]) : null;
        if (first == null || second == null || TREATIES.longestBefore(chars, start, end) == 0) {
            return List.of();
        }
        return List.of(first, second);
    }

    /** The country that a name in Hangul closes with: …재팬, …인디아. */
    @Nullable
    String closing(char[] chars, int start, int end) {
        int country = names.longestBefore(chars, start, end);
        return country < 2 ? null : countries.get(new String(chars, end - country, country));
    }

    /** The country that a word is or belongs to (Lesotho, Argentino), or null. */
    @Nullable
    String word(char[] chars, int start, int end) {
        if (names.contains(chars, start, end)) {
            return countries.get(new String(chars, start, end - start));
        }
        return PLACES.contains(chars, start, end) ? LISTED.get(new String(chars, start, end - start)) : null;
    }
}
