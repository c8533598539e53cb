package newswatch.producer.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of one input, read as they are asked for: an input may be larger than memory. One thread. */
public interface Items extends Closeable {
    /**
     * The next item; null at the end. A broken item is returned as {@link Item.Rejected}, and the next call goes on
     * behind it.
     *
     * @throws IOException if the input itself fails, after which nothing more can be read
     */
    @Nullable
    Item next() throws IOException;
}
