package newswatch.producer.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Language tags as feeds write them, brought to BCP 47, and a guess by script. */
public final class Languages {
    /** Unknown. */
    public static final String UNKNOWN = "und";

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int ENOUGH = 2_000;

    private Languages() {}

    /** {@code ko_kr} to {@code ko-KR}, {@code EN} to {@code en}; null if absent, unknown or no tag at all. */
    public static @Nullable String tag(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        String tag = Locale.forLanguageTag(said.strip().replace('_', '-')).toLanguageTag();
        return tag.equals(UNKNOWN) || !TAG.matcher(tag).matches() ? null : tag;
    }

    /**
     * The region of a tag ({@code ko-KR}: {@code KR}) as a hint to the outlet's country; null if there is none, and for
     * {@code en-US}, which feed software writes unless told otherwise.
     */
    public static @Nullable String region(@Nullable String said) {
        String tag = tag(said);
        if (tag == null || tag.equals("en-US")) {
            return null;
        }
        String region = Locale.forLanguageTag(tag).getCountry();
        return region.length() == 2 ? region : null;
    }

    /**
     * By script alone: {@code ko} if at least a tenth of the letters are hangul, for Korean news is full of Latin
     * names; {@code en} if nine tenths are ASCII; else {@code und}. Looks at the first few thousand characters.
     */
    public static String guess(String title, String body) {
        int letters = 0;
        int hangul = 0;
        int ascii = 0;
        String text = title + ' ' + (body.length() > ENOUGH ? body.substring(0, ENOUGH) : body);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            if ((c >= '\uAC00' && c <= '\uD7A3') || (c >= '\u3131' && c <= '\u318E')) {
                hangul++;
            } else if (c < 128) {
                ascii++;
            }
        }
        if (hangul > 0 && hangul * 10 >= letters) {
            return "ko";
        }
        return letters > 0 && ascii * 10 >= letters * 9 ? "en" : UNKNOWN;
    }
}
