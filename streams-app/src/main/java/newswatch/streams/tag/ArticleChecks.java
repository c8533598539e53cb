package newswatch.streams.tag;

import java.util.Locale;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TextField;
import newswatch.streams.deadletter.RejectedArticleException;
import org.jspecify.annotations.Nullable;

/** What must hold of an article and its mentions so that no later step can fail on them. */
final class ArticleChecks {
    /** Longest name of a source, in UTF-16 code units: it stands in every mention's record. */
    static final int MAX_SOURCE = 1_000;

    /** Longest surface, id and name of an entity, and unit, together, of one mention. */
    static final int MAX_MENTION_TEXT = 8_000;

    /** Most mentions in one article. */
    static final int MAX_MENTIONS = 10_000;

    private ArticleChecks() {}

    /** @throws RejectedArticleException if the record is no article under its own id, or its source's name is too long */
    static Article article(@Nullable String key, @Nullable Article article) {
        if (article == null) {
            throw rejected(
                    Reason.INVALID, "the record has no value; to take an article back, send it with 'withdrawn'");
        }
        if (key == null) {
            throw rejected(Reason.WRONG_KEY, "the record has no key; wanted the article's id '" + article.id() + "'");
        }
        if (!key.equals(article.id())) {
            throw rejected(Reason.WRONG_KEY, "the key '" + key + "' is not the article's id '" + article.id() + "'");
        }
        if (article.source().length() > MAX_SOURCE) {
            throw tooLarge(
                    "source has %,d characters, at most %,d are allowed",
                    article.source().length(), MAX_SOURCE);
        }
        return article;
    }

    /**
     * @throws RejectedArticleException if there are too many, or one is too long
     * @throws IllegalStateException if one does not stand where it says
     */
    static void mentions(Article article, Iterable<Mention> mentions) {
        int count = 0;
        for (Mention mention : mentions) {
            if (++count > MAX_MENTIONS) {
                throw tooLarge("it holds more than %,d mentions", MAX_MENTIONS);
            }
            long length = (long) mention.surface().length()
                    + length(mention.entityId())
                    + length(mention.entityName())
                    + length(mention.unit());
            if (length > MAX_MENTION_TEXT) {
                throw tooLarge(
                        "a mention has %,d characters of surface, names and unit, at most %,d are allowed",
                        length, MAX_MENTION_TEXT);
            }
            String text = mention.field() == TextField.TITLE ? article.title() : article.body();
            if (!text.startsWith(mention.surface(), mention.start())) {
                throw new IllegalStateException("the mention '" + mention.surface() + "' does not stand at "
                        + mention.field() + " " + mention.start());
            }
        }
    }

    static RejectedArticleException tooLarge(String message, Object... args) {
        return rejected(Reason.TOO_LARGE, String.format(Locale.ROOT, message, args));
    }

    private static RejectedArticleException rejected(Reason reason, String message) {
        return new RejectedArticleException(reason, message, null);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
