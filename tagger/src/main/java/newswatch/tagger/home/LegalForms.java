package newswatch.tagger.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/** Countries whose companies bear a legal form: GmbH, S.A. de C.V., Sdn Bhd. */
final class LegalForms {
    private static final int LONGEST = 12;
    /** By form without stops: its countries, the likeliest first. Forms of the whole world (Inc, Ltd, SA) are left out. */
    private static final Map<String, List<String>> COUNTRIES = new HashMap<>();

    static {
        put("GmbH", "DE", "AT", "CH");
        put("AG", "DE", "CH", "AT");
        put("AB", "SE", "FI");
        put("A/S", "DK");
        put("ApS", "DK");
        put("ASA", "NO");
        put("Oy", "FI");
        put("Oyj", "FI");
        put("BV", "NL", "BE");
        put("NV", "NL", "BE");
        put("SpA", "IT", "CL");
        put("Srl", "IT", "RO");
        put("SA de CV", "MX");
        put("Pty", "AU", "ZA");
        put("Pty Ltd", "AU", "ZA");
        put("Pte", "SG");
        put("Pte Ltd", "SG");
        put("Bhd", "MY");
        put("Sdn Bhd", "MY");
        put("Tbk", "ID");
        put("JSC", "VN", "KZ", "RU");
        put("AŞ", "TR");
        put("Ltda", "BR", "CL", "CO");
        put("KK", "JP");
        put("Kft", "HU");
        put("sro", "CZ", "SK");
        put("FZE", "AE");
        put("Sp z oo", "PL");
        put("SAS", "FR", "CO");
        put("Lda", "PT", "MZ", "AO");
        put("PLC", "GB", "IE");
        put("plc", "GB", "IE");
    }

    private LegalForms() {}

    private static void put(String form, String... countries) {
        COUNTRIES.put(form, List.of(countries));
    }

    /** The countries of the form that the name closes with; empty if it has none, or one that tells nothing. */
    static List<String> countries(Text text, int start, int end) {
        StringBuilder form = new StringBuilder();
        List<String> found = List.of();
        for (int i = end - 1; i > start && end - i <= LONGEST; i--) {
            char c = text.at(i);
            if (c != '.') {
                form.append(c);
            }
            if (text.at(i - 1) == ' ' && Letters.isWord(c)) {
                String written = new StringBuilder(form).reverse().toString();
                found = COUNTRIES.getOrDefault(written, found);
            }
        }
        return found;
    }
}
