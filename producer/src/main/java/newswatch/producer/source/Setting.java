package newswatch.producer.source;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader needs besides the bytes.
 *
 * @param input file, URL or {@code stdin}, as messages name it
 * @param fileName last part of the file's name; of other inputs absent
 * @param url where it was fetched; absent unless it was
 * @param contentType HTTP header; absent unless fetched
 * @param outlet what a table beside the file knows of it: stronger than what the feed says of itself
 * @param defaults what the person who runs this knows: weaker than what the feed says of itself, but for the source,
 *     where a feed's title is the weaker
 * @param clock time of ingestion
 */
public record Setting(
        String input,
        @Nullable String fileName,
        @Nullable String url,
        @Nullable String contentType,
        Outlet outlet,
        Outlet defaults,
        Clock clock) {}
