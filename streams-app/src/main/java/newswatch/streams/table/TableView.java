package newswatch.streams.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A global table at one moment.
 *
 * @param version offset of the last record read; -1 for none
 * @param entries by key: the entry, or empty for one taken back
 * @param invalid records that could not be read and were not replaced since, in words, by offset
 */
public record TableView<T>(long version, Map<String, Optional<T>> entries, List<String> invalid) {}
