package newswatch.streams.encode;

import newswatch.schemas.article.Article;

/** An article as JSON. */
final class ArticleJson {
    private static final byte[] ID = JsonWriter.first("id");
    private static final byte[] URL = JsonWriter.next("url");
    private static final byte[] CANONICAL_URL = JsonWriter.next("canonicalUrl");
    private static final byte[] FEED = JsonWriter.next("feed");
    private static final byte[] SOURCE = JsonWriter.next("source");
    private static final byte[] SOURCE_COUNTRY = JsonWriter.next("sourceCountry");
    private static final byte[] LANGUAGE = JsonWriter.next("language");
    private static final byte[] PUBLISHED_AT = JsonWriter.next("publishedAt");
    private static final byte[] UPDATED_AT = JsonWriter.next("updatedAt");
    private static final byte[] INGESTED_AT = JsonWriter.next("ingestedAt");
    private static final byte[] TITLE = JsonWriter.next("title");
    private static final byte[] BODY = JsonWriter.next("body");
    private static final byte[] AUTHOR = JsonWriter.next("author");
    private static final byte[] CATEGORIES = JsonWriter.next("categories");
    private static final byte[] WITHDRAWN = JsonWriter.next("withdrawn");

    private ArticleJson() {}

    /** Appends an article. */
    static void write(JsonWriter json, Article article) {
        json.raw(ID).text(article.id());
        json.optional(URL, article.url());
        json.optional(CANONICAL_URL, article.canonicalUrl());
        json.optional(FEED, article.feed());
        json.raw(SOURCE).text(article.source());
        json.raw(SOURCE_COUNTRY).text(article.sourceCountry());
        json.raw(LANGUAGE).text(article.language());
        json.optional(PUBLISHED_AT, article.publishedAt());
        json.optional(UPDATED_AT, article.updatedAt());
        json.raw(INGESTED_AT).time(article.ingestedAt());
        json.raw(TITLE).text(article.title());
        json.raw(BODY).text(article.body());
        json.optional(AUTHOR, article.author());
        json.raw(CATEGORIES).texts(article.categories());
        json.optional(WITHDRAWN, article.withdrawn());
        json.raw('}');
    }
}
