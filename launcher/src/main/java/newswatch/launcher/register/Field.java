package newswatch.launcher.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a column of a register may say of an entity, with the headings under which registers usually say it. */
public enum Field {
    /** Name to show, and to be found in texts. */
    NAME(
            "name",
            "이름",
            "명칭",
            "상호",
            "상호명",
            "법인명",
            "회사명",
            "기업명",
            "종목명",
            "한글종목명",
            "성명",
            "의원명",
            "법령명",
            "정책명",
            "company",
            "companyname",
            "fullname",
            "title",
            "entity"),
    /** Korean name. */
    NAME_KO("nameko", "koreanname", "korean", "한글명", "국문명", "한글이름", "한글성명", "국문", "한국어"),
    /** Name in Latin letters. */
    NAME_EN("nameen", "englishname", "english", "영문명", "영문이름", "영문성명", "영문종목명", "영문", "영어"),
    /** Further names, parted by {@code ;} or {@code |}. */
    ALIASES("aliases", "alias", "othernames", "aka", "별칭", "약칭", "약명", "다른이름", "한글종목약명", "이전이름", "구명칭"),
    /** Codes or names of countries, parted alike. */
    COUNTRY(
            "country",
            "countries",
            "countrycode",
            "iso2",
            "jurisdiction",
            "nationality",
            "국가",
            "국가코드",
            "나라",
            "국적",
            "소재국"),
    /** Company, policy, person or country, in English or Korean. */
    TYPE("type", "entitytype", "유형", "종류"),
    /** What stays the same for an entity: a code, a number. */
    ID("id", "entityid", "code", "symbol", "ticker", "종목코드", "단축코드", "고유번호", "법인등록번호", "사업자등록번호", "법령id", "wikidata"),
    /** Id or name of the company that a company belongs to. */
    PARENT("parent", "parentcompany", "모회사", "그룹", "소속그룹", "기업집단");

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /** How the command line calls it: {@code name-ko}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of this name; throws an {@link IllegalArgumentException} that lists them. */
    public static Field of(String option) {
        for (Field field : values()) {
            if (field.option().equals(option.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return field;
            }
        }
        throw new IllegalArgumentException("'" + option + "' is no field; there are "
                + Arrays.stream(values()).map(Field::option).collect(Collectors.joining(", ")));
    }

    /** Whether a heading usually means it: case, spaces and signs do not count. */
    boolean isUsually(String heading) {
        return headings.contains(bare(heading));
    }

    static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
