package newswatch.streams.alert;

import java.util.Optional;
import newswatch.alerts.match.RuleSet;
import newswatch.schemas.alert.AlertRule;
import newswatch.streams.table.GlobalTable;
import newswatch.streams.table.TableView;

/** The rules in force, compiled again when their table has moved on. Thread-safe. */
public final class LiveRules {
    private final GlobalTable<AlertRule> table;
    private TableView<AlertRule> seen;
    private RuleSet rules = RuleSet.of(java.util.List.of());

    public LiveRules(GlobalTable<AlertRule> table) {
        this.table = table;
        this.seen = table.view();
    }

    /** The rules as far as their topic was read. */
    public synchronized RuleSet current() {
        TableView<AlertRule> view = table.view();
        if (view != seen) {
            seen = view;
            rules = RuleSet.of(
                    view.entries().values().stream().flatMap(Optional::stream).toList());
        }
        return rules;
    }
}
