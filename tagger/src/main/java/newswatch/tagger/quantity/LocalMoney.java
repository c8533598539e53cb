package newswatch.tagger.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a paper at home writes money: whose dollar a bare {@code $} is, the letters that stand for its own currency, and
 * which of the currencies that share a name (pesos, 크로네) an article of it means.
 */
public final class LocalMoney {
    /** Of a paper that is at home in none of the countries known here. */
    public static final LocalMoney NONE = new LocalMoney(Habit.NONE, SpokenOf.NOTHING, false);

    /**
     * @param dollar ISO 4217 code that {@code $}, "dollars" and 달러 mean
     * @param cent code that "cents" are hundredths of
     * @param symbol letters in front of a sum ({@code R1.15}, {@code N500bn}); empty if there are none
     * @param currency code that {@code symbol} means
     * @param minor letter behind hundredths (183p, 60c), 0 if there is none
     * @param minorCode code of what those are hundredths of
     */
    private record Habit(String dollar, String cent, String symbol, String currency, char minor, String minorCode) {
        static final Habit NONE = new Habit("USD", "USD", "", "", '\0', "");

        static Habit dollar(String code) {
            return new Habit(code, code, "", "", 'c', code);
        }

        static Habit symbol(String symbol, String code) {
            return new Habit("USD", "USD", symbol, code, '\0', "");
        }

        static Habit cent(String symbol, String code) {
            return new Habit("USD", code, symbol, symbol.isEmpty() ? "" : code, 'c', code);
        }
    }

    private static final Map<String, Habit> BY_COUNTRY = new HashMap<>();
    /** By code: how such a dollar is written where it is told from the American one. */
    private static final Map<String, String[]> MARKS = Map.of(
            "CAD", new String[] {"C$", "Can$", "CA$", "CAD", "Canadian dollar", "캐나다달러", "캐나다 달러"},
            "AUD", new String[] {"A$", "AU$", "AUD", "Australian dollar", "호주달러", "호주 달러"},
            "NZD", new String[] {"NZ$", "NZD", "New Zealand dollar", "뉴질랜드달러", "뉴질랜드 달러"},
            "SGD", new String[] {"S$", "SGD", "Singapore dollar", "싱가포르달러", "싱가포르 달러"},
            "HKD", new String[] {"HK$", "HKD", "Hong Kong dollar", "홍콩달러", "홍콩 달러"},
            "TWD", new String[] {"NT$", "TWD", "NTD", "Taiwan dollar", "대만달러", "대만 달러", "타이완달러"});

    static {
        BY_COUNTRY.put("CA", Habit.dollar("CAD"));
        BY_COUNTRY.put("AU", Habit.dollar("AUD"));
        BY_COUNTRY.put("NZ", Habit.dollar("NZD"));
        BY_COUNTRY.put("SG", Habit.dollar("SGD"));
        BY_COUNTRY.put("HK", Habit.dollar("HKD"));
        BY_COUNTRY.put("TW", Habit.dollar("TWD"));
        BY_COUNTRY.put("ZA", Habit.cent("R", "ZAR"));
        BY_COUNTRY.put("KE", Habit.cent("Sh", "KES"));
        BY_COUNTRY.put("IE", Habit.cent("", "EUR"));
        BY_COUNTRY.put("GB", new Habit("USD", "USD", "", "", 'p', "GBP"));
        BY_COUNTRY.put("NG", Habit.symbol("N", "NGN"));
        BY_COUNTRY.put("TZ", Habit.symbol("Sh", "TZS"));
        BY_COUNTRY.put("UG", Habit.symbol("Sh", "UGX"));
        BY_COUNTRY.put("KR", Habit.symbol("W", "KRW"));
        BY_COUNTRY.put("PH", Habit.symbol("P", "PHP"));
    }

    private final Habit habit;
    private final SpokenOf article;
    /** Whether a pound is first of all a weight. */
    private final boolean weighs;

    private LocalMoney(Habit habit, SpokenOf article, boolean weighs) {
        this.habit = habit;
        this.article = article;
        this.weighs = weighs;
    }

    /**
     * How an article of a paper writes money. Where the article marks the paper's own dollar (S$, Canadian dollars), a
     * bare one is the American. What is returned belongs to one thread.
     *
     * @param country of the paper, ISO 3166-1 alpha-2
     */
    public static LocalMoney of(String country, String title, String body) {
        Habit habit = BY_COUNTRY.getOrDefault(country, Habit.NONE);
        for (String mark : MARKS.getOrDefault(habit.dollar, new String[0])) {
            if (holds(title, mark) || holds(body, mark)) {
                habit = Habit.NONE;
                break;
            }
        }
        return new LocalMoney(habit, new SpokenOf(title, body), country.equals("US"));
    }

    /** ISO 4217 code that {@code $}, "dollars" and 달러 mean. */
    String dollar() {
        return habit.dollar;
    }

    /** Letters in front of a sum that mean {@link #currency()}; empty if there are none. */
    String symbol() {
        return habit.symbol;
    }

    String currency() {
        return habit.currency;
    }

    /** The letter behind hundredths of {@link #minorCode()}: p, c; 0 if there is none. */
    char minor() {
        return habit.minor;
    }

    String minorCode() {
        return habit.minorCode;
    }

    /** Whether the paper parts thousands by plain spaces: R9 500. */
    boolean groupsBySpace() {
        return habit.currency.equals("ZAR");
    }

    /** The code or name of a unit that has one: of dollars and cents the paper's, of shared names the article's. */
    String code(Unit unit) {
        String name = Objects.requireNonNull(unit.name());
        if (unit.anyDollar()) {
            return unit.factor().compareTo(BigDecimal.ONE) < 0 ? habit.cent : habit.dollar;
        }
        return unit.rule() == UnitRule.SHARED ? article.most(name) : name;
    }

    /** Whether the article names the country of a currency. */
    boolean isSpokenOf(String code) {
        return article.times(code) > 0;
    }

    /** Whether "pounds" from start to end are a weight: in an American paper that names no country of pounds. */
    boolean isWeight(char[] text, int start, int end) {
        boolean pounds = Chars.startsWith(text, "pound", start) && end - start <= "pounds".length();
        return weighs && pounds && !isSpokenOf("GBP") && article.most("GBP").equals("GBP");
    }

    /** Whether the text holds the mark, not as the end of another (US$ is no S$). */
    private static boolean holds(String text, String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (at == 0 || !Chars.isLatin(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
