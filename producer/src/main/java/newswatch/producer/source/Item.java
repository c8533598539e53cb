package newswatch.producer.source;

import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;

/** One item of an input: an article, or the reason why it is none. */
public sealed interface Item {
    /** Where it stands. */
    Place place();

    /** Its original bytes; of a feed the item's XML, in UTF-8. */
    Raw raw();

    /**
     * An article.
     *
     * @param unreadableDate whether a date was given that cannot be read, and so was left out
     */
    record Read(Article article, Place place, Raw raw, boolean unreadableDate) implements Item {}

    /**
     * No article.
     *
     * @param reason the kind of fault
     * @param problem what is wrong, without the place
     */
    record Rejected(DeadLetter.Reason reason, String problem, Place place, Raw raw) implements Item {}
}
