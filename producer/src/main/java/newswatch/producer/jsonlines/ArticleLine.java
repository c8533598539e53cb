package newswatch.producer.jsonlines;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import newswatch.producer.source.Draft;
import newswatch.producer.source.Outlet;
import org.jspecify.annotations.Nullable;

/** The fields of a line, as in {@code news.articles}, and {@code guid}; every other field is skipped. */
record ArticleLine(
        @Nullable String id,
        @Nullable String guid,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String feed,
        @Nullable String source,
        @Nullable String sourceCountry,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String updatedAt,
        @Nullable String ingestedAt,
        @Nullable String title,
        @Nullable String body,
        @Nullable String author,
        @Nullable List<@Nullable String> categories,
        @Nullable String withdrawn) {

    /** @throws IllegalArgumentException naming field and value, if a time is none or a text is missing */
    Draft toDraft(Outlet outlet) {
        boolean stands = withdrawn == null;
        return new Draft(
                id,
                guid,
                url,
                canonicalUrl,
                feed,
                Draft.firstOrNull(source, outlet.source()),
                Draft.firstOrNull(sourceCountry, outlet.country()),
                Draft.firstOrNull(language, outlet.language()),
                time("publishedAt", publishedAt),
                time("updatedAt", updatedAt),
                time("ingestedAt", ingestedAt),
                text("title", title, stands)
                        .replaceAll("\\s*[\\r\\n]+\\s*", " ")
                        .strip(),
                text("body", body, stands).replace("\r\n", "\n").replace('\r', '\n'),
                author,
                categories == null
                        ? List.of()
                        : categories.stream()
                                .filter(category -> category != null && !category.isBlank())
                                .toList(),
                time("withdrawn", withdrawn));
    }

    private static String text(String field, @Nullable String value, boolean needed) {
        if (value == null && needed) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value == null ? "" : value;
    }

    private static @Nullable Instant time(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.strip()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " '" + value + "' is not an ISO 8601 time with its zone (2025-01-31T09:00:00Z)", e);
        }
    }
}
