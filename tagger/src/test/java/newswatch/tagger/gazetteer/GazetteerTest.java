package newswatch.tagger.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final GazetteerEntry ACME = new GazetteerEntry(
            "company:acme", MentionType.COMPANY, "Acme", List.of("US"), List.of(new Name("Acme", "en", false)));

    private static List<GazetteerEntry> read(String... lines) throws IOException {
        return GazetteerFiles.read("list.tsv", new StringReader(GazetteerFiles.HEAD + "\n" + String.join("\n", lines)));
    }

    @Test
    void aLineIsAnEntry() throws IOException {
        List<GazetteerEntry> entries = read("# comment", "", "company:daesang\tDaesang\tKR\t대상?;대상그룹\tDaesang");
        assertThat(entries)
                .containsExactly(new GazetteerEntry(
                        "company:daesang",
                        MentionType.COMPANY,
                        "Daesang",
                        List.of("KR"),
                        List.of(
                                new Name("대상", "ko", true),
                                new Name("대상그룹", "ko", false),
                                new Name("Daesang", "en", false))));
    }

    @Test
    void aTableMayNameParents() throws IOException {
        String table = GazetteerFiles.HEAD_WITH_PARENT
                + "\ncompany:a\tA\tKR\t\tA\tcompany:b\ncompany:b\tB\tKR\t\tB\ncompany:c\tC\tKR\t\tC\t";
        assertThat(GazetteerFiles.read("list.tsv", new StringReader(table)))
                .extracting(GazetteerEntry::parent)
                .containsExactly("company:b", null, null);
        assertThatThrownBy(() -> read("company:a\tA\tKR\t\tA\tcompany:b"))
                .hasMessageStartingWith("list.tsv:2: 6 cells; wanted: 5 cells");
        assertThatThrownBy(() -> GazetteerFiles.read("list.tsv", new StringReader(table + "person:x")))
                .hasMessage("list.tsv:4: parent 'person:x' is not 'company:…'");
    }

    @Test
    void badLinesSayWhereAndWhatIsWanted() {
        assertThatThrownBy(() -> read("company:a\tA\tKR\tA"))
                .hasMessage("list.tsv:2: 4 cells; wanted: 5 cells parted by tabs: id, name, countries, ko, en");
        assertThatThrownBy(() -> read("firm:a\tA\tKR\t\tA"))
                .hasMessage("list.tsv:2: id 'firm:a'; wanted: company:…, policy:…, person:… or country:…");
        assertThatThrownBy(() -> read("company:a\tA\tKorea\t\tA"))
                .hasMessageStartingWith("list.tsv:2: countries 'Korea'");
        assertThatThrownBy(() -> read("company:a\tA\tKR\t\tA", "company:a\tA\tKR\t\tB"))
                .hasMessage("list.tsv:3: id 'company:a' is there twice; wanted: one line an entity");
        assertThatThrownBy(() -> GazetteerFiles.read("list.tsv", new StringReader("a\tb")))
                .hasMessageContaining("list.tsv:1")
                .hasMessageContaining("id<TAB>name");
    }

    @Test
    void anEntryIsInTheTableThatListsItUntilItIsPutInPlaceOfThat() {
        Gazetteer bundled = Gazetteer.bundled();
        assertThat(bundled.table("company:samsung-electronics")).isEqualTo("companies.tsv");
        assertThat(bundled.table("country:KR")).isEqualTo("countries.tsv");
        assertThat(bundled.table("company:~nobody")).isNull();
        GazetteerEntry other = new GazetteerEntry(
                "country:KR", MentionType.COUNTRY, "Korea", List.of("KR"), List.of(new Name("Korea", "en", false)));
        assertThat(bundled.with(Map.of(other.id(), Optional.of(other))).table("country:KR"))
                .isNull();
    }

    @Test
    void changesComeOnTopAndShowInTheFingerprint() {
        Gazetteer before = Gazetteer.of(List.of(ACME));
        Gazetteer without = before.with(Map.of(ACME.id(), Optional.empty()));
        assertThat(before.fingerprint()).matches("[0-9a-f]{8}").isNotEqualTo(without.fingerprint());
        assertThat(without.entries()).isEmpty();
        assertThat(without.with(Map.of(ACME.id(), Optional.of(ACME))).fingerprint())
                .isEqualTo(before.fingerprint());
        assertThat(before.entry("company:acme")).contains(ACME);
    }

    @Test
    void theBundledListsHoldEachTypeAndNoNameTwiceInAnEntry() {
        Set<MentionType> types = new HashSet<>();
        for (GazetteerEntry entry : Gazetteer.bundled().entries()) {
            types.add(entry.type());
            assertThat(entry.names().stream().map(Name::text)).as(entry.id()).doesNotHaveDuplicates();
        }
        assertThat(types)
                .containsExactlyInAnyOrder(
                        MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON, MentionType.COUNTRY);
    }

    @Test
    void theIndexFindsEveryNameAndWantsTheCaseOfTheName() {
        NameIndex index =
                NameIndex.of(List.of(ACME, entry("company:ira", "IRA"), entry("company:acme-bank", "Acme Bank")));
        assertThat(found(index, "Acme Bank, acme, ACME, Acmes, IRA and Ira"))
                .containsExactly("Acme", "Acme Bank", "ACME", "IRA");
    }

    private static GazetteerEntry entry(String id, String name) {
        return new GazetteerEntry(id, MentionType.COMPANY, name, List.of("US"), List.of(new Name(name, "en", false)));
    }

    private static List<String> found(NameIndex index, String text) {
        List<String> found = new ArrayList<>();
        index.find(Text.of(text), (start, end, name) -> found.add(text.substring(start, end)));
        return found;
    }
}
