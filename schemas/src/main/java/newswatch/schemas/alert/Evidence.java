package newswatch.schemas.alert;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;

import com.fasterxml.jackson.annotation.JsonProperty;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The words that made a rule fire.
 *
 * @param articleId the article that holds them
 * @param revision of that article
 * @param url where a person reads it
 * @param source name of the outlet
 * @param field where the mention stands
 * @param start first character of the mention, UTF-16 code units of {@code field}, inclusive
 * @param end one past the last
 * @param surface the mention as written
 * @param snippet the words around it
 * @param snippetStart where {@code surface} begins in {@code snippet}
 * @throws IllegalArgumentException naming field and value, if the surface does not stand in the snippet there
 */
public record Evidence(
        String articleId,
        int revision,
        @Nullable String url,
        String source,
        TextField field,
        @JsonProperty(required = true) int start,
        int end,
        String surface,
        String snippet,
        @JsonProperty(required = true) int snippetStart) {
    public Evidence {
        notBlank("articleId", articleId);
        atLeast("revision", revision, 1);
        notBlank("source", source);
        present("field", field);
        atLeast("start", start, 0);
        that(end > start, "end", end, "not greater than start", start);
        present("surface", surface);
        present("snippet", snippet);
        that(
                snippet.startsWith(surface, snippetStart),
                "snippetStart",
                snippetStart,
                "not where '" + surface + "' begins in the snippet");
    }
}
