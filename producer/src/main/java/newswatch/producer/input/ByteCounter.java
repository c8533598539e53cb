package newswatch.producer.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read from all inputs. One thread writes, any may read. */
public final class ByteCounter {
    private volatile long bytes;

    /** Bytes so far. */
    public long bytes() {
        return bytes;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    private void add(long count) {
        if (count > 0) {
            bytes += count;
        }
    }

    /** {@code in}, counted. */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                add(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int got = super.read(buffer, offset, length);
                add(got);
                return got;
            }
        };
    }
}
