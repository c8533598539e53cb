package newswatch.tagger.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A mention of the gold beside what the tagger has for it. One of the two may be missing, never both.
 *
 * @param gold null for SPURIOUS
 * @param found null for MISSED
 * @param errors what is wrong, in the order of {@link ErrorKind}; empty if nothing is
 */
public record Judgement(
        @Nullable GoldMention gold, @Nullable Mention found, Set<ErrorKind> errors) {
    public Judgement {
        if (gold == null && found == null) {
            throw new IllegalArgumentException("a judgement of no mention");
        }
        errors = errors.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(errors));
    }

    /** Whether type, field, start and end agree, whatever else is wrong. */
    public boolean isRightSpan() {
        return gold != null
                && found != null
                && !errors.contains(ErrorKind.WRONG_SPAN)
                && !errors.contains(ErrorKind.WRONG_TYPE);
    }

    /** Type in the gold, else that of the tagger. */
    public MentionType type() {
        return gold != null ? gold.type() : Objects.requireNonNull(found).type();
    }

    /** Field of both. */
    public TextField field() {
        return gold != null ? gold.field() : Objects.requireNonNull(found).field();
    }

    /** Start in the gold, else that of the tagger. */
    public int start() {
        return gold != null ? gold.start() : Objects.requireNonNull(found).start();
    }

    /** End in the gold, else that of the tagger. */
    public int end() {
        return gold != null ? gold.end() : Objects.requireNonNull(found).end();
    }
}
