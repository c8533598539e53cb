package newswatch.launcher.demo;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Country codes as people read them, in Korean where the user's language is Korean, else in English. */
final class CountryNames {
    private static final boolean KOREAN = Locale.getDefault().getLanguage().equals(Locale.KOREAN.getLanguage());

    private CountryNames() {}

    static String of(String code) {
        if (code.equals("EU")) {
            return KOREAN ? "유럽연합" : "European Union";
        }
        try {
            String name = new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(KOREAN ? Locale.KOREAN : Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
