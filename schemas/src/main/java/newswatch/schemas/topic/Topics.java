package newswatch.schemas.topic;

import static newswatch.schemas.topic.Topic.Cleanup.COMPACT;
import static newswatch.schemas.topic.Topic.Cleanup.COMPACT_AND_DELETE;
import static newswatch.schemas.topic.Topic.Cleanup.DELETE;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.CountryCountKey;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.EntityCountKey;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.retag.RetagRequest;
import newswatch.schemas.story.StoryAssignment;

/**
 * The catalogue of all topics: what {@code newswatch topics create} makes, and what {@code docs/topics.md} and the
 * AsyncAPI document are made from.
 *
 * <p>Sizes rise along the flow (article &lt; tagged article &lt; dead letter), so that whatever came in can be passed
 * on or put aside.
 */
public final class Topics {
    /** Partitions of a deployment that does not choose. They are fixed at creation: keys do not move. */
    public static final int DEFAULT_PARTITIONS = 12;

    private static final int DEPLOYMENT = 0;
    private static final int ONE = 1;
    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration LONG = Duration.ofDays(400);
    private static final Duration NONE = Duration.ZERO;
    private static final Function<String, String> TEXT = Function.identity();

    public static final Topic<String, Article> ARTICLES = Topic.of(
            "news.articles",
            "Articles as the feeds gave them: first copies, revisions, repeats and withdrawals.",
            "article id",
            TEXT,
            Article.class,
            DEPLOYMENT,
            DELETE,
            LONG,
            MIB);

    public static final Topic<String, TaggedArticle> TAGGED_ARTICLES = Topic.of(
            "news.tagged-articles",
            "The latest revision of every article with its mentions.",
            "article id",
            TEXT,
            TaggedArticle.class,
            DEPLOYMENT,
            COMPACT_AND_DELETE,
            LONG,
            4 * MIB);

    public static final Topic<String, MentionChange> MENTIONS = Topic.of(
            "news.mentions",
            "One record a mention that came or was taken back.",
            "entity id; of a quantity the article id",
            TEXT,
            MentionChange.class,
            DEPLOYMENT,
            DELETE,
            MONTH,
            64 * KIB);

    public static final Topic<CountryCountKey, CountryCount> COUNTRY_COUNTS = Topic.of(
            "news.country-counts",
            "Articles and mentions per country and window; the latest value of a key is the count.",
            "country|HOUR or DAY|zone|window start",
            CountryCountKey::parse,
            CountryCount.class,
            DEPLOYMENT,
            COMPACT_AND_DELETE,
            LONG,
            64 * KIB);

    public static final Topic<EntityCountKey, EntityCount> COUNTRY_ENTITY_COUNTS = Topic.of(
            "news.country-entity-counts",
            "Articles and mentions per country, entity and window; the latest value of a key is the count.",
            "country|HOUR or DAY|zone|window start|entity id",
            EntityCountKey::parse,
            EntityCount.class,
            DEPLOYMENT,
            COMPACT_AND_DELETE,
            LONG,
            64 * KIB);

    public static final Topic<String, Alert> ALERTS = Topic.of(
            "news.alerts",
            "Alerts with their evidence.",
            "rule id",
            TEXT,
            Alert.class,
            DEPLOYMENT,
            DELETE,
            LONG,
            256 * KIB);

    public static final Topic<String, AlertRule> ALERT_RULES = Topic.of(
            "news.alert-rules",
            "What people want to be told; written by them, read by every instance.",
            "rule id",
            TEXT,
            AlertRule.class,
            ONE,
            COMPACT,
            NONE,
            64 * KIB);

    public static final Topic<String, GazetteerEntry> GAZETTEER = Topic.of(
            "news.gazetteer",
            "Changes to the built-in gazetteer, in force without a restart.",
            "entity id",
            TEXT,
            GazetteerEntry.class,
            ONE,
            COMPACT,
            NONE,
            64 * KIB);

    public static final Topic<String, Article> LATE_ARTICLES = Topic.of(
            "news.late-articles",
            "Articles published longer before their ingestion than counts are kept open; not counted.",
            "article id",
            TEXT,
            Article.class,
            DEPLOYMENT,
            DELETE,
            MONTH,
            MIB + 64 * KIB);

    public static final Topic<String, DeadLetter> DEAD_LETTERS = Topic.of(
            "news.dead-letters",
            "What could not be read or tagged, with reason, origin and original bytes.",
            "key of the original; null if it had none",
            TEXT,
            DeadLetter.class,
            DEPLOYMENT,
            DELETE,
            MONTH,
            8 * MIB);

    public static final Topic<String, RetagRequest> RETAG = Topic.of(
            "news.retag",
            "Requests to tag a stored article again. Reserved: nothing reads it yet.",
            "article id",
            TEXT,
            RetagRequest.class,
            DEPLOYMENT,
            DELETE,
            MONTH,
            64 * KIB);

    public static final Topic<String, StoryAssignment> ARTICLE_STORIES = Topic.of(
            "news.article-stories",
            "Which story an article belongs to. Reserved: nothing writes it yet.",
            "article id",
            TEXT,
            StoryAssignment.class,
            DEPLOYMENT,
            COMPACT,
            NONE,
            64 * KIB);

    /** Every topic, in the order of the flow. */
    public static final List<Topic<?, ?>> ALL = List.of(
            ARTICLES,
            TAGGED_ARTICLES,
            MENTIONS,
            COUNTRY_COUNTS,
            COUNTRY_ENTITY_COUNTS,
            ALERTS,
            ALERT_RULES,
            GAZETTEER,
            LATE_ARTICLES,
            DEAD_LETTERS,
            RETAG,
            ARTICLE_STORIES);

    private Topics() {}
}
