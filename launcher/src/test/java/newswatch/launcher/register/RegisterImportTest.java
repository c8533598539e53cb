package newswatch.launcher.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newswatch.launcher.process.Failure;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.lint.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterImportTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final RegisterSettings KOREAN_COMPANIES =
            new RegisterSettings(StandardCharsets.UTF_8, null, Map.of(), MentionType.COMPANY, List.of("KR"));

    private static RegisterImport read(String table) {
        return read(table, KOREAN_COMPANIES);
    }

    private static RegisterImport read(String table, RegisterSettings settings) {
        return RegisterImport.read("list.csv", new ByteArrayInputStream(table.getBytes(settings.charset())), settings);
    }

    private static List<GazetteerEntry> entries(RegisterImport made) {
        assertThat(made.problems()).isEmpty();
        return made.entries().stream().map(placed -> placed.entry()).toList();
    }

    @Test
    void aRowIsAnEntry() {
        assertThat(entries(read("회사명,영문명,별칭,국가,종목코드\n㈜안부제철,\"Anbu Steel Co., Ltd.\",안부철;Anbu,대한민국,900001\n")))
                .containsExactly(new GazetteerEntry(
                        "company:900001",
                        MentionType.COMPANY,
                        "안부제철",
                        List.of("KR"),
                        List.of(
                                new Name("안부제철", "ko", false),
                                new Name("Anbu Steel", "en", false),
                                new Name("안부철", "ko", false),
                                new Name("Anbu", "en", false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsTold(String separator) {
        assertThat(entries(read("name,country\n안부제철,KR\n".replace(",", separator)))
                        .get(0)
                        .name())
                .isEqualTo("안부제철");
    }

    @Test
    void aByteOrderMarkIsSkippedAndAnotherCharsetRead() {
        assertThat(entries(read("\uFEFFname\n안부제철\n"))).hasSize(1);
        var settings = new RegisterSettings(CP949, null, Map.of(), MentionType.COMPANY, List.of("KR"));
        assertThat(entries(read("회사명\n안부제철\n", settings)).get(0).name()).isEqualTo("안부제철");
        assertThatThrownBy(() -> RegisterImport.read(
                        "list.csv", new ByteArrayInputStream("회사명\n안부제철\n".getBytes(CP949)), KOREAN_COMPANIES))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("list.csv: not in UTF-8; name the right one by --charset");
    }

    @Test
    void columnsAreNamedOrNumbered() {
        var columns = Map.of(Field.NAME, "Wer", Field.COUNTRY, "2");
        var settings = new RegisterSettings(StandardCharsets.UTF_8, null, columns, MentionType.COMPANY, List.of());
        assertThat(entries(read("Wer,Wo\n안부제철,us\n", settings)).get(0).countries())
                .containsExactly("US");
        assertThatThrownBy(() -> read("wen,wo\n안부제철,US\n", settings))
                .hasMessage("list.csv:1: no column 'Wer' for name; there are 'wen', 'wo'");
        assertThatThrownBy(() -> read("wen,wo\n안부제철,US\n"))
                .hasMessageStartingWith("list.csv:1: no column holds a name; say which by --column name=HEADING");
    }

    @ParameterizedTest
    @CsvSource({
        "안부제철, company:anbujecheol",
        "삼성출판사가람, company:samseongchulpansagaram",
        "Éclat & Fils, company:eclat-and-fils",
        "Quillfeather's, company:quillfeathers"
    })
    void idsAreMadeOfNames(String name, String id) {
        assertThat(entries(read("name\n" + name + "\n")).get(0).id()).isEqualTo(id);
    }

    @Test
    void whatNewswatchListsIsAddedToAndWhatItKnowsLeftOut() {
        RegisterImport made = read("이름,약칭\n삼성전자(주),\nSK hynix Inc.,에스케이하이닉스\n");
        assertThat(made.known()).isEqualTo(1);
        assertThat(made.joined()).isEqualTo(1);
        GazetteerEntry entry = entries(made).get(0);
        assertThat(entry.id()).isEqualTo("company:sk-hynix");
        assertThat(entry.parent()).isEqualTo("company:sk-square");
        assertThat(entry.names()).extracting(Name::text).contains("SK하이닉스", "에스케이하이닉스");
    }

    @Test
    void namesThatAreAlsoWordsOrOfOthersNeedContext() {
        RegisterImport made = read("name,aliases\n안부제철,미래\n가람제철,삼성전자\n");
        assertThat(made.findings()).isEmpty();
        assertThat(made.inContext()).extracting(Finding::name).contains("미래");
        assertThat(entries(made).stream().flatMap(entry -> entry.names().stream()))
                .extracting(Name::text, Name::needsContext)
                .contains(tuple("안부제철", false), tuple("미래", true));
    }

    @Test
    void typesAndParentsAreRead() {
        var settings = new RegisterSettings(StandardCharsets.UTF_8, null, Map.of(), null, List.of("KR"));
        RegisterImport made =
                read("name,type,parent\n안부제철,기업,Samsung Group\n김안부남,person,\n안부보호법,POLICY,\n가람,동물,\n나람,,\n", settings);
        assertThat(made.entries())
                .extracting(
                        placed -> placed.entry().type(),
                        placed -> placed.entry().parent())
                .containsExactly(
                        tuple(MentionType.COMPANY, "company:samsung-group"),
                        tuple(MentionType.PERSON, null),
                        tuple(MentionType.POLICY, null));
        assertThat(made.problems())
                .containsExactly(
                        "list.csv:5: type '동물' is none of COMPANY, POLICY, PERSON, COUNTRY, 기업, 정책, 인물, 국가",
                        "list.csv:6: no type; name a column or one for all (--type COMPANY)");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsLine() {
        RegisterImport made = read(
                "name,country,parent\n\"안부제철\n\",KR,\n\n,KR,\n가람누리,Atlantis,\n가람철강,KR,Nobody\n가람철강,KR,\n(주)가람철강,KR,\n");
        assertThat(made.problems()).hasSize(4);
        assertThat(made.problems().get(0)).isEqualTo("list.csv:5: no name");
        assertThat(made.problems().get(1)).startsWith("list.csv:6: 'Atlantis' is no country");
        assertThat(made.problems().get(2)).startsWith("list.csv:7: parent 'Nobody' is no company");
        assertThat(made.problems().get(3))
                .startsWith("list.csv:9: its id company:garamcheolgang is that of line 8, too");
    }

    @Test
    void whatIsNoTableIsTold() {
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("list.csv: empty");
        assertThatThrownBy(() -> read("name\n")).hasMessageStartingWith("list.csv: a head line and no row");
        assertThatThrownBy(() -> read("name\n\"안부제철\n"))
                .hasMessageStartingWith("list.csv:")
                .hasMessageContaining("no row");
    }
}
