package newswatch.schemas.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.schemas.check.Nearest;

/** Codes of countries: ISO 3166-1 alpha-2 as this Java knows it, {@code EU}, and {@code XK} as everybody uses it. */
public final class Countries {
    /** Stands where the country is not known; no country. */
    public static final String UNKNOWN = "ZZ";

    private static final String UNION = "EU";
    private static final String KOSOVO = "XK";
    private static final int SUGGESTIONS = 3;
    private static final Set<String> CODES = codes();

    /** What people write who have another list in mind. */
    private static final Map<String, String> OTHERWISE = Map.of("UK", "GB", "EL", "GR");

    private Countries() {}

    /** Whether there is such a country, or union; {@link #UNKNOWN} is none. Capital letters only. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /**
     * The code in capital letters.
     *
     * @throws IllegalArgumentException if there is no such country, naming those that may have been meant
     */
    public static String require(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (isKnown(code)) {
            return code;
        }
        String meant = meant(given.strip()).stream()
                .map(near -> near + " (" + name(near, Locale.ENGLISH) + ")")
                .collect(Collectors.joining(" or "));
        throw new IllegalArgumentException(
                "'" + given + "' is no country: an ISO 3166-1 alpha-2 code (KR) or EU is wanted"
                        + (meant.isEmpty() ? "" : "; did you mean " + meant + "?"));
    }

    /** Like {@link #require}, and {@link #UNKNOWN} will do, too. */
    public static String requireOrUnknown(String given) {
        return given.strip().equalsIgnoreCase(UNKNOWN) ? UNKNOWN : require(given);
    }

    /** The name of a country; the code itself if it has none. */
    public static String name(String code, Locale language) {
        if (code.equals(UNION)) {
            return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? "유럽연합" : "European Union";
        }
        return isKnown(code) ? locale(code).getDisplayCountry(language) : code;
    }

    private static List<String> meant(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (OTHERWISE.containsKey(code)) {
            return List.of(OTHERWISE.get(code));
        }
        List<String> byThreeLetters = CODES.stream()
                .filter(known -> !known.equals(UNION) && !known.equals(KOSOVO))
                .filter(known -> locale(known).getISO3Country().equals(code))
                .toList();
        return byThreeLetters.isEmpty() ? Nearest.of(given, CODES, Countries::names, SUGGESTIONS) : byThreeLetters;
    }

    private static Stream<String> names(String code) {
        return Stream.of(name(code, Locale.ENGLISH), name(code, Locale.KOREAN));
    }

    private static Locale locale(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        codes.add(UNION);
        codes.add(KOSOVO); // of those that ISO leaves to its users; the gazetteer has it
        return codes;
    }
}
