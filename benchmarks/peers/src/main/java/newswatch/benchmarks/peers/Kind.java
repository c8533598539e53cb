package newswatch.benchmarks.peers;

import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** What more than one tagger finds. */
enum Kind {
    PERSON,
    MONEY,
    PERCENT,
    COUNTRY,
    /** To CoreNLP any organisation: what it finds is compared, what it finds beyond is not. */
    COMPANY,
    /** Only newswatch marks them; beside Nori, which tells no kinds apart, they are names too. */
    POLICY,
    /** Marked by newswatch's rules, but perhaps not by another's: whoever finds it is neither right nor wrong. */
    OPEN;

    private static final int CODE = 3;

    /** The kind of a mention; null for quantities of other kinds. */
    static @Nullable Kind of(MentionType type, Iterable<String> countries, @Nullable String unit) {
        return switch (type) {
            case PERSON -> PERSON;
            case COMPANY -> COMPANY;
            case POLICY -> POLICY;
            case COUNTRY -> countries.iterator().next().equals("EU") ? OPEN : COUNTRY;
            case QUANTITY -> ofUnit(String.valueOf(unit));
        };
    }

    private static @Nullable Kind ofUnit(String unit) {
        if (unit.equals("%")) {
            return PERCENT;
        }
        if (unit.equals("%p")) {
            return OPEN;
        }
        boolean isMoney = unit.length() == CODE && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isMoney ? MONEY : null;
    }
}
