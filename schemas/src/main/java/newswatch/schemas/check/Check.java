package newswatch.schemas.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules that several records share. Each method throws an {@link
 * IllegalArgumentException} that names the field, shows the value and says what is wanted.
 */
public final class Check {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int SHOWN = 80;

    private Check() {}

    /** @throws IllegalArgumentException if {@code value} is null (absent in JSON) */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** @throws IllegalArgumentException if {@code value} is absent, empty or blank */
    public static void notBlank(String field, @Nullable String value) {
        if (present(field, value).isBlank()) {
            throw wrong(field, value, "blank");
        }
    }

    /** @throws IllegalArgumentException if {@code value} is absent, or no two capital letters */
    public static void validCountry(String field, @Nullable String value) {
        // By hand: every mention that is made comes through here, twice.
        String code = present(field, value);
        if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw wrong(field, value, "no ISO 3166-1 alpha-2 code (KR), EU or ZZ");
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Like {@link #validCountry}, and {@code *} for all countries together. */
    public static void validCountryOrAll(String field, @Nullable String value) {
        if (!"*".equals(value)) {
            validCountry(field, value);
        }
    }

    /** @throws IllegalArgumentException if an element is no country, or stands there twice */
    public static void validCountries(String field, Collection<String> values) {
        for (String value : values) {
            validCountry(field, value);
        }
        if (values.size() > 1 && new HashSet<>(values).size() != values.size()) {
            throw wrong(field, values, "a list with repeats");
        }
    }

    /** @throws IllegalArgumentException if {@code value} is absent or does not look like BCP 47 (ko, en-GB) */
    public static void validLanguage(String field, @Nullable String value) {
        if (!LANGUAGE.matcher(present(field, value)).matches()) {
            throw wrong(field, value, "no BCP 47 language (ko, en-GB, und)");
        }
    }

    /** @throws IllegalArgumentException if {@code value < least} */
    public static void atLeast(String field, long value, long least) {
        if (value < least) {
            throw wrong(field, value, "less than " + least);
        }
    }

    /** @throws IllegalArgumentException with {@code field}, {@code problem} and the value, if {@code good} is false */
    public static void that(boolean good, String field, @Nullable Object value, String problem) {
        if (!good) {
            throw wrong(field, value, problem);
        }
    }

    /**
     * Like {@link #that(boolean, String, Object, String)}, for messages of two parts: records are made by the million, and
     * theirs are put together only if they are wrong.
     */
    public static void that(boolean good, String field, @Nullable Object value, String problem, Object than) {
        if (!good) {
            throw wrong(field, value, problem + " " + than);
        }
    }

    private static IllegalArgumentException wrong(String field, @Nullable Object value, String problem) {
        String shown = String.valueOf(value);
        if (shown.length() > SHOWN) {
            shown = String.format(Locale.ROOT, "%s… (%,d characters)", shown.substring(0, SHOWN), shown.length());
        }
        return new IllegalArgumentException(field + " '" + shown + "' is " + problem);
    }
}
