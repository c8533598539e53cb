package newswatch.streams.binary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes numbers and text one after the other into bytes that grow. Not thread-safe; may be reused after a reset. */
public final class BinaryWriter {
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int MAX_NUMBER = 10;
    private static final int MOST_KEPT = 256 * 1024;

    private byte[] bytes;
    private int size;

    /** @param capacity bytes expected; more is no error */
    public BinaryWriter(int capacity) {
        bytes = new byte[Math.max(capacity, MAX_NUMBER)];
    }

    /** Forgets what was written, and a large buffer too. */
    public BinaryWriter reset() {
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[MOST_KEPT];
        }
        size = 0;
        return this;
    }

    /** One byte: the lowest eight bits. */
    public BinaryWriter raw(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** These bytes as they are, without their number. */
    public BinaryWriter raw(byte[] value) {
        return raw(value, 0, value.length);
    }

    /** {@code length} of these bytes, from {@code start}. */
    public BinaryWriter raw(byte[] value, int start, int length) {
        room(length);
        System.arraycopy(value, start, bytes, size, length);
        size += length;
        return this;
    }

    /** Eight bytes, highest first: of numbers that are not negative the order of the bytes is that of the numbers. */
    public BinaryWriter fixed(long value) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** A number of any sign; the nearer to zero, the shorter. */
    public BinaryWriter number(long value) {
        return count((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** A number that is mostly small and not negative. */
    public BinaryWriter count(long value) {
        room(MAX_NUMBER);
        long rest = value;
        while ((rest & ~LOW_BITS) != 0) {
            bytes[size++] = (byte) (rest & LOW_BITS | MORE);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    public BinaryWriter flag(boolean value) {
        return raw(value ? 1 : 0);
    }

    public BinaryWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return count(utf8.length).raw(utf8);
    }

    public BinaryWriter optionalText(@Nullable String value) {
        return value == null ? flag(false) : flag(true).text(value);
    }

    /** To the nanosecond. */
    public BinaryWriter instant(Instant value) {
        return number(value.getEpochSecond()).count(value.getNano());
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** The hash of what was written; the digest is reset. */
    public byte[] digest(MessageDigest hash) {
        hash.update(bytes, 0, size);
        return hash.digest();
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
