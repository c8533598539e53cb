package newswatch.tagger.quantity;

import java.util.HashMap;
import java.util.Map;

/**
 * How a paper at home writes money: whose dollar a bare {@code $} is, and the letters that stand for its own currency.
 *
 * @param dollar ISO 4217 code that {@code $}, "dollars", "cents" and 달러 mean
 * @param symbol letters in front of a sum ({@code R1.15}, {@code N500bn}); empty if there are none
 * @param currency ISO 4217 code that {@code symbol} means
 */
public record LocalMoney(String dollar, String symbol, String currency) {
    /** Of a paper that is at home in none of the countries known here. */
    public static final LocalMoney NONE = new LocalMoney("USD", "", "");

    private static final Map<String, LocalMoney> BY_COUNTRY = new HashMap<>();
    /** By code: how such a dollar is written where it is told from the American one. */
    private static final Map<String, String[]> MARKS = Map.of(
            "CAD", new String[] {"C$", "Can$", "CA$", "CAD", "Canadian dollar", "캐나다달러", "캐나다 달러"},
            "AUD", new String[] {"A$", "AU$", "AUD", "Australian dollar", "호주달러", "호주 달러"},
            "NZD", new String[] {"NZ$", "NZD", "New Zealand dollar", "뉴질랜드달러", "뉴질랜드 달러"},
            "SGD", new String[] {"S$", "SGD", "Singapore dollar", "싱가포르달러", "싱가포르 달러"},
            "HKD", new String[] {"HK$", "HKD", "Hong Kong dollar", "홍콩달러", "홍콩 달러"},
            "TWD", new String[] {"NT$", "TWD", "NTD", "Taiwan dollar", "대만달러", "대만 달러", "타이완달러"});

    static {
        BY_COUNTRY.put("CA", new LocalMoney("CAD", "", ""));
        BY_COUNTRY.put("AU", new LocalMoney("AUD", "", ""));
        BY_COUNTRY.put("NZ", new LocalMoney("NZD", "", ""));
        BY_COUNTRY.put("SG", new LocalMoney("SGD", "", ""));
        BY_COUNTRY.put("HK", new LocalMoney("HKD", "", ""));
        BY_COUNTRY.put("TW", new LocalMoney("TWD", "", ""));
        BY_COUNTRY.put("ZA", new LocalMoney("USD", "R", "ZAR"));
        BY_COUNTRY.put("NG", new LocalMoney("USD", "N", "NGN"));
        BY_COUNTRY.put("KE", new LocalMoney("USD", "Sh", "KES"));
        BY_COUNTRY.put("TZ", new LocalMoney("USD", "Sh", "TZS"));
        BY_COUNTRY.put("UG", new LocalMoney("USD", "Sh", "UGX"));
        BY_COUNTRY.put("KR", new LocalMoney("USD", "W", "KRW"));
        BY_COUNTRY.put("PH", new LocalMoney("USD", "P", "PHP"));
    }

    /**
     * How the paper of an article writes money. Where the article marks its own dollar (S$, Canadian dollars), a bare one
     * is the American.
     *
     * @param country of the paper, ISO 3166-1 alpha-2
     */
    public static LocalMoney of(String country, String title, String body) {
        LocalMoney money = BY_COUNTRY.getOrDefault(country, NONE);
        for (String mark : MARKS.getOrDefault(money.dollar, new String[0])) {
            if (holds(title, mark) || holds(body, mark)) {
                return NONE;
            }
        }
        return money;
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
