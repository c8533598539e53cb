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
 * @param finder what found it
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
        @Nullable Quantity quantity,
        Finder finder) {

    /** A name that the gazetteer lists. */
    public static Candidate listed(int start, int end, GazetteerEntry entry, double confidence, Finder finder) {
        return new Candidate(
                start,
                end,
                entry.type(),
                entry.id(),
                entry.name(),
                entry.countries(),
                CountryBasis.ENTITY,
                confidence,
                null,
                finder);
    }

    /** A name that the gazetteer does not list. */
    public static Candidate unlisted(
            int start,
            int end,
            MentionType type,
            String name,
            List<String> countries,
            CountryBasis basis,
            double confidence,
            Finder finder) {
        String id = type.name().toLowerCase(Locale.ROOT) + ":~" + name.toLowerCase(Locale.ROOT);
        return new Candidate(start, end, type, id, name, countries, basis, confidence, null, finder);
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
                quantity,
                Finder.QUANTITY_GRAMMAR);
    }

    /** What the newsroom says of itself: no mention, and lets none stand in it. */
    public static Candidate barrier(int start, int end) {
        return new Candidate(start, end, null, null, null, List.of(), CountryBasis.NONE, 1, null, Finder.CREDIT);
    }

    /** A sports club under a company's name. */
    public static Candidate club(int start, int end) {
        return new Candidate(start, end, null, null, null, List.of(), CountryBasis.NONE, 1, null, Finder.CLUB);
    }

    /** What is a product of the company whose name it begins with, unless a list or rule knows a company of that name. */
    public static Candidate product(int start, int end) {
        return new Candidate(start, end, null, null, null, List.of(), CountryBasis.NONE, 0.5, null, Finder.PRODUCT);
    }

    /** Whether it names an entity that the gazetteer does not list, and by the name that it is shown by. */
    public boolean isNewName() {
        return name != null && basis != CountryBasis.ENTITY && name.length() == length();
    }

    /** Another mention of what this one names, elsewhere. */
    public Candidate again(int at, int to, double surety, Finder echo) {
        return new Candidate(at, to, type, id, name, countries, basis, surety, null, echo);
    }

    /** Characters of the folded text. */
    public int length() {
        return end - start;
    }
}
