package newswatch.producer.source;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import newswatch.producer.identity.ArticleId;
import newswatch.producer.identity.CanonicalUrl;
import newswatch.producer.language.Languages;
import newswatch.schemas.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article in the making: what its item says, before it is filled up with what is known of the feed. Every component
 * may be absent.
 *
 * @param id given only by archives; else made from URL, GUID or text
 * @param guid the feed's own identifier of the item
 * @param canonicalUrl given only by archives; else made from {@code url}
 * @param ingestedAt given only by archives; else now
 */
public record Draft(
        @Nullable String id,
        @Nullable String guid,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String feed,
        @Nullable String source,
        @Nullable String country,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant ingestedAt,
        String title,
        String body,
        @Nullable String author,
        List<String> categories,
        @Nullable Instant withdrawn) {

    /**
     * The article, with what is missing from {@code setting}.
     *
     * @throws IllegalArgumentException naming field and value, if it breaks a rule of {@link Article}, or is a
     *     withdrawal that names nothing
     */
    public Article toArticle(Setting setting) {
        String link = blankToNull(url);
        String named = firstOrNull(canonicalUrl, link);
        String canonical = named == null ? null : CanonicalUrl.of(named);
        String fromFeed = firstOf(feed, setting.outlet().feed(), setting.url(), setting.fileName(), setting.input());
        return new Article(
                idOr(canonical, fromFeed),
                link,
                canonical,
                fromFeed,
                firstOf(source, setting.defaults().source(), CanonicalUrl.host(link), fromFeed),
                firstOf(country, setting.defaults().country(), "ZZ").toUpperCase(Locale.ROOT),
                languageOr(setting.defaults().language()),
                publishedAt,
                updatedAt,
                ingestedAt == null ? setting.clock().instant() : ingestedAt,
                title,
                body,
                blankToNull(author),
                categories,
                withdrawn);
    }

    private String idOr(@Nullable String canonical, String fromFeed) {
        String given = blankToNull(id);
        if (given != null) {
            return given;
        }
        String ownGuid = blankToNull(guid);
        if (withdrawn != null && canonical == null && ownGuid == null) {
            throw new IllegalArgumentException(
                    "withdrawn is given, but neither id, url nor guid: nobody can tell which article is taken back");
        }
        return ArticleId.of(canonical, fromFeed, ownGuid, title, body);
    }

    private String languageOr(@Nullable String byDefault) {
        String said = Languages.tag(language);
        String tag = said != null ? said : Languages.tag(byDefault);
        return tag != null ? tag : Languages.guess(title, body);
    }

    /** The first that is neither absent nor blank, stripped; the last must not be. */
    public static String firstOf(@Nullable String... values) {
        String found = firstOrNull(values);
        if (found == null) {
            throw new IllegalArgumentException("every value is blank");
        }
        return found;
    }

    /** The first that is neither absent nor blank, stripped; null if all are. */
    public static @Nullable String firstOrNull(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** Stripped; null if nothing is left. */
    public static @Nullable String blankToNull(@Nullable String value) {
        return firstOrNull(value);
    }
}
