package newswatch.tagger.evaluation;

import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;

/**
 * One error, and how often it was made: the same kind, type and words.
 *
 * @param kind what is wrong
 * @param type type of the mention in the gold; for SPURIOUS that of the tagger
 * @param gold what the gold has: the words, or value, countries or use; empty for SPURIOUS
 * @param found what the tagger has; empty for MISSED
 * @param times how often, 1 or more
 * @param articleId where it was made first
 * @param field in which field
 * @param context the words around that place, the mention in ⟦ ⟧, on one line
 */
public record EvaluationError(
        ErrorKind kind,
        MentionType type,
        String gold,
        String found,
        int times,
        String articleId,
        TextField field,
        String context) {}
