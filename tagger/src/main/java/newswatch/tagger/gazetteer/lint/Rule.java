package newswatch.tagger.gazetteer.lint;

import java.util.function.Consumer;

/** A family of rules. */
@FunctionalInterface
interface Rule {
    /** Hands over what is wrong with the judged entries. */
    void check(Lists lists, Consumer<Finding> findings);
}
