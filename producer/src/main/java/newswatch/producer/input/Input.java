package newswatch.producer.input;

import java.io.IOException;
import newswatch.producer.source.Items;
import newswatch.producer.source.Outlet;
import newswatch.producer.source.Raw;

/**
 * One thing to read: a file, standard input, a URL. It is opened once; whoever polls a feed again and again makes a new
 * one for each fetch (the state between fetches, such as ETags, belongs to the one who polls).
 */
public interface Input {
    /** File, URL or {@code stdin}, as messages, dead letters and {@code newswatch read} name it. */
    String name();

    /**
     * Begins to read.
     *
     * @param defaults what is assumed of a feed that does not say
     * @param counter is told of bytes read
     * @throws newswatch.producer.source.NotReadableException if it can be had, but is neither a feed nor JSON Lines
     * @throws IOException if it cannot be had, with a message for the person who named it
     */
    Items open(Outlet defaults, ByteCounter counter) throws IOException;

    /** The bytes of what {@link #open} found not readable. Called after it has failed, at most once. */
    Raw original() throws IOException;
}
