package newswatch.launcher.demo;

import java.util.Locale;
import newswatch.schemas.country.Countries;

/** Country codes as people read them, in Korean where the user's language is Korean, else in English. */
final class CountryNames {
    private static final Locale LANGUAGE =
            Locale.getDefault().getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;

    private CountryNames() {}

    static String of(String code) {
        return Countries.name(code, LANGUAGE);
    }
}
