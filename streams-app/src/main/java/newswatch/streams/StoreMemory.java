package newswatch.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds what all stores of this process take outside the heap together, however many partitions it holds; each would
 * otherwise take its own hundred megabytes. Static, for Kafka Streams makes one setter a store.
 */
public final class StoreMemory implements RocksDBConfigSetter {
    private static final long MIB = 1024L * 1024L;
    private static final long BLOCKS = 96 * MIB;
    private static final long WRITE_BUFFERS = 64 * MIB;
    private static final long WRITE_BUFFER = 8 * MIB;

    private static final Cache CACHE = new LRUCache(BLOCKS + WRITE_BUFFERS);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITE_BUFFERS, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setPinL0FilterAndIndexBlocksInCache(true);
        options.setTableFormatConfig(table);
        // Kafka leaves the filter of the last level out, where most keys are found; here most are new: articles and
        // names.
        options.setOptimizeFiltersForHits(false);
        options.setWriteBufferManager(BUFFERS);
        options.setWriteBufferSize(WRITE_BUFFER);
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and buffers are shared by all stores, and live as long as the process
    }
}
