package newswatch.producer.source;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed without reading it: a row of {@code sources.tsv}, or the defaults of a run.
 *
 * @param feed the feed's URL or name
 * @param source the outlet's name
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 */
public record Outlet(
        @Nullable String feed,
        @Nullable String source,
        @Nullable String country,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Outlet UNKNOWN = new Outlet(null, null, null, null);
}
