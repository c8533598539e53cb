package newswatch.tagger.gazetteer.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same for the spellings of one name. */
final class Spelling {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+%]");
    private static final Pattern ORDINAL = Pattern.compile("^제(?=\\d)");
    private static final Pattern LAW = Pattern.compile("(등에관한|에관한|을위한|를위한)?(특별법|특례법|법률|법안|법)$");
    private static final Pattern SCHEME = Pattern.compile("제도$");
    private static final Pattern BILL = Pattern.compile("(bill|law)$");

    private Spelling() {}

    /** The letters in lower case, without spaces and signs. */
    static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The same for spaces, signs, 법 for 등에 관한 법률 and 특별법, Act for Bill and Law. */
    static String ofPolicy(String name) {
        String bare = ORDINAL.matcher(letters(name)).replaceFirst("");
        String law = LAW.matcher(bare).replaceFirst("법");
        String scheme = SCHEME.matcher(law).replaceFirst("제");
        return BILL.matcher(scheme)
                .replaceFirst("act")
                .replace("programme", "program")
                .replace("labour", "labor")
                .replace("defence", "defense");
    }
}
