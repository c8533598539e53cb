package newswatch.streams.revise;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import newswatch.schemas.article.Article;
import newswatch.streams.binary.BinaryWriter;

/**
 * Tells copies of an article apart: a hash of all that is counted or shown of it. Not of the times of ingestion and
 * update, nor of the feed: a copy that differs in these alone changes nothing. Not of {@code publishedAt} itself either,
 * but of the event time that follows from it: a date that is not believed changes nothing.
 */
final class Fingerprint {
    static final int BYTES = 16;

    private final MessageDigest sha256 = Sha256.digest();
    private final BinaryWriter writer = new BinaryWriter(8 * 1024);

    /** {@value #BYTES} bytes. Not thread-safe. */
    byte[] of(Article article, Instant eventTime) {
        writer.reset()
                .instant(eventTime)
                .flag(article.withdrawn() != null)
                .text(article.title())
                .text(article.body())
                .text(article.source())
                .text(article.sourceCountry())
                .text(article.language())
                .optionalText(article.url())
                .optionalText(article.canonicalUrl())
                .optionalText(article.author())
                .count(article.categories().size());
        article.categories().forEach(writer::text);
        return Arrays.copyOf(writer.digest(sha256), BYTES);
    }
}
