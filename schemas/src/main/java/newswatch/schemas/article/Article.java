package newswatch.schemas.article;

import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountry;
import static newswatch.schemas.check.Check.validLanguage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a feed gave it: the value of {@code news.articles} and {@code news.late-articles}.
 *
 * @param id what all copies and revisions of the article share, and the key of its record: a hash of the canonical
 *     URL, else of feed and GUID, else of the text; 1 to {@value #MAX_ID} characters, no white space
 * @param url where a person reads it
 * @param canonicalUrl {@code url} without what does not tell articles apart (tracking parameters, mobile hosts)
 * @param feed the feed that brought it, a URL or a name; the feed that brings an article first owns it
 * @param source name of the outlet, as people know it
 * @param sourceCountry ISO 3166-1 alpha-2 code of the outlet's country, {@code ZZ} if unknown
 * @param language BCP 47, {@code und} if unknown
 * @param publishedAt as the feed says, absent if it does not; the event time unless it lies in the future
 * @param updatedAt as the feed says, absent if it does not
 * @param ingestedAt when newswatch read it
 * @param title plain text, one line; may be empty, if the body is not
 * @param body plain text, paragraphs parted by a blank line; may be empty, if the title is not
 * @param author as given
 * @param categories as given, never null
 * @param withdrawn when the article was taken back; absent for an article that stands. Title and body may then be empty
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String feed,
        String source,
        String sourceCountry,
        String language,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        Instant ingestedAt,
        String title,
        String body,
        @Nullable String author,
        List<String> categories,
        @Nullable Instant withdrawn) {
    /** Longest id, in UTF-16 code units. */
    public static final int MAX_ID = 256;

    public Article {
        notBlank("id", id);
        that(id.length() <= MAX_ID, "id", id, "longer than " + MAX_ID + " characters");
        that(id.chars().noneMatch(Character::isWhitespace), "id", id, "not free of white space");
        notBlank("source", source);
        validCountry("sourceCountry", sourceCountry);
        validLanguage("language", language);
        present("ingestedAt", ingestedAt);
        present("title", title);
        present("body", body);
        that(
                withdrawn != null || !title.isBlank() || !body.isBlank(),
                "body",
                body,
                "blank like the title: an article has a text, or is withdrawn");
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    /**
     * Orders the copies of one article: the latest is the one that counts. {@code withdrawn}, else {@code updatedAt},
     * else {@code publishedAt}, but never later than {@code ingestedAt}, so that a date in the future holds no later
     * revision off. Ties are broken by the offset in {@code news.articles}.
     */
    public Instant version() {
        Instant stated = withdrawn != null ? withdrawn : updatedAt != null ? updatedAt : publishedAt;
        return stated == null || stated.isAfter(ingestedAt) ? ingestedAt : stated;
    }
}
