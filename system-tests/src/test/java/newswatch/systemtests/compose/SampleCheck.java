package newswatch.systemtests.compose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import newswatch.systemtests.compose.SampleReadme.Outlet;
import newswatch.systemtests.compose.SampleReadme.Special;
import newswatch.systemtests.recount.Recount;
import newswatch.systemtests.recount.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Compares what is in the topics with the sample's README, and with a recount. The rules must go by the name that they
 * follow, as it stands in the texts, and include what merely cites it.
 */
public final class SampleCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_POLL = Duration.ofMillis(500);

    private final SampleReadme readme;
    private final Properties kafka;
    private final Map<String, String> idByUrl = new HashMap<>();
    private final Map<String, TaggedArticle> tagged;
    private final Map<String, Article> late = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private SampleCheck(SampleReadme readme, Properties kafka) {
        this.readme = readme;
        this.kafka = kafka;
        articles(kafka).forEach(article -> idByUrl.put(String.valueOf(article.url()), article.id()));
        this.tagged = TopicLog.latest(kafka, Topics.TAGGED_ARTICLES);
        TopicLog.read(kafka, Topics.LATE_ARTICLES).forEach(read -> late.put(read.key(), read.value()));
    }

    /**
     * Either waits until the whole sample is in the topics ({@code wait}) or checks what was made of it ({@code check}).
     * Exit code 1: something is wrong, or nothing came in two minutes.
     *
     * @param arguments {@code wait} or {@code check}, the broker, the sample's README
     */
    public static void main(String[] arguments) throws IOException {
        Properties kafka = new Properties();
        kafka.put("bootstrap.servers", arguments[1]);
        SampleReadme readme = new SampleReadme(Path.of(arguments[2]));
        if (arguments[0].equals("wait")) {
            await(readme, kafka);
            return;
        }
        SampleCheck check = new SampleCheck(readme, kafka);
        Recount recount = check.run();
        System.out.println(recount);
        check.faults.forEach(fault -> System.out.println("  not as the sample is: " + fault));
        System.exit(check.faults.isEmpty() && recount.differences().isEmpty() ? 0 : 1);
    }

    private static void await(SampleReadme readme, Properties kafka) {
        Instant until = Instant.now().plus(PATIENCE);
        Set<String> ids = new HashSet<>();
        int aside = 0;
        try (var arrivals = TopicLog.follow(kafka, Topics.ARTICLES, Topics.DEAD_LETTERS)) {
            while (ids.size() < readme.distinct() || aside < readme.broken().size()) {
                if (Instant.now().isAfter(until)) {
                    System.out.println("only " + ids.size() + " of " + readme.distinct() + " articles came, and "
                            + aside + " of " + readme.broken().size() + " dead letters");
                    System.exit(1);
                }
                for (ConsumerRecord<byte[], byte[]> read : arrivals.poll(LONGEST_POLL)) {
                    if (read.topic().equals(Topics.DEAD_LETTERS.name())) {
                        aside++;
                    } else {
                        ids.add(Topics.ARTICLES
                                .value()
                                .deserializer()
                                .deserialize(read.topic(), read.value())
                                .id());
                    }
                }
            }
        }
    }

    private Recount run() {
        checkArticles();
        checkRevisions();
        checkDates();
        checkDeadLetters();
        checkPublished();
        checkAlerts();
        return Recount.of(kafka, List.of(ZoneId.of("UTC")));
    }

    private void checkArticles() {
        equal("late", late.keySet(), ids(readme.late()));
        Set<String> all = new TreeSet<>(tagged.keySet());
        all.addAll(late.keySet());
        equal("articles", all.size(), readme.distinct());
        equal(
                "withdrawn",
                tagged.values().stream()
                        .filter(article -> article.article().withdrawn() != null)
                        .map(article -> article.article().id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                ids(readme.withdrawals()));
    }

    /** Repeats, stale copies and those of a second feed make no revision. */
    private void checkRevisions() {
        Map<String, Integer> right = new TreeMap<>();
        Stream.of(readme.revisions(), readme.withdrawals(), readme.otherUrls())
                .flatMap(List::stream)
                .forEach(special -> right.put(id(special), right.getOrDefault(id(special), 1) + 1));
        Map<String, Integer> found = new TreeMap<>();
        tagged.forEach((id, article) -> found.put(id, article.revision()));
        found.values().removeIf(revision -> revision == 1);
        equal("articles with more than one revision", found, right);
    }

    private void checkDates() {
        Set<String> undated = tagged.values().stream()
                .filter(article -> !article.eventTime().equals(article.article().publishedAt()))
                .map(article -> article.article().id())
                .collect(Collectors.toCollection(TreeSet::new));
        undated.removeAll(ids(readme.withdrawals())); // of their texts nothing is left to date
        equal("undated", undated, ids(readme.undated()));
    }

    private void checkDeadLetters() {
        List<DeadLetter> letters = TopicLog.read(kafka, Topics.DEAD_LETTERS).stream()
                .map(ConsumerRecord::value)
                .toList();
        equal("dead letters", letters.size(), readme.broken().size());
        equal(
                "dead letters",
                letters.stream().map(DeadLetter::reason).collect(Collectors.toCollection(TreeSet::new)),
                readme.broken().stream()
                        .map(broken -> broken.what().contains("cut off")
                                ? DeadLetter.Reason.UNREADABLE
                                : DeadLetter.Reason.INVALID)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The outlets' articles, less those that are late or withdrawn, are what the counts say was published where. */
    private void checkPublished() {
        Map<String, Long> right = new TreeMap<>();
        for (Outlet outlet : readme.outlets()) {
            right.merge(outlet.country(), (long) outlet.articles(), Long::sum);
            right.merge("*", (long) outlet.articles(), Long::sum);
        }
        Map<String, String> country =
                readme.outlets().stream().collect(Collectors.toMap(Outlet::name, Outlet::country));
        readme.reprints().forEach(reprint -> publish(right, country, id(reprint), 1));
        readme.late().forEach(special -> publish(right, country, id(special), -1));
        readme.withdrawals().forEach(special -> publish(right, country, id(special), -1));

        Map<String, Long> found = new TreeMap<>();
        for (CountryCount count : TopicLog.latest(kafka, Topics.COUNTRY_COUNTS).values()) {
            if (count.unit() == WindowUnit.DAY && count.published() > 0) {
                found.merge(count.country(), count.published(), Long::sum);
            }
        }
        equal("published", found, right);
    }

    private void publish(Map<String, Long> countries, Map<String, String> outlets, String id, long more) {
        TaggedArticle article = tagged.get(id);
        Article copy = article == null ? late.get(id) : article.article();
        String outlet = copy == null ? "" : copy.source();
        countries.merge(outlets.getOrDefault(outlet, "outlet of " + id), more, Long::sum);
        countries.merge("*", more, Long::sum);
    }

    /** A rule alerts on the articles in which its name stands, whoever searches for it. */
    private void checkAlerts() {
        Map<String, Map<String, Alert>> alerts = new TreeMap<>();
        TopicLog.read(kafka, Topics.ALERTS)
                .forEach(read -> alerts.computeIfAbsent(read.key(), any -> new TreeMap<>())
                        .put(read.value().evidence().articleId(), read.value()));
        Set<String> rules = TopicLog.latest(kafka, Topics.ALERT_RULES).keySet();
        int added = 0;
        for (String rule : rules) {
            Map<String, Alert> raised = alerts.getOrDefault(rule, Map.of());
            Pattern name = Pattern.compile("(?<![가-힣])" + Pattern.quote(rule)); // 상법, not 손해배상법
            Set<String> naming = articles(kafka).stream()
                    .filter(article -> name.matcher(article.title() + "\n" + article.body())
                            .find())
                    .map(Article::id)
                    .filter(id -> !late.containsKey(id))
                    .collect(Collectors.toCollection(TreeSet::new));
            equal("alerts on " + rule, raised.keySet(), naming);
            for (Special revision : readme.revisions()) {
                Alert alert = raised.get(id(revision));
                if (revision.what().contains(rule)) {
                    added++;
                    equal(
                            "revision of " + rule,
                            alert == null ? 0 : alert.evidence().revision(),
                            2);
                }
            }
        }
        if (added < 2) {
            faults.add("of the policies that a revision adds, only " + added + " are followed; rules are " + rules);
        }
    }

    private static List<Article> articles(Properties kafka) {
        return TopicLog.read(kafka, Topics.ARTICLES).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private Set<String> ids(List<Special> specials) {
        return specials.stream().map(this::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private String id(Special special) {
        return idByUrl.getOrDefault(special.url(), "nothing came of " + special.url());
    }

    private void equal(String what, Object found, Object right) {
        if (!Objects.equals(found, right)) {
            faults.add(what + " are " + found + ", should be " + right);
        }
    }
}
