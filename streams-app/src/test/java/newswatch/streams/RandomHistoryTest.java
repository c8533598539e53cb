package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Entries.country;
import static newswatch.streams.fixture.Entries.person;
import static newswatch.streams.fixture.Entries.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;
import newswatch.schemas.topic.Topics;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes in whatever order, the counts are those of a recount of the latest copy of each article, by rules
 * written down a second time here.
 */
class RandomHistoryTest {
    private static final int STEPS = 250;
    private static final int ARTICLES = 25;
    private static final Instant START = Instant.parse("2025-01-31T00:00:00Z");
    private static final List<String> WORDS = List.of(
            "삼성전자", "애플", "소니", "상호관세", "상호관세 위반", "AI법", "트럼프", "미국", "한국", "EU", "300명", "~누구", "?누구", ".", ".",
            "그리고");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Seoul"));

    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(
                    company("삼성전자", "KR"),
                    company("애플", "US"),
                    company("소니", "JP"),
                    policy("상호관세", "US"),
                    policy("AI법", "EU"),
                    person("트럼프", "US"),
                    country("미국", "US"),
                    country("한국", "KR"),
                    country("EU", "EU"))
            .with(settings -> settings.withDayZones(ZONES));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsEqualARecountOfTheLatestCopies(long seed) {
        Random random = new Random(seed);
        Map<String, Article> latest = new HashMap<>();
        List<Article> sent = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Article next = !sent.isEmpty() && random.nextInt(5) == 0
                    ? sent.get(random.nextInt(sent.size())) // a repeat, maybe a stale one
                    : copy(random, step);
            if (step == STEPS / 2) {
                news.given(company("애플", "JP")); // the gazetteer changes in the middle
            }
            sent.add(next);
            news.when(next);
            latest.merge(next.id(), next, (old, now) -> now.version().isBefore(old.version()) ? old : now);
        }

