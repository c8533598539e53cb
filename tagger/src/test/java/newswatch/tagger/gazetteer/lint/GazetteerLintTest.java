package newswatch.tagger.gazetteer.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import newswatch.tagger.gazetteer.GazetteerFiles;
import newswatch.tagger.gazetteer.PlacedEntry;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no list may hold, whoever edits it, and what a user is told of lists of one's own. */
class GazetteerLintTest {
    @Test
    void theListsThatNewswatchShipsAreClean() {
        assertThat(GazetteerLint.ofBuiltIn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company:A_B|Anbu|KR|Anbu Steelworks|id-shape",
                "company:a|Anbu|XX|Anbu Steelworks|unknown-country",
                "company:a|Anbu|KR;US|Anbu Steelworks|several-homes",
                "company:a|Anbu|ZZ|Anbu Steelworks|no-home",
                "company:a|Anbu|KR|Q|short-name",
                "person:a|Anbu|KR|Q|short-name",
                "company:a|Anbu|KR|1588|number-name",
                "company:a|Anbu|KR|Anbu Steelworks;Anbu Steelworks|repeated-name",
                "company:a|Anbu|KR|Anbu Steelworks;Anbu Steelworks?|contradictory-name",
                "company:a|Anbu|KR|Anbu;대상|common-word",
                "company:a|Anbu|KR|Target|common-word",
                "policy:a|Anbu|KR|최저임금|kind-of-policy",
                "policy:a|Anbu|US|Quillfeather Act Section 301|article-number",
                "policy:a|Anbu|US|관세법 337조|article-number",
                "policy:a|Anbu|US|여닫이조약 제5조의2 제1항|article-number",
                "policy:a|Anbu|US|899조|article-number"
            })
    void anEntryThatIsWrongByItself(String id, String name, String countries, String names, String rule)
            throws IOException {
        assertThat(GazetteerLint.of(table(line(id, name, countries, names, "")), List.of()))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company:a|KR|Anbu Steelworks;대상?;Target?;SAP;1588?",
                "person:a|KR|Q?;이?",
                "policy:a|US|수정헌법 2조;Section 301;관세법;최저임금?",
                "policy:a|ZZ|Anbu Pact"
            })
    void anEntryThatIsAsItShouldBe(String id, String countries, String names) throws IOException {
        assertThat(GazetteerLint.of(table(line(id, "Anbu", countries, names, "")), List.of()))
                .isEmpty();
    }

    @Test
    void aNameOfTwoCompaniesNeedsContext() throws IOException {
        assertThat(rules(line("company:a", "A", "KR", "안부제철", ""), line("company:b", "B", "US", "안부제철?", "")))
                .containsExactly(tuple("company:a", "shared-name", Remedy.NEEDS_CONTEXT));
        assertThat(rules(line("company:a", "A", "KR", "안부제철?", ""), line("company:b", "B", "US", "안부제철?", "")))
                .isEmpty();
    }

    @Test
    void twoCompaniesAreShownByTwoNames() throws IOException {
        assertThat(rules(line("company:a", "Anbu", "KR", "안부제철", ""), line("company:b", "anbu", "US", "Anbuco", "")))
                .extracting(row -> row.toList().get(1))
                .containsExactly("same-shown-name", "same-shown-name");
    }

    @Test
    void aPolicyHasOneIdWithinACountry() throws IOException {
        String one = line("policy:a", "A", "KR", "특정안부 가중처벌 등에 관한 법률", "");
        assertThat(rules(one, line("policy:b", "B", "KR;US", "특정안부가중처벌법?", "")))
                .containsExactly(
                        tuple("policy:a", "shared-name", Remedy.NONE), tuple("policy:b", "shared-name", Remedy.NONE));
        assertThat(rules(one, line("policy:b", "B", "US", "특정안부가중처벌법", ""))).isEmpty();
    }

    @Test
    void ofOneNameInSeveralCountriesOneIsMeantWithoutASign() throws IOException {
        String one = line("policy:a", "A", "KR", "안부보호법", "");
        assertThat(rules(one, line("policy:b", "B", "US", "안부 보호법", "")))
                .containsExactly(
                        tuple("policy:a", "two-jurisdictions", Remedy.NEEDS_CONTEXT),
                        tuple("policy:b", "two-jurisdictions", Remedy.NEEDS_CONTEXT));
        assertThat(rules(one, line("policy:b", "B", "US", "안부 보호법?", ""))).isEmpty();
    }

    @Test
    void ofTwoPeopleOfACountryOneIsSureAtMost() throws IOException {
        String one = line("person:a", "A", "KR", "안부남", "");
        assertThat(rules(one, line("person:b", "B", "KR", "안부남", ""))).hasSize(2);
        assertThat(rules(one, line("person:b", "B", "KR", "안부남?", ""))).isEmpty();
        assertThat(rules(one, line("person:b", "B", "US", "안부남", ""))).isEmpty();
    }

    @Test
    void aNameOfAPersonAndACompanyNeedsContext() throws IOException {
        assertThat(rules(line("person:a", "A", "FR", "안부남", ""), line("company:b", "B", "FR", "안부남", "")))
                .extracting(row -> row.toList().get(1))
                .containsExactly("two-types", "two-types");
    }

    @Test
    void aChangeOfALawIsNoPolicyBesideTheLaw() throws IOException {
        assertThat(rules(line("policy:a", "A", "KR", "안부법", ""), line("policy:b", "B", "KR", "안부법 개정안", "")))
                .containsExactly(tuple("policy:b", "change-of-law", Remedy.NONE));
    }

    @Test
    void parentsAreListedAndNoCircle() throws IOException {
        assertThat(rules(
                        line("company:a", "A", "KR", "안부가", "company:b"),
                        line("company:b", "B", "KR", "안부나", "company:c"),
                        line("company:c", "C", "KR", "안부다", "")))
                .isEmpty();
        assertThat(rules(line("company:a", "A", "KR", "안부가", "company:b")))
                .containsExactly(tuple("company:a", "unknown-parent", Remedy.NONE));
        assertThat(rules(
                        line("company:a", "A", "KR", "안부가", "company:b"),
                        line("company:b", "B", "KR", "안부나", "company:a")))
                .extracting(row -> row.toList().get(1))
                .containsExactly("parent-cycle", "parent-cycle");
    }

    @Test
    void aTableIsSortedById() throws IOException {
        var lists = new Lists(
                table(line("company:b", "B", "KR", "안부나", ""), line("company:a", "A", "KR", "안부가", "")), List.of());
        var findings = new ArrayList<Finding>();
        new TableOrder().check(lists, findings::add);
        assertThat(findings).extracting(Finding::rule).containsExactly("table-order");
    }

    @Test
    void aUsersEntryIsJudgedBesideTheBuiltInOnes() throws IOException {
        List<Finding> findings = GazetteerLint.ofUser(table(
                line("company:my-samsung", "My Samsung", "KR", "삼성전자", "company:samsung-group"),
                line("company:samsung-electronics", "Samsung", "US", "삼성전자 미국법인", "")));
        assertThat(findings)
                .extracting(finding -> finding.entry().line(), Finding::rule, Finding::severity)
                .containsExactly(tuple(3, "other-home", Severity.WARNING), tuple(3, "lost-names", Severity.WARNING));
        assertThat(GazetteerLint.ofUser(table(line("company:my-samsung", "My Samsung", "KR", "삼성전자", ""))))
                .singleElement()
                .asString()
                .startsWith("list.tsv:2: error: company:my-samsung: '삼성전자' is also a name of"
                        + " company:samsung-electronics (companies.tsv:");
    }

    @Test
    void anIdIsThereOnce() throws IOException {
        List<PlacedEntry> twice = List.of(
                table(line("company:a", "A", "KR", "안부가", "")).get(0),
                table(line("company:a", "A", "KR", "안부나", "")).get(0));
        assertThat(GazetteerLint.of(twice, List.of())).extracting(Finding::rule).containsExactly("repeated-id");
    }

    @ParameterizedTest
    @CsvSource({
        "특정범죄가중처벌법, 특정범죄 가중처벌 등에 관한 법률",
        "고준위방폐물법, 고준위 방폐물 특별법",
        "K반도체 전략, K-반도체 전략",
        "11차 전력수급기본계획, 제11차 전력수급기본계획",
        "안전운임제, 안전운임제도",
        "Renters' Rights Bill, Renters’ Rights Act",
        "Labour Programme, Labor Program"
    })
    void thesePoliciesAreSpelledAlike(String one, String other) {
        assertThat(Spelling.ofPolicy(one)).isEqualTo(Spelling.ofPolicy(other));
    }

    private static List<Tuple> rules(String... lines) throws IOException {
        return GazetteerLint.of(table(lines), List.of()).stream()
                .map(finding -> tuple(finding.entry().entry().id(), finding.rule(), finding.remedy()))
                .toList();
    }

    private static String line(String id, String name, String countries, String names, String parent) {
        return String.join("\t", id, name, countries, "", names, parent);
    }

    private static List<PlacedEntry> table(String... lines) throws IOException {
        String head = "id\tname\tcountries\tko\ten\tparent\n";
        return GazetteerFiles.placed("list.tsv", new StringReader(head + String.join("\n", lines)));
    }
}
