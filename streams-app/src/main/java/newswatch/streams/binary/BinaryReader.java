package newswatch.streams.binary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link BinaryWriter} wrote, in the same order. Not thread-safe. */
public final class BinaryReader {
    private static final int LOW_BITS = 0x7f;

    private final String what;
    private final byte[] bytes;
    private int at;

    /** @param what is read, for the message of an error */
    public BinaryReader(String what, byte[] bytes) {
        this.what = what;
        this.bytes = bytes;
    }

    /**
     * Reads the version with which an encoding begins.
     *
     * @param newest the newest version that the caller reads
     * @throws IllegalStateException if a later release wrote it
     */
    public int version(int newest) {
        int version = raw();
        if (version < 1 || version > newest) {
            throw new IllegalStateException(what + " is of format " + version + ", but this release reads formats 1 to "
                    + newest + "; run the release that wrote it, or a later one");
        }
        return version;
    }

    /** One byte, 0 to 255. */
    public int raw() {
        return next() & 0xff;
    }

    /** So many bytes as they are. */
    public byte[] raw(int length) {
        if (length < 0 || length > bytes.length - at) {
            throw truncated();
        }
        byte[] part = new byte[length];
        System.arraycopy(bytes, at, part, 0, length);
        at += length;
        return part;
    }

    public long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | raw();
        }
        return value;
    }

    public long number() {
        long value = count();
        return (value >>> 1) ^ -(value & 1);
    }

    public long count() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte part = next();
            value |= (long) (part & LOW_BITS) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IllegalStateException(what + " holds a number that does not end");
    }

    /** A count that fits an {@code int}, such as a size. */
    public int small() {
        long value = count();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalStateException(what + " holds " + value + " where a small number is wanted");
        }
        return (int) value;
    }

    public boolean flag() {
        return raw() != 0;
    }

    public String text() {
        int length = small();
        if (length > bytes.length - at) {
            throw truncated();
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public @Nullable String optionalText() {
        return flag() ? text() : null;
    }

    public Instant instant() {
        long seconds = number();
        return Instant.ofEpochSecond(seconds, count());
    }

    private byte next() {
        if (at >= bytes.length) {
            throw truncated();
        }
        return bytes[at++];
    }

    private IllegalStateException truncated() {
        return new IllegalStateException(what + " ends after " + bytes.length + " bytes, in the middle of a value");
    }
}
