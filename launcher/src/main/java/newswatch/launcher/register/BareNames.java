package newswatch.launcher.register;

import java.util.regex.Pattern;

/** Names of companies without the legal forms that registers write and papers leave out. */
final class BareNames {
    private static final Pattern KOREAN =
            Pattern.compile("^(?:주식회사|유한회사|유한책임회사|\\(주\\)|㈜|\\(유\\))\\s*|\\s*(?:주식회사|유한회사|\\(주\\)|㈜|\\(유\\))$");
    private static final Pattern LATIN = Pattern.compile(
            "(?:,? (?:Inc\\.?|Incorporated|Corp\\.?|Corporation|Co\\.,? ?Ltd\\.?|Ltd\\.?|Limited|PLC|plc|LLC|AG|SE|S\\.A\\.|N\\.V\\.|GmbH))+$");

    private BareNames() {}

    /** The name without legal forms at its ends; the name itself if nothing else is in it. */
    static String of(String name) {
        String bare = LATIN.matcher(KOREAN.matcher(name).replaceAll(""))
                .replaceAll("")
                .strip();
        return bare.isEmpty() ? name : bare;
    }
}
