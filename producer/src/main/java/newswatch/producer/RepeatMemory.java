package newswatch.producer;

import java.time.Instant;
import newswatch.schemas.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was sent, in bounded space: of articles that fall on one slot only the last is known. So a repeat may
 * be taken for news, which harms nobody, and but for a collision of 128 bits news never for a repeat.
 */
final class RepeatMemory {
    private static final int SLOTS = 1 << 19;
    private static final long PRIME = 0x100000001B3L;

    private final long[] ids = new long[SLOTS];
    private final long[] texts = new long[SLOTS];

    /** Whether this article, but for its time of ingestion, was the last with its id; remembers it. */
    boolean isRepeat(Article article) {
        long id = mixed(hash(PRIME, article.id()));
        long text = fingerprint(article);
        int slot = (int) (id >>> 45);
        boolean repeat = ids[slot] == id && texts[slot] == text;
        ids[slot] = id;
        texts[slot] = text;
        return repeat;
    }

    private static long fingerprint(Article article) {
        long hash = hash(PRIME, article.title());
        hash = hash(hash, article.body());
        hash = hash(hash, article.url());
        hash = hash(hash, article.feed());
        hash = hash(hash, article.source());
        hash = hash(hash, article.sourceCountry());
        hash = hash(hash, article.language());
        hash = hash(hash, article.author());
        hash = hash(hash, String.join("\n", article.categories()));
        hash = hash(hash, article.publishedAt());
        hash = hash(hash, article.updatedAt());
        return mixed(hash(hash, article.withdrawn()));
    }

    private static long hash(long hash, @Nullable Instant time) {
        return time == null ? mixed(hash) : (hash ^ time.getEpochSecond()) * PRIME ^ time.getNano();
    }

    private static long hash(long start, @Nullable String text) {
        long hash = mixed(start);
        for (int i = 0; text != null && i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }
}
