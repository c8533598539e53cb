package newswatch.schemas.mention;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mention that came into the news, or was taken back: the value of {@code news.mentions}. Whoever adds up ADDED and
 * strikes out REMOVED by {@code id} holds exactly the mentions of the latest revision of every article.
 *
 * @param id of the mention: the same for the record that adds it and the one that takes it back
 * @param change whether it came or went
 * @param articleId the article that holds or held it
 * @param revision of the article that brought the change
 * @param publishedAt the article's event time
 * @param source name of the outlet
 * @param entityId who or what is mentioned; absent for a quantity
 * @param sentence the sentence around it, cut to {@value #MAX_SENTENCE} characters; absent if REMOVED
 * @param mention the mention itself; absent if REMOVED
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record MentionChange(
        String id,
        Change change,
        String articleId,
        int revision,
        Instant publishedAt,
        String source,
        @Nullable String entityId,
        @Nullable String sentence,
        @Nullable Mention mention) {
    /** Longest sentence, in UTF-16 code units. */
    public static final int MAX_SENTENCE = 500;

    /** Whether a mention came or went. */
    public enum Change {
        ADDED,
        REMOVED
    }

    public MentionChange {
        notBlank("id", id);
        present("change", change);
        notBlank("articleId", articleId);
        atLeast("revision", revision, 1);
        present("publishedAt", publishedAt);
        notBlank("source", source);
        that((change == Change.ADDED) == (sentence != null), "sentence", sentence, "wrong for", change);
        that((change == Change.ADDED) == (mention != null), "mention", mention, "wrong for", change);
        that(
                sentence == null || sentence.length() <= MAX_SENTENCE,
                "sentence",
                sentence,
                "longer than " + MAX_SENTENCE + " characters");
    }
}
