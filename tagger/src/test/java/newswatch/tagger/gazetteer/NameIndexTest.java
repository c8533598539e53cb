package newswatch.tagger.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static NameIndex index(MentionType type, String... names) {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new GazetteerEntry(
                    type.name().toLowerCase(Locale.ROOT) + ":" + entries.size(),
                    type,
                    name,
                    List.of("KR"),
                    List.of(new Name(name, "und", false))));
        }
        return NameIndex.of(entries);
    }

    /** "삼성@3" for each name found, in the order in which it was. */
    private static List<String> found(NameIndex index, String text) {
        List<String> found = new ArrayList<>();
        index.find(Text.of(text), (start, end, name) -> found.add(text.substring(start, end) + "@" + start));
        return found;
    }

    @Test
    void namesOfAnyLengthThatShareABeginning() {
        NameIndex index = index(MentionType.COMPANY, "미", "미국", "미국은", "미국은행", "미국은행금융", "미국은행보험", "US", "X");
        assertThat(found(index, "미국은행보험")).containsExactly("미@0", "미국@0", "미국은@0", "미국은행@0", "미국은행보험@0");
        assertThat(found(index, "US, X")).containsExactly("US@0", "X@4");
        assertThat(found(index, "USA Xi")).isEmpty();
        assertThat(found(index, "이 미")).containsExactly("미@2");
        assertThat(found(index, "")).isEmpty();
        assertThat(found(NameIndex.of(List.of()), "미국")).isEmpty();
    }

    @Test
    void aWordInSmallLettersIsNoNameListedWithACapital() {
        NameIndex index = index(MentionType.COMPANY, "Apple Pay", "Target", "eBay", "iPhone");
        assertThat(found(index, "apple pay, APPLE PAY, target, Target, eBay and iPhone"))
                .containsExactly("APPLE PAY@11", "Target@30", "eBay@38", "iPhone@47");
    }

    @Test
    void koreanPoliciesAreFoundWithSpacesAnywhere() {
        NameIndex index = index(MentionType.POLICY, "노란 봉투법", "K 칩스법", "법안 하나");
        assertThat(found(index, "노란봉투법과 노 란 봉투 법, 노란  봉투법, K칩스법")).containsExactly("노란봉투법@0", "노 란 봉투 법@7", "K칩스법@26");
        assertThat(found(index(MentionType.COMPANY, "노란 봉투법"), "노란봉투법")).isEmpty();
    }

    @Test
    void withinAWordNamesBeginBehindChineseCharacters() {
        NameIndex index = index(MentionType.COMPANY, "엔비디아", "비디아");
        assertThat(found(index, "美엔비디아")).containsExactly("엔비디아@1");
        assertThat(found(index, "새엔비디아")).isEmpty();
    }

    @Test
    void twoEntitiesOfOneNameAreBothFound() {
        List<String> ids = new ArrayList<>();
        index(MentionType.COMPANY, "한화", "한화", "한화솔루션")
                .find(Text.of("한화"), (start, end, name) -> ids.add(name.entry().id()));
        assertThat(ids).containsExactly("company:0", "company:1");
    }

    @Test
    void agreesWithLookingForEachNameInTurn() {
        Random random = new Random(5);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 400) {
            names.add(letters(random, 1 + random.nextInt(8)));
        }
        NameIndex index = index(MentionType.COMPANY, names.toArray(new String[0]));
        for (int i = 0; i < 300; i++) {
            String text = letters(random, random.nextInt(12));
            assertThat(found(index, text))
                    .containsExactlyElementsOf(names.stream()
                            .filter(text::startsWith)
                            .sorted((a, b) -> a.length() - b.length())
                            .map(name -> name + "@0")
                            .toList());
        }
    }

    /** Letters of a small alphabet, so that many names begin alike. */
    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append("가나다라".charAt(random.nextInt(4)));
        }
        return letters.toString();
    }
}
