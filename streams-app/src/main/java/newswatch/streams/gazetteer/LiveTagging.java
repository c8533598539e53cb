package newswatch.streams.gazetteer;

import java.time.Duration;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.streams.table.GlobalTable;
import newswatch.streams.table.TableView;
import newswatch.tagger.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The tagging in force. It is built again when the table of changes has moved on: at once, unless it was built a moment
 * ago, so that a burst of changes costs one building and not one each. Thread-safe.
 */
public final class LiveTagging {
    private final Gazetteer base;
    private final GlobalTable<GazetteerEntry> changes;
    private final Tagging.Factory factory;
    private final Duration pause;
    private @Nullable Version current;
    private long builtAt;

    /**
     * @param base the built-in lists
     * @param changes on top
     * @param factory builds the tagging
     * @param pause least time between two buildings
     */
    public LiveTagging(Gazetteer base, GlobalTable<GazetteerEntry> changes, Tagging.Factory factory, Duration pause) {
        this.base = base;
        this.changes = changes;
        this.factory = factory;
        this.pause = pause;
    }

    /**
     * A tagging and what it knows.
     *
     * @param tagging tags
     * @param name fingerprint of the built-in lists, {@code @}, offset of the last change in it
     * @param offset of the last change in it, -1 for none
     */
    public record Version(Tagging tagging, String name, long offset) {}

    /**
     * The one in force.
     *
     * @param now wall-clock time in milliseconds
     */
    public synchronized Version current(long now) {
        TableView<GazetteerEntry> view = changes.view();
        if (current == null || view.version() != current.offset() && now - builtAt >= pause.toMillis()) {
            Gazetteer gazetteer = view.entries().isEmpty() ? base : base.with(view.entries());
            current =
                    new Version(factory.knowing(gazetteer), base.fingerprint() + "@" + view.version(), view.version());
            builtAt = now;
        }
        return current;
    }
}
