package newswatch.producer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Original bytes of an item or a file, cut to their first part where there are more than a dead letter holds. */
public final class Raw {
    /** Most bytes kept: in Base64 they fit into a record of {@code news.dead-letters}. */
    public static final int MOST = 4 * 1024 * 1024;

    private final byte[] kept;
    private final long length;
    private final @Nullable String sha256;

    private Raw(byte[] kept, long length, @Nullable String sha256) {
        this.kept = kept;
        this.length = length;
        this.sha256 = sha256;
    }

    /** All of {@code bytes}, or their first part and the hash of all. */
    public static Raw of(byte[] bytes) {
        if (bytes.length <= MOST) {
            return new Raw(bytes, bytes.length, null);
        }
        return new Raw(Arrays.copyOf(bytes, MOST), bytes.length, hex(digest().digest(bytes)));
    }

    /** The text in UTF-8. */
    public static Raw of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** First bytes of something longer, of which length and hash were taken on the way; at least some are left out. */
    public static Raw cut(byte[] head, long length, MessageDigest whole) {
        byte[] kept = head.length <= MOST ? head : Arrays.copyOf(head, MOST);
        return new Raw(kept, length, hex(whole.digest()));
    }

    /** Reads {@code in} to its end and keeps the first part. */
    public static Raw of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(MOST);
        byte[] chunk = new byte[64 * 1024];
        int got = in.read(chunk);
        if (got < 0) {
            return of(head);
        }
        MessageDigest digest = digest();
        digest.update(head);
        long length = head.length;
        for (; got >= 0; got = in.read(chunk)) {
            digest.update(chunk, 0, got);
            length += got;
        }
        return cut(head, length, digest);
    }

    /** The bytes kept. */
    public byte[] kept() {
        return kept.clone();
    }

    /** How many there were. */
    public long length() {
        return length;
    }

    /** Hash of all bytes, lower-case hex; present exactly if only the first part is kept. */
    public @Nullable String sha256() {
        return sha256;
    }

    /** Up to {@code most} characters of the beginning on one line, for a message. */
    public String beginning(int most) {
        String text = new String(kept, 0, Math.min(kept.length, most * 4), StandardCharsets.UTF_8)
                .replaceAll("[\\s\\p{Cntrl}\\uFFFD]+", " ")
                .strip();
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    /** SHA-256, which every Java has. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
