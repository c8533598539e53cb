package newswatch.tagger.gazetteer.lint;

import java.util.Locale;
import newswatch.tagger.gazetteer.PlacedEntry;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an entry.
 *
 * @param rule which rule says so, in kebab case: {@code shared-name}
 * @param entry the entry, and where it stands
 * @param name the name of the entry that is meant; null if it is the entry as a whole
 * @param message what is wrong, without place and name of the rule
 * @param advice what to do
 * @param remedy what a program may do
 */
public record Finding(
        Severity severity,
        String rule,
        PlacedEntry entry,
        @Nullable String name,
        String message,
        String advice,
        Remedy remedy) {
    static Finding error(String rule, PlacedEntry entry, String message, String advice) {
        return new Finding(Severity.ERROR, rule, entry, null, message, advice, Remedy.NONE);
    }

    static Finding error(String rule, PlacedName name, String message, String advice) {
        return new Finding(Severity.ERROR, rule, name.entry(), name.text(), message, advice, Remedy.NONE);
    }

    static Finding warning(String rule, PlacedEntry entry, String message, String advice) {
        return new Finding(Severity.WARNING, rule, entry, null, message, advice, Remedy.NONE);
    }

    static Finding warning(String rule, PlacedName name, String message, String advice) {
        return new Finding(Severity.WARNING, rule, name.entry(), name.text(), message, advice, Remedy.NONE);
    }

    /** An error that is none once the name needs context. */
    static Finding needsContext(String rule, PlacedName name, String message) {
        String advice = "let it need context: \"needsContext\":true, in a table a ? behind it";
        return new Finding(Severity.ERROR, rule, name.entry(), name.text(), message, advice, Remedy.NEEDS_CONTEXT);
    }

    /** {@code companies.tsv:12: error: company:acme: 'Acme' is …; let it … [shared-name]}. */
    @Override
    public String toString() {
        return entry.place() + ": " + severity.name().toLowerCase(Locale.ROOT) + ": "
                + entry.entry().id() + ": " + message + "; " + advice + " [" + rule + "]";
    }
}
