package newswatch.tagger.quantity;

import java.util.Locale;

/** When a unit that the tables list makes its number a quantity; the name in the tables is the lower-case one. */
enum UnitRule {
    /** Always. */
    ANY,
    /** Only directly behind digits: single letters such as m or W. */
    ATTACHED,
    /** Only behind a scale or a thousand at least: 3만 호, but 5호 is a name. */
    SCALED,
    /** Only behind 억 or more: 500억 동, but 5만 동 are buildings. */
    MONEY_SCALED,
    /** 전, hundredths of a won: only behind a decimal, or in a rate (5원 20전). */
    JEON,
    /** Degrees: from 10, with a decimal, or after 섭씨, 영하, 기온. */
    DEGREES,
    /** English times: a multiple in front of "the", "as", "more"; else a count. */
    TIMES,
    /** 대: machines, but neither age groups nor 4대 그룹. */
    MACHINE,
    /** 기: reactors or missiles, but not a term of office. */
    FACILITY,
    /** 주: shares, not weeks. */
    SHARES,
    /** 세대: households, not generations. */
    HOUSEHOLDS,
    /** 회: how often, not the how-manieth. */
    OCCASIONS,
    /** 번: only behind a Korean number word, as 3번 is a name. */
    NATIVE,
    /** 인: only in 1인당, 5인 이상. */
    PERSONS,
    /** Never: dates, durations, ranks, and words that only begin like a unit. */
    NEVER;

    static UnitRule named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
