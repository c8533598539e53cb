package newswatch.streams.revise;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of everything that must be the same in every run. */
public final class Sha256 {
    private Sha256() {}

    /** A digest, reset. Not thread-safe, and to be kept: making one costs as much as using it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
