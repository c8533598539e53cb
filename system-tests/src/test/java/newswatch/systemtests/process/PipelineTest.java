package newswatch.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import newswatch.systemtests.recount.Recount;
import newswatch.systemtests.recount.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to the counts, by the packaged command alone; and what kill -9 does to it: nothing. */
class PipelineTest {
    private static final int PARTITIONS = 3;

    private static final AlertRule ANY = rule("any", "policy:ai-basic-act", List.of(), false, Duration.ZERO);
    private static final AlertRule ABROAD =
            rule("abroad", "policy:chips-and-science-act", List.of("KR", "US"), false, Duration.ZERO);
    private static final AlertRule CITED =
            rule("cited", "policy:serious-accidents-punishment-act", List.of(), true, Duration.ZERO);
    private static final AlertRule UNCITED =
            rule("uncited", "policy:serious-accidents-punishment-act", List.of(), false, Duration.ZERO);
    private static final AlertRule COOLING =
            rule("cooling", "policy:semiconductor-special-act", List.of(), false, Duration.ofHours(1));

    @TempDir
    private Path folder;

    @Test
    void whatIsProducedIsCountedAndTheAuditAgrees() throws IOException {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            pipeline.follow(ANY, ABROAD, CITED, UNCITED, COOLING);
            Path news = folder.resolve("news.jsonl");
            NewsFile.write(news, 0, 150, 1);
            Files.writeString(news, "{\"title\": broken\n", StandardOpenOption.APPEND);
            String summary = pipeline.run(0, "produce", news.toString());
            assertThat(summary).contains("news.dead-letters");
            try (NewswatchProcess stream = pipeline.stream("state", "UTC", "Asia/Seoul")) {
                pipeline.awaitAllCounted();
                assertThat(stream.terminate()).isIn(0, 130, 143);
            }
            assertThat(pipeline.run(0, "audit")).contains("all agree");
            assertAgrees(pipeline.recount("UTC", "Asia/Seoul"), 150, 1);
        }
    }

    @Test
    void whateverIsWrongIsFound() {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            pipeline.follow(ANY);
            Path news = folder.resolve("news.jsonl");
            NewsFile.write(news, 0, 20, 2);
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.produceAndCount(news);
                stream.terminate();
            }
            Properties kafka = pipeline.kafka();
            CountryCount country = first(kafka, Topics.COUNTRY_COUNTS, CountryCount::articles);
            Tamper.write(kafka, Topics.COUNTRY_COUNTS, country.key(), Tamper.oneMore(country));
            assertThat(pipeline.run(3, "audit", "--patience", "PT2S"))
                    .contains(country.key().toString())
                    .contains("1 difference");
            assertThat(pipeline.recount("UTC").differences())
                    .singleElement()
                    .asString()
                    .startsWith(country.key() + ": written ");
            Tamper.write(kafka, Topics.COUNTRY_COUNTS, country.key(), country);
            assertThat(pipeline.recount("UTC").differences()).isEmpty();

            EntityCount entity = first(kafka, Topics.COUNTRY_ENTITY_COUNTS, EntityCount::articles);
            Tamper.write(kafka, Topics.COUNTRY_ENTITY_COUNTS, entity.key(), Tamper.oneMore(entity));
            assertThat(pipeline.recount("UTC").differences())
                    .singleElement()
                    .asString()
                    .startsWith(entity.key() + ": written ");

            var read = standing(TopicLog.read(kafka, Topics.MENTIONS));
            MentionChange mention = read.value();
            Tamper.write(kafka, Topics.MENTIONS, read.key(), mention);
            assertThat(pipeline.recount("UTC").differences())
                    .hasSize(2)
                    .anySatisfy(difference -> assertThat(difference)
                            .isEqualTo("mention " + mention.id() + " of " + mention.articleId() + " was ADDED twice"));

            Alert alert = TopicLog.read(kafka, Topics.ALERTS).get(0).value();
            Tamper.write(kafka, Topics.ALERTS, alert.ruleId(), alert);
            assertThat(pipeline.recount("UTC").differences())
                    .hasSize(3)
                    .anySatisfy(difference ->
                            assertThat(difference).startsWith("any alerts without a match, or a second time: "));
        }
    }

    @Test
    void aKillInTheMiddleLosesNothingAndCountsNothingTwice() {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            pipeline.follow(ANY, ABROAD, CITED, UNCITED, COOLING);
            Path before = folder.resolve("before.jsonl");
            int counted = NewsFile.write(before, 0, 500, 3);
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.produceAndCount(before);
                stream.terminate();
            }
            assertAgrees(pipeline.recount("UTC"), 500, 0);

            Path news = folder.resolve("news.jsonl");
            int lines = counted + NewsFile.write(news, 300, 6_000, 4); // copies of some that are counted among them
            pipeline.run(0, "produce", news.toString());
            assertThat(pipeline.articles()).isEqualTo(lines);
            long committed = counted;
            for (int kill = 1; kill <= 3; kill++) {
                try (NewswatchProcess stream = pipeline.stream("state")) {
                    committed = pipeline.awaitCommitted(committed + 100);
                    assertThat(committed)
                            .as("still in the middle at kill %s", kill)
                            .isLessThan(lines);
                    stream.kill();
                }
            }
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.awaitAllCounted();
                assertThat(pipeline.run(0, "audit")).contains("all agree"); // beside the running pipeline
                Recount after = pipeline.recount("UTC");
                assertAgrees(after, 6_300, 0);
                assertThat(after.silent())
                        .hasEntrySatisfying(
                                "cooling", silent -> assertThat(silent).isPositive());

                // What the cool-down held back, before, between and after the kills, is told of by the next alert.
                Path last = folder.resolve("last.jsonl");
                NewsFile.write(last, "국회는 반도체특별법을 통과시켰다.");
                pipeline.produceAndCount(last);
                stream.terminate();
            }
            Recount end = pipeline.recount("UTC");
            assertAgrees(end, 6_301, 0);
            assertThat(end.silent()).containsEntry("cooling", 0L);
        }
    }

    /** Nothing differs, and there was something of everything to differ. */
    private static void assertAgrees(Recount recount, int articles, int unread) {
        assertThat(recount.differences().size()).as(recount.toString()).isZero();
        assertThat(recount.articles()).isEqualTo(articles);
        assertThat(recount.unread()).isEqualTo(unread);
        assertThat(recount.mentions()).isGreaterThan(articles);
        assertThat(recount.figures())
                .contains("articles", "focusArticles", "published", "citedArticles")
                .contains("mentions.COMPANY", "mentions.POLICY", "mentions.PERSON", "mentions.QUANTITY")
                .contains("mentions.COUNTRY", "homeMentions.COMPANY", "homeMentions.POLICY", "homeMentions.PERSON")
                .contains("homeMentions.COUNTRY", "mentions")
                .doesNotContain("homeMentions.QUANTITY");
        assertThat(recount.alerts()).isGreaterThan(articles / 10);
        assertThat(recount.silent()).containsOnlyKeys("any", "abroad", "cited", "uncited", "cooling");
    }

    /** Some count that is not zero. */
    private static <K, V> V first(Properties kafka, Topic<K, V> topic, ToLongFunction<V> articles) {
        return TopicLog.latest(kafka, topic).values().stream()
                .filter(count -> articles.applyAsLong(count) > 0)
                .findFirst()
                .orElseThrow();
    }

    /** The record of some mention that came and was never taken back. */
    private static ConsumerRecord<String, MentionChange> standing(List<ConsumerRecord<String, MentionChange>> records) {
        return records.stream()
                .collect(Collectors.groupingBy(read -> read.value().id()))
                .values()
                .stream()
                .filter(changes -> changes.size() == 1)
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    private static AlertRule rule(
            String id, String policy, List<String> countries, boolean includeCited, Duration coolDown) {
        return new AlertRule(id, AlertKind.MENTION, policy, countries, includeCited, coolDown);
    }
}
