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
    /** Always, of the country that the article speaks of: pesos, 크로네. */
    SHARED,
    /** Behind 억 or more, or in an article that speaks of the country: 500억 동, but 5만 동 are buildings. */
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
    /** 번, 세트: behind a Korean number word, or where a verb says what was done so often; else 3번 is a name. */
    TIMES_DONE,
    /** Only behind a Korean number word: 두 회사. */
    WORDED,
    /** 사: firms, neither an out nor a division. */
    FIRMS,
    /** 층: how high, not on which floor. */
    STOREYS,
    /** 승, 패: so many matches won or lost, not in a row of digits. */
    WINS,
    /** 인: 1인당, 5인 이상, 찬성 180인; not 4인 가족. */
    PERSONS,
    /** Never: dates, durations, ranks, and words that only begin like a unit. */
    NEVER;

    static UnitRule named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
