package newswatch.schemas.retag;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Asks for a stored article to be tagged again: the value of {@code news.retag}, keyed by article id.
 *
 * @param articleId the article
 * @param revision applied only while this is the article's latest revision
 * @param gazetteerOffset put off until the entry at this offset of {@code news.gazetteer} is in force; -1 for none
 * @throws IllegalArgumentException naming field and value, if a number is out of range
 */
public record RetagRequest(
        String articleId,
        int revision,
        @JsonProperty(required = true) long gazetteerOffset) {
    public RetagRequest {
        notBlank("articleId", articleId);
        atLeast("revision", revision, 1);
        atLeast("gazetteerOffset", gazetteerOffset, -1);
    }
}
