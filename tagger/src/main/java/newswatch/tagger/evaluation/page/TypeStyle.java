package newswatch.tagger.evaluation.page;

import java.util.Locale;
import newswatch.schemas.mention.MentionType;

/** How a type is named on the page, for people and for the style sheet. */
final class TypeStyle {
    private TypeStyle() {}

    /** Its class in the style sheet, {@code type-company}. */
    static String of(MentionType type) {
        return "type-" + word(type);
    }

    /** Its name in running text. */
    static String word(MentionType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