        Map<String, TaggedArticle> tagged = news.latest(Topics.TAGGED_ARTICLES);
        assertThat(tagged.keySet()).isEqualTo(latest.keySet());
        tagged.forEach((id, is) -> {
            Article wanted = latest.get(id);
            assertThat(wanted).isNotNull();
            assertThat(is.article().body()).isEqualTo(wanted == null ? "" : wanted.body());
        });
        assertThat(written()).isEqualTo(recounted(tagged));
        assertThat(liveMentions())
                .isEqualTo(tagged.values().stream()
                        .flatMap(article -> article.mentions().stream()
                                .map(mention -> article.article().id()
                                        + mention.field()
                                        + mention.start()
                                        + mention.surface()
                                        + mention.aboutCountries()))
                        .collect(Collectors.toSet()));
    }

    private static Article copy(Random random, int step) {
        int number = random.nextInt(ARTICLES);
        Instant published = START.plus(Duration.ofMinutes(97L * number));
        ArticleBuilder copy = article("a" + number)
                .source("Source", number % 3 == 0 ? "KR" : number % 3 == 1 ? "US" : "ZZ")
                .published(published.toString());
        if (random.nextInt(6) == 0) {
            copy.published(published.plus(Duration.ofHours(random.nextInt(3))).toString());
        }
        Instant updated = START.plus(Duration.ofDays(3)).plusSeconds(random.nextInt(STEPS * 10));
        if (random.nextInt(8) == 0) {
            return copy.withdrawn(updated.toString()).build();
        }
        return copy.updated(updated.toString())
                .title(text(random, 2))
                .body(text(random, 12) + " " + step)
                .build();
    }

    private static String text(Random random, int words) {
        return random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    /** What the topology says, rows of zeros left out. */
    private Map<String, List<Long>> written() {
        Map<String, List<Long>> written = new TreeMap<>();
        news.latest(Topics.COUNTRY_COUNTS)
                .forEach((key, count) -> written.put(
                        key.toString(),
                        List.of(
                                count.articles(),
                                count.focusArticles(),
                                count.published(),
                                count.mentions().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                count.homeMentions().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum())));
        news.latest(Topics.COUNTRY_ENTITY_COUNTS)
                .forEach((key, count) -> written.put(
                        key.toString(),
                        List.of(count.articles(), count.focusArticles(), count.citedArticles(), count.mentions())));
        written.values().removeIf(figures -> figures.stream().allMatch(figure -> figure == 0));
        return written;
    }

    private static Map<String, List<Long>> recounted(Map<String, TaggedArticle> latest) {
        Map<String, List<Long>> rows = new TreeMap<>();
        for (TaggedArticle tagged : latest.values()) {
            if (tagged.article().withdrawn() == null) {
                for (CountWindow window : windows(tagged.eventTime())) {
                    for (String country : List.of("*", "KR", "US", "JP", "EU")) {
                        recount(rows, tagged, window, country);
                    }
                }
            }
        }
        rows.values().removeIf(figures -> figures.stream().allMatch(figure -> figure == 0));
        return rows;
    }

    private static void recount(
            Map<String, List<Long>> rows, TaggedArticle tagged, CountWindow window, String country) {
        boolean all = country.equals("*");
        List<Mention> about = tagged.mentions().stream()
                .filter(mention -> all || mention.aboutCountries().contains(country))
                .toList();
        List<Mention> named = about.stream().filter(Mention::namesEntity).toList();
        long everyName = tagged.mentions().stream().filter(Mention::namesEntity).count();
        boolean title = named.stream().anyMatch(mention -> mention.field() == TextField.TITLE);
        long articles = all || !named.isEmpty() ? 1 : 0;
        long focus = all || !named.isEmpty() && (title || named.size() * 4L >= everyName) ? 1 : 0;
        String key = country + "|" + window.unit() + "|" + window.zone() + "|" + window.start();
        add(
                rows,
                key,
                articles,
                focus,
                all || tagged.article().sourceCountry().equals(country) ? 1 : 0,
                about.size(),
                tagged.mentions().stream()
                        .filter(mention -> mention.countries().contains(country))
                        .count());
        Map<String, List<Mention>> entities =
                named.stream().collect(Collectors.groupingBy(mention -> String.valueOf(mention.entityId())));
        entities.forEach((id, mentions) -> add(
                rows,
                key + "|" + id,
                1,
                focus,
                mentions.stream().allMatch(mention -> mention.use() == PolicyUse.CITED) ? 1 : 0,
                mentions.size()));
    }

    private static void add(Map<String, List<Long>> rows, String key, long... figures) {
        List<Long> row = new ArrayList<>(rows.getOrDefault(key, List.of()));
        for (int i = 0; i < figures.length; i++) {
            if (i < row.size()) {
                row.set(i, row.get(i) + figures[i]);
            } else {
                row.add(figures[i]);
            }
        }
        rows.put(key, row);
    }

    private static List<CountWindow> windows(Instant time) {
        List<CountWindow> windows = new ArrayList<>();
        windows.add(CountWindow.holding(time, WindowUnit.HOUR, ZONES.get(0)));
        ZONES.forEach(zone -> windows.add(CountWindow.holding(time, WindowUnit.DAY, zone)));
        return windows;
    }

    /** Adds and strikes out by id, as a reader of the topic would; nothing may come twice or go unseen. */
    private Set<String> liveMentions() {
        Map<String, String> live = new HashMap<>();
        for (var record : news.everything(Topics.MENTIONS)) {
            MentionChange change = record.value();
            if (change.change() == Change.REMOVED) {
                assertThat(live.remove(change.id())).isNotNull();
            } else if (change.mention() != null) {
                Mention mention = change.mention();
                String shown = change.articleId()
                        + mention.field()
                        + mention.start()
                        + mention.surface()
                        + mention.aboutCountries();
                assertThat(live.put(change.id(), shown)).isNull();
            }
        }
        return new HashSet<>(live.values());
    }
}
