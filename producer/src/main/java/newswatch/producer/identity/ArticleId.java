package newswatch.producer.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The id that all copies and revisions of an article share: the key of its record. */
public final class ArticleId {
    private static final int BYTES = 16;

    private ArticleId() {}

    /**
     * First 32 hex digits of the SHA-256 of the canonical URL, if it names more than a site's front page; else of feed,
     * line break, GUID; else of the text, white space collapsed.
     */
    public static String of(
            @Nullable String canonicalUrl, String feed, @Nullable String guid, String title, String body) {
        if (canonicalUrl != null && !CanonicalUrl.isFrontPage(canonicalUrl)) {
            return hash(canonicalUrl);
        }
        if (guid != null) {
            return hash(feed + "\n" + guid);
        }
        return hash(squeeze(title) + "\n" + squeeze(body));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
