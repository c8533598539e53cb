package newswatch.producer;

import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;

/**
 * What a former run has sent, for one that goes on where that ended. Asked once of each item, in their order, from the
 * thread that runs; an implementation may count.
 */
public interface SentBefore {
    /** Nothing. */
    SentBefore NOTHING = new SentBefore() {
        @Override
        public boolean has(Article article) {
            return false;
        }

        @Override
        public boolean has(DeadLetter letter) {
            return false;
        }
    };

    /** Whether this article is to be left out; it has been transformed. */
    boolean has(Article article);

    /** Whether what is no article is to be left out. */
    boolean has(DeadLetter letter);
}
