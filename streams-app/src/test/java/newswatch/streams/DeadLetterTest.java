package newswatch.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.COUNTRY_COUNTS;
import static newswatch.schemas.topic.Topics.DEAD_LETTERS;
import static newswatch.schemas.topic.Topics.MENTIONS;
import static newswatch.schemas.topic.Topics.TAGGED_ARTICLES;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.json.Json;
import newswatch.streams.fixture.NewsDriver;
import newswatch.streams.fixture.PlainNames;
import newswatch.streams.gazetteer.Tagging;
import newswatch.tagger.gazetteer.Gazetteer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadLetterTest {
    private static final String LONG_NAME = "가".repeat(100);

    private final AtomicBoolean broken = new AtomicBoolean();

    @RegisterExtension
    final NewsDriver news =
            NewsDriver.knowing(company("삼성전자", "KR"), company(LONG_NAME, "KR")).tagging(this::tagging);

    private Tagging tagging(Gazetteer gazetteer) {
        Tagging names = new PlainNames(gazetteer);
        return article -> {
            if (broken.get()) {
                throw new IllegalStateException("no rule for " + article.id());
            }
            return names.tag(article);
        };
    }

    @Test
    void anArticleThatCannotBeTaggedIsPutAsideAndReplayedAfterAFix() {
        Article article = article("a1").at("09:10").body("삼성전자").build();
        broken.set(true);
        news.when(article);

        DeadLetter letter = only();
        assertThat(letter.reason()).isEqualTo(Reason.TAGGING_FAILED);
        assertThat(letter.message()).contains("news.articles-0@0", "no rule for a1", "newswatch watch dead-letters");
        assertThat(letter.stackTrace()).contains("IllegalStateException");
        assertThat(letter.decodedValue()).isEqualTo(Json.write(article));
        assertThat(letter.decodedKey()).isEqualTo("a1".getBytes(UTF_8));
        assertThat(news.then(TAGGED_ARTICLES)).isEmpty();
        assertThat(news.then(COUNTRY_COUNTS)).isEmpty();

        broken.set(false);
        news.sendRaw("a1", letter.decodedValue());

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.latest(TAGGED_ARTICLES).get("a1")).isNotNull().satisfies(tagged -> {
            assertThat(tagged.revision()).isEqualTo(1);
            assertThat(tagged.stamp().sequence()).isEqualTo(1);
        });
    }

    @Test
    void aRevisionThatCannotBeTaggedLeavesTheFormerOneCounted() {
        news.given(article("a1").at("09:10").body("삼성전자"));
        broken.set(true);
        news.when(article("a1").at("09:10").body("쉬었다"));
        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);

        broken.set(false);
        news.when(article("a1").at("09:10").body("쉬었다"));
        assertThat(news.count("KR", hour("09")).articles()).isZero();
    }

    @Test
    void whatIsNoJsonIsPutAside() {
        news.mark();
        news.sendRaw("a1", "<rss>".getBytes(UTF_8));

        assertThat(only().reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(only().decodedValue()).isEqualTo("<rss>".getBytes(UTF_8));
        assertThat(only().stackTrace()).isNull();
        assertThat(news.records(DEAD_LETTERS).get(0).key()).isEqualTo("a1");
    }

    @Test
    void whatBreaksARuleOfTheContractIsPutAside() {
        news.mark();
        String json = new String(Json.write(article("a1").build()), UTF_8);
        news.sendRaw(
                "a1",
                json.replace("\"sourceCountry\":\"KR\"", "\"sourceCountry\":\"Korea\"")
                        .getBytes(UTF_8));

        assertThat(only().reason()).isEqualTo(Reason.INVALID);
        assertThat(only().message()).contains("sourceCountry", "Korea");
    }

    @Test
    void aRecordWithoutKeyOrUnderAnotherIsPutAside() {
        news.mark();
        news.send(null, article("a1").build());
        news.send("a2", article("a1").build());

        assertThat(news.then(DEAD_LETTERS))
                .extracting(DeadLetter::reason)
                .containsOnly(Reason.WRONG_KEY)
                .hasSize(2);
        assertThat(news.then(DEAD_LETTERS).get(0).key()).isNull();
        assertThat(news.then(DEAD_LETTERS).get(1).message()).contains("'a2'", "'a1'");
    }

    @Test
    void aTombstoneIsNoWithdrawal() {
        news.mark();
        news.sendRaw("a1", null);

        assertThat(only().reason()).isEqualTo(Reason.INVALID);
        assertThat(only().message()).contains("withdrawn");
    }

    @Test
    void aTextOfFiveMegabytesIsPutAsideWhole() {
        Article article =
                article("a1").at("09:10").body("삼성전자 ".repeat(400_000)).build();
        news.when(article);

        assertThat(only().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(only().valueSha256()).isNull();
        assertThat(only().decodedValue()).isEqualTo(Json.write(article));
    }

    @Test
    void aTextOfTwelveMegabytesIsCutWithTheHashOfTheWhole() {
        Article article =
                article("a1").at("09:10").body("삼성전자 ".repeat(1_000_000)).build();
        news.when(article);

        assertThat(only().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(only().valueSha256()).hasSize(64);
        assertThat(only().valueBytes()).isEqualTo(Json.write(article).length);
        assertThat(only().decodedValue()).hasSizeBetween(5_000_000, 6_000_000);
    }

    @Test
    void anArticleWithTooManyMentionsIsPutAside() {
        news.when(article("a1").at("09:10").body("삼성전자. ".repeat(20_000)));

        assertThat(only().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(only().message()).contains("10,000 mentions");
        assertThat(news.then(MENTIONS)).isEmpty();
    }

    @Test
    void anArticleWhoseTaggedFormIsTooLargeIsPutAside() {
        news.when(article("a1").at("09:10").body((LONG_NAME + ".").repeat(3_300)));

        assertThat(only().reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(only().message()).contains("tagged it has", "4,177,920");
        assertThat(news.then(TAGGED_ARTICLES)).isEmpty();
    }

    @Test
    void aFieldThatIsNotKnownYetIsSkipped() {
        news.mark();
        String json =
                new String(Json.write(article("a1").at("09:10").body("삼성전자").build()), UTF_8);
        news.sendRaw("a1", ("{\"mood\":{\"of\":[1]}," + json.substring(1)).getBytes(UTF_8));

        assertThat(news.then(DEAD_LETTERS)).isEmpty();
        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
    }

    @Test
    void theNextArticleGoesOn() {
        news.mark();
        news.sendRaw("a0", "{".getBytes(UTF_8));
        news.when(article("a1").at("09:10").body("삼성전자"));

        assertThat(news.count("KR", hour("09")).articles()).isEqualTo(1);
        assertThat(news.then(TAGGED_ARTICLES).get(0).stamp().sequence()).isEqualTo(1);
    }

    @Test
    void anErrorOnAnInternalTopicStopsTheStream() {
        var internal = news.driver()
                .createInputTopic(
                        "newswatch-country-changes-repartition", new StringSerializer(), new ByteArraySerializer());

        assertThatThrownBy(() -> internal.pipeInput("KR", new byte[] {99})).isInstanceOf(StreamsException.class);
    }

    private DeadLetter only() {
        assertThat(news.then(DEAD_LETTERS)).hasSize(1);
        return news.then(DEAD_LETTERS).get(0);
    }
}
