package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.MentionType;

/**
 * What becomes of names that no list holds, beside the same names listed.
 *
 * @param rows by type, of all languages and, if there are several, of each; types that the gold does not hold are absent
 */
public record UnseenResult(List<Row> rows) {
    public UnseenResult {
        rows = List.copyOf(rows);
    }

    /**
     * One type in one language.
     *
     * @param type COMPANY, POLICY or PERSON
     * @param language BCP 47, or {@link ScoreRow#ALL}
     * @param listed agreement on spans as in the ordinary run
     * @param unlisted the same with all marked names of each article hidden
     * @param hiddenListed of the mentions whose entity a list holds, those found with it
     * @param hiddenUnlisted of the same mentions, those found without it
     */
    public record Row(
            MentionType type,
            String language,
            Score listed,
            Score unlisted,
            Share hiddenListed,
            Share hiddenUnlisted) {}

    static UnseenResult of(List<UnseenArticle> articles) {
        SpanScores listed =
                SpanScores.of(articles.stream().map(UnseenArticle::listed).toList());
        SpanScores unlisted =
                SpanScores.of(articles.stream().map(UnseenArticle::unlisted).toList());
        var rows = new ArrayList<Row>();
        for (ScoreRow row : listed.rows()) {
            if (row.type().equals(ScoreRow.MICRO) || row.type().equals(ScoreRow.MACRO)) {
                continue;
            }
            MentionType type = MentionType.valueOf(row.type());
            if (!HiddenNames.hides(type) || listed.score(row).gold() == 0) {
                continue;
            }
            Share with = Share.NONE;
            Share without = Share.NONE;
            for (UnseenArticle article : articles) {
                if (row.language().equals(ScoreRow.ALL)
                        || row.language().equals(article.listed().language())) {
                    with = with.plus(article.found(article.listed(), type));
                    without = without.plus(article.found(article.unlisted(), type));
                }
            }
            rows.add(new Row(type, row.language(), listed.score(row), unlisted.score(row), with, without));
        }
        return new UnseenResult(rows);
    }
}
