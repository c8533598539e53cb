package newswatch.schemas.mention;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;

import java.time.Instant;
import java.util.List;
import newswatch.schemas.article.Article;

/**
 * The latest revision of an article with its mentions: the value of {@code news.tagged-articles}. Of a withdrawn
 * article a marker without mentions stays.
 *
 * @param article as it came in
 * @param eventTime the time by which it is counted: {@code publishedAt}, or the first ingestion where that is missing
 *     or more than five minutes in the future. Does not move when the article is ingested again
 * @param revision 1 for the first text seen, and one more for each change or withdrawal
 * @param gazetteerVersion what tagged it: fingerprint of the built-in lists, {@code @}, offset of the last change read
 *     from {@code news.gazetteer} (-1 for none)
 * @param stamp its place in the order of tagging
 * @param mentions in text order, title before body, none overlapping
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record TaggedArticle(
        Article article,
        Instant eventTime,
        int revision,
        String gazetteerVersion,
        Stamp stamp,
        List<Mention> mentions) {
    public TaggedArticle {
        present("article", article);
        present("eventTime", eventTime);
        atLeast("revision", revision, 1);
        notBlank("gazetteerVersion", gazetteerVersion);
        present("stamp", stamp);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        that(
                article.withdrawn() == null || mentions.isEmpty(),
                "mentions",
                mentions.size() + " of them",
                "too many: a withdrawn article holds none");
    }
}
