package newswatch.launcher.command;

import java.util.List;
import java.util.function.Function;
import newswatch.schemas.topic.Topic;

/**
 * A compacted topic as {@code put}, {@code list} and {@code remove} show it to people.
 *
 * @param topic where the entries are kept
 * @param noun what messages call one
 * @param whenEmpty what a list without entries says
 * @param headings of the columns
 * @param cells of one entry, a cell under each heading; the first is its key
 */
record EntryTable<V>(
        Topic<String, V> topic,
        String noun,
        String whenEmpty,
        List<String> headings,
        Function<V, List<String>> cells) {}
