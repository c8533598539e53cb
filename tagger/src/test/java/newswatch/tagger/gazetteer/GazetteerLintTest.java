package newswatch.tagger.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table may not hold, whoever edits it. */
class GazetteerLintTest {
    private static final Set<String> COUNTRIES = new HashSet<>(List.of(Locale.getISOCountries()));

    static {
        COUNTRIES.add("EU");
        COUNTRIES.add("XK");
    }

    /** Words that a newspaper hardly uses but for the company. */
    private static final Set<String> KNOWN_FOR_THE_COMPANY =
            Set.of("카카오", "토스", "빙그레", "비리비리", "Adobe", "Corning", "Telegram", "Twitter");

    private static final List<String> CHANGES = List.of("개정안", "개정", "제정안", "시행령", "시행규칙", "정책");

    static List<String> tables() {
        return GazetteerFiles.FILES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void linesAreSortedById(String table) throws IOException {
        assertThat(read(table)).extracting(GazetteerEntry::id).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void noIdIsThereTwice() throws IOException {
        assertThat(all()).extracting(GazetteerEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void companyIdsAreKebabCase() throws IOException {
        assertThat(all())
                .filteredOn(entry -> entry.type() == MentionType.COMPANY)
                .extracting(GazetteerEntry::id)
                .allMatch(id -> id.matches("company:[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** ZZ stands for a policy of the whole world. */
    @Test
    void countriesAreKnown() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (GazetteerEntry entry : all()) {
            for (String country : entry.countries()) {
                if (!COUNTRIES.contains(country) && !(entry.type() != MentionType.COMPANY && country.equals("ZZ"))) {
                    unknown.add(entry.id() + " " + country);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyCompanyHasOneHome() throws IOException {
        assertThat(all())
                .filteredOn(entry -> entry.type() == MentionType.COMPANY)
                .filteredOn(entry -> entry.countries().size() != 1)
                .extracting(GazetteerEntry::id)
                .isEmpty();
    }

    @Test
    void namesButSurnamesHaveTwoCharactersAtLeast() throws IOException {
        List<String> shortNames = new ArrayList<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (name.text().length() < 2 && entry.type() != MentionType.PERSON) {
                    shortNames.add(entry.id() + " " + name.text());
                }
            }
        }
        assertThat(shortNames).isEmpty();
    }

    /** A name of two companies says nothing by itself. */
    @Test
    void aNameOfTwoCompaniesNeedsContext() throws IOException {
        Map<String, List<String>> owners = new HashMap<>();
        Set<String> sure = new HashSet<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (entry.type() == MentionType.COMPANY) {
                    owners.computeIfAbsent(name.text(), any -> new ArrayList<>())
                            .add(entry.id());
                    if (!name.needsContext()) {
                        sure.add(name.text());
                    }
                }
            }
        }
        owners.keySet().retainAll(sure);
        owners.values().removeIf(ids -> ids.size() == 1);
        assertThat(owners).isEmpty();
    }

    @Test
    void aCompanyWithTheNameOfAKoreanNounNeedsContext() throws IOException {
        Set<String> nouns = new HashSet<>();
        for (String line : WordLists.lines("ko-nouns.txt")) {
            nouns.addAll(List.of(line.split("\\s+")));
        }
        assertThat(nouns).contains("대상");
        assertThat(sureCompanyNames()).doesNotContainAnyElementsOf(nouns);
    }

    /** A name with capitals beyond its first (SAP, BlackBerry) matches only what is written so. */
    @Test
    void aCompanyWithTheNameOfAnEnglishWordNeedsContext() throws IOException {
        Set<String> words = new HashSet<>(lines("en-words.txt"));
        assertThat(words).contains("target");
        List<String> alike = new ArrayList<>();
        for (String name : sureCompanyNames()) {
            String rest = name.substring(1);
            if (rest.equals(rest.toLowerCase(Locale.ROOT)) && words.contains(name.toLowerCase(Locale.ROOT))) {
                alike.add(name);
            }
        }
        assertThat(alike).isEmpty();
    }

    /** A law under two ids is counted twice and followed by half. */
    @Test
    void aPolicyHasOneIdWithinACountry() throws IOException {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (entry.type() == MentionType.POLICY) {
                    for (String country : entry.countries()) {
                        owners.computeIfAbsent(country + " " + spelledAlike(name.text()), any -> new TreeSet<>())
                                .add(entry.id());
                    }
                }
            }
        }
        owners.values().removeIf(ids -> ids.size() == 1);
        assertThat(owners).isEmpty();
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
        assertThat(spelledAlike(one)).isEqualTo(spelledAlike(other));
    }

    /** The span ends before 개정안 or 시행령, so that a name with it would hide the law's own. */
    @Test
    void aChangeOfALawIsNoPolicyBesideTheLaw() throws IOException {
        Set<String> names = new HashSet<>();
        surePolicyNames().forEach(name -> names.add(name.replace(" ", "")));
        assertThat(names)
                .filteredOn(name -> CHANGES.stream()
                        .anyMatch(change -> name.endsWith(change)
                                && names.contains(name.substring(0, name.length() - change.length()))))
                .isEmpty();
    }

    /** 법인세 beside 법인세법 is one policy's name; alone it is a kind of tax. */
    @Test
    void aWordForAKindOfPolicyNeedsContext() throws IOException {
        Set<String> kinds = new HashSet<>();
        lines("policy-kinds.txt").forEach(kind -> kinds.add(kind.replace(" ", "")));
        assertThat(kinds).contains("최저임금", "minimumwage");
        assertThat(surePolicyNames())
                .filteredOn(name -> kinds.contains(name.replace(" ", "")))
                .isEmpty();
    }

    /** Of two with one name the one in the news is sure, or none is. */
    @Test
    void aNameOfTwoPeopleOfACountryNeedsContext() throws IOException {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (entry.type() == MentionType.PERSON && !name.needsContext()) {
                    for (String country : entry.countries()) {
                        owners.computeIfAbsent(country + " " + letters(name.text()), any -> new TreeSet<>())
                                .add(entry.id());
                    }
                }
            }
        }
        owners.values().removeIf(ids -> ids.size() == 1);
        assertThat(owners).isEmpty();
    }

    private static List<String> surePolicyNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (entry.type() == MentionType.POLICY && !name.needsContext()) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    /** The same for the spellings of one policy: spaces, signs, 법 for 등에 관한 법률 and 특별법, Act for Bill and Law. */
    private static String spelledAlike(String name) {
        return letters(name)
                .replaceFirst("^제(?=\\d)", "")
                .replaceFirst("(등에관한|에관한|을위한|를위한)?(특별법|특례법|법률|법안|법)$", "법")
                .replaceFirst("제도$", "제")
                .replaceFirst("(bill|law)$", "act")
                .replace("programme", "program")
                .replace("labour", "labor")
                .replace("defence", "defense");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+%]", "");
    }

    private static List<String> sureCompanyNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (GazetteerEntry entry : all()) {
            for (Name name : entry.names()) {
                if (entry.type() == MentionType.COMPANY
                        && !name.needsContext()
                        && !KNOWN_FOR_THE_COMPANY.contains(name.text())) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    private static List<GazetteerEntry> all() throws IOException {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (String table : tables()) {
            entries.addAll(read(table));
        }
        return entries;
    }

    private static List<GazetteerEntry> read(String table) throws IOException {
        try (BufferedReader reader = open(table)) {
            return GazetteerFiles.read(table, reader);
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static BufferedReader open(String file) {
        InputStream in = Objects.requireNonNull(GazetteerLintTest.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
