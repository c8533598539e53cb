package newswatch.tagger.explain;

import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the text that is no mention.
 *
 * @param field where it stands
 * @param start first character, UTF-16 code units of {@code field}, inclusive
 * @param end one past the last, same unit
 * @param surface the text from {@code start} to {@code end}, as written
 * @param type what it would name
 * @param entityId whom it would name; null for quantities, and for names that only the model sees
 * @param finder what found it
 * @param confidence from 0 (exclusive) to 1; null where the decision fell before there was any
 * @param why why it is no mention
 * @param lostTo the text that stands in its place or kept it off, as written; null if nothing does
 */
public record Rejected(
        TextField field,
        int start,
        int end,
        String surface,
        MentionType type,
        @Nullable String entityId,
        Finder finder,
        @Nullable Double confidence,
        Dismissal why,
        @Nullable String lostTo) {}
