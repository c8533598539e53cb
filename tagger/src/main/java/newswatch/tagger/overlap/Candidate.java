package newswatch.tagger.overlap;

import java.util.List;
import java.util.Locale;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that some rule holds for a mention, before overlaps are resolved.
 *
 * @param start position in the folded text
 * @param end one past the last position
 * @param type what it names; null for what is no mention but keeps others off (credits, organisations)
 * @param id entity id; null for quantities and for what keeps others off
 * @param name the name to show, null where {@code id} is
 * @param countries HOME; empty if the rule found none
 * @param basis how HOME was found; {@link CountryBasis#NONE} if it was not
 * @param confidence from 0 (exclusive) to 1
 * @param quantity the value, for quantities
 */
public record Candidate(
        int start,
        int end,
        @Nullable MentionType type,
        @Nullable String id,
        @Nullable String name,
        List<String> countries,
        CountryBasis basis,
        double confidence,
        @Nullable Quantity quantity) {

    /** A name that the gazetteer lists. */
    public static Candidate listed(int start, int end, GazetteerEntry entry, double confidence) {
        return new Candidate(
                start,
                end,
                entry.type(),
                entry.id(),
                entry.name(),
                entry.countries(),
                CountryBasis.ENTITY,
                confidence,
                null);
    }

    /** A name that the gazetteer does not list. */
    public static Candidate unlisted(
            int start,
            int end,
            MentionType type,
            String name,
            List<String> countries,
            CountryBasis basis,
            double confidence) {
        String id = type.name().toLowerCase(Locale.ROOT) + ":~" + name.toLowerCase(Locale.ROOT);
        return new Candidate(start, end, type, id, name, countries, basis, confidence, null);
    }

    /** A number. */
    public static Candidate of(Quantity quantity) {
        return new Candidate(
                quantity.start(),
                quantity.end(),
                MentionType.QUANTITY,
                null,
                null,
                List.of(),
                CountryBasis.NONE,
                0.95,
                quantity);
    }

    /** What is no mention, and lets none stand in it. */
    public static Candidate barrier(int start, int end) {
        return new Candidate(start, end, null, null, null, List.of(), CountryBasis.NONE, 1, null);
    }

    /** What is a product of the company whose name it begins with, unless a list or rule knows a company of that name. */
    public static Candidate product(int start, int end) {
        return new Candidate(start, end, null, null, null, List.of(), CountryBasis.NONE, 0.5, null);
    }

    /** Whether it names an entity that the gazetteer does not list, and by the name that it is shown by. */
    public boolean isNewName() {
        return name != null && basis != CountryBasis.ENTITY && name.length() == length();
    }

    /** The same stretch, as another mention of what {@code other} names. */
    public Candidate as(Candidate other) {
        return new Candidate(
                start, end, type, other.id, other.name, other.countries, other.basis, confidence, quantity);
    }

    /** Another mention of the same. */
    public Candidate at(int from, int to) {
        return new Candidate(from, to, type, id, name, countries, basis, confidence, quantity);
    }

    /** Characters of the folded text. */
    public int length() {
        return end - start;
    }
}
