package newswatch.schemas.story;

import static newswatch.schemas.check.Check.notBlank;

/**
 * Says to which story an article belongs: the value of {@code news.article-stories}, keyed by article id.
 *
 * @param articleId the article
 * @param storyId shared by all reprints and rewrites of one text
 * @throws IllegalArgumentException if an id is blank
 */
public record StoryAssignment(String articleId, String storyId) {
    public StoryAssignment {
        notBlank("articleId", articleId);
        notBlank("storyId", storyId);
    }
}
