package newswatch.tagger.evaluation;

import newswatch.schemas.mention.MentionType;

/**
 * What a figure of agreement on spans is of.
 *
 * @param type name of a {@link MentionType}, {@value #MICRO} or {@value #MACRO}
 * @param language BCP 47, or {@value #ALL}
 */
public record ScoreRow(String type, String language) {
    /** All mentions of all types together. */
    public static final String MICRO = "MICRO";

    /** The mean F1 of the types: a rare type weighs as much as a frequent one. */
    public static final String MACRO = "MACRO";

    /** All languages together. */
    public static final String ALL = "*";
}
