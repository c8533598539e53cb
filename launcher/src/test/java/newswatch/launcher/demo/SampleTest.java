package newswatch.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newswatch.launcher.policy.Policies;
import newswatch.producer.Ingestion;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.article.Article;
import newswatch.tagger.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    Path folder;

    @Test
    void itsNewestArticleIsOfTheLastDay() {
        Instant now = Instant.parse("2031-08-15T03:00:00Z");
        List<Article> articles = read(Sample.in(DataFolder.at(folder), now));
        assertThat(articles).hasSizeGreaterThan(80);
        List<Instant> published = articles.stream()
                .map(Article::publishedAt)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        assertThat(published).filteredOn(time -> time.isAfter(now)).hasSize(1); // dated ahead on purpose
        assertThat(published.get(published.size() - 2)).isAfter(now.minus(Duration.ofDays(1)));
    }

    @Test
    void aSecondStartMovesItByTheSameDays() {
        Instant now = Instant.parse("2031-08-15T03:00:00Z");
        DataFolder data = DataFolder.at(folder);
        List<Article> first = read(Sample.in(data, now));
        List<Article> nextWeek = read(Sample.in(data, now.plus(Duration.ofDays(7))));
        assertThat(nextWeek)
                .extracting(Article::publishedAt)
                .isEqualTo(first.stream().map(Article::publishedAt).toList());
        List<Article> muchLater = read(Sample.in(data, now.plus(Duration.ofDays(40))));
        assertThat(muchLater)
                .extracting(Article::publishedAt)
                .isNotEqualTo(first.stream().map(Article::publishedAt).toList());
    }

    @Test
    void whatWasCollectedDayByDayComesFirst() {
        List<String> inputs = Sample.in(DataFolder.at(folder), Instant.now()).inputs();
        assertThat(inputs.get(0)).endsWith("articles-2025-02-03.jsonl");
        assertThat(inputs.get(5)).endsWith(".xml");
    }

    @Test
    void itsPoliciesAreInTheGazetteer() {
        List<AlertRule> rules = FollowedPolicies.rules(Policies.of(Gazetteer.bundled()), List.of("상호관세"));
        assertThat(rules)
                .extracting(AlertRule::id)
                .containsExactly(
                        "demo:ai-basic-act",
                        "demo:semiconductor-special-act",
                        "demo:supplementary-budget",
                        "demo:chips-and-science-act",
                        "demo:reciprocal-tariffs");
    }

    private static List<Article> read(Sample sample) {
        List<Article> articles = new ArrayList<>();
        Ingestion.builder()
                .inputs(sample.inputs())
                .transform(sample.moved())
                .build()
                .read(read -> articles.add(read.article()));
        return articles;
    }
}
