package newswatch.streams.encode;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Entries.country;
import static newswatch.streams.fixture.Entries.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.streams.fixture.PlainNames;
import newswatch.tagger.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final Article ARTICLE = article("a1")
            .updated("2025-01-31T10:00:00.123Z")
            .source("\"Daily\\\" 신문", "KR")
            .title("삼성전자 😀 \"인용\"")
            .body("미국이\t상호관세를 매긴다. 한국에서 300명이 \u0001 왔다.\n\n삼성전자.")
            .build();
    private static final List<Mention> MENTIONS = new PlainNames(Gazetteer.of(
                    List.of(company("삼성전자", "KR"), policy("상호관세", "US"), country("미국", "US"), country("한국", "KR"))))
            .tag(ARTICLE);

    @Test
    void aTaggedArticleIsEncodedAsJsonWouldDoIt() {
        assertThat(MENTIONS).hasSizeGreaterThan(5);
        assertSame(tagged(ARTICLE, MENTIONS));
        assertSame(tagged(ARTICLE, List.of()));
        assertSame(tagged(article("a1").withdrawn("2025-01-31T11:00:00Z").build(), List.of()));
    }

    @Test
    void soIsEveryMention() {
        TaggedArticle tagged = tagged(ARTICLE, MENTIONS);
        var json = new MentionChangeJson();
        json.turnTo(tagged, new TaggedArticleJson().of(tagged));
        for (int i = 0; i < MENTIONS.size(); i++) {
            Mention mention = MENTIONS.get(i);
            String sentence = "한 \"문장\" " + i / 2;
            MentionChange added = change(Change.ADDED, mention, sentence);
            MentionChange removed = change(Change.REMOVED, mention, null);

            assertThat(json.added("id", mention.entityId(), sentence, i)).isEqualTo(Json.write(added));
            assertThat(json.removed("id", mention.entityId())).isEqualTo(Json.write(removed));
        }
    }

    private static MentionChange change(
            Change change, Mention mention, @org.jspecify.annotations.Nullable String sentence) {
        return new MentionChange(
                "id",
                change,
                "a1",
                2,
                Instant.parse("2025-01-31T09:10:00Z"),
                ARTICLE.source(),
                mention.entityId(),
                sentence,
                sentence == null ? null : mention);
    }

    private static TaggedArticle tagged(Article article, List<Mention> mentions) {
        return new TaggedArticle(
                article, Instant.parse("2025-01-31T09:10:00Z"), 2, "00000000@-1", new Stamp(3, 4), mentions);
    }

    private static void assertSame(TaggedArticle tagged) {
        byte[] bytes = new TaggedArticleJson().of(tagged).json();

        assertThat(bytes).isEqualTo(Json.write(tagged));
        assertThat(Json.read("test", TaggedArticle.class, bytes)).isEqualTo(tagged);
    }
}
