package newswatch.schemas.mention;

import static newswatch.schemas.check.Check.atLeast;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where in the order of tagging a record belongs: what makes it possible to recount up to one consistent point.
 *
 * @param partition of {@code news.articles} whose task tagged the article, 0 or more
 * @param sequence counts up by one for each change that this task lets through, from 1
 * @throws IllegalArgumentException if a number is out of range
 */
public record Stamp(@JsonProperty(required = true) int partition, long sequence) {
    public Stamp {
        atLeast("partition", partition, 0);
        atLeast("sequence", sequence, 1);
    }
}
