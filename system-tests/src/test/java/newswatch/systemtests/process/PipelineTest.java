package newswatch.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to the counts, by the packaged command alone; and what kill -9 does to it: nothing. */
class PipelineTest {
    private static final int PARTITIONS = 3;

    @TempDir
    private Path folder;

    @Test
    void whatIsProducedIsCountedAndTheAuditAgrees() throws IOException {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            Path news = folder.resolve("news.jsonl");
            NewsFile.write(news, 60, 1);
            Files.writeString(news, "{\"title\": broken\n", StandardOpenOption.APPEND);
            String summary = pipeline.run(0, "produce", news.toString());
            assertThat(summary).contains("news.dead-letters");
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.awaitAllCounted();
                assertThat(stream.terminate()).isIn(0, 130, 143);
            }
            assertThat(pipeline.run(0, "audit")).contains("all agree");
            assertThat(everywhere(pipeline)).isEqualTo(standing(pipeline)).isPositive();
        }
    }

    @Test
    void theAuditFindsACountThatIsWrong() {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            Path news = folder.resolve("news.jsonl");
            NewsFile.write(news, 20, 2);
            pipeline.run(0, "produce", news.toString());
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.awaitAllCounted();
                stream.terminate();
            }
            CountryCount right =
                    pipeline.latest(Topics.COUNTRY_COUNTS).values().iterator().next();
            Tamper.write(pipeline.kafka(), Tamper.oneMore(right));
            assertThat(pipeline.run(3, "audit", "--patience", "PT2S"))
                    .contains(right.key().toString())
                    .contains("1 difference");
        }
    }

    @Test
    void aKillInTheMiddleLosesNothingAndCountsNothingTwice() throws Exception {
        try (Pipeline pipeline = Pipeline.in(folder, PARTITIONS)) {
            Path news = folder.resolve("news.jsonl");
            int lines = NewsFile.write(news, 6_000, 3);
            pipeline.run(0, "produce", news.toString());
            assertThat(pipeline.articles()).isEqualTo(lines);

            long before = 0;
            for (int kill = 1; kill <= 3; kill++) {
                try (NewswatchProcess stream = pipeline.stream("state")) {
                    before = pipeline.awaitCommitted(before + 100);
                    assertThat(before)
                            .as("still in the middle at kill %s", kill)
                            .isLessThan(lines);
                    stream.kill();
                }
            }
            try (NewswatchProcess stream = pipeline.stream("state")) {
                pipeline.awaitAllCounted();
                assertThat(pipeline.run(0, "audit")).contains("all agree"); // beside the running pipeline
                stream.terminate();
            }
            assertThat(everywhere(pipeline)).isEqualTo(standing(pipeline)).isPositive();
        }
    }

    /** Articles of the row of all countries, summed over the days. */
    private static long everywhere(Pipeline pipeline) {
        return pipeline.latest(Topics.COUNTRY_COUNTS).values().stream()
                .filter(count -> count.country().equals("*") && count.unit() == WindowUnit.DAY)
                .mapToLong(CountryCount::articles)
                .sum();
    }

    /** Articles whose latest revision is no withdrawal. */
    private static long standing(Pipeline pipeline) {
        return pipeline.latest(Topics.TAGGED_ARTICLES).values().stream()
                .map(TaggedArticle::article)
                .filter(article -> article.withdrawn() == null)
                .collect(Collectors.toSet())
                .size();
    }
}
