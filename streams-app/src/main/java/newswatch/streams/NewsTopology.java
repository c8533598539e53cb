package newswatch.streams;

import java.util.List;
import java.util.stream.Stream;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import newswatch.streams.alert.LiveRules;
import newswatch.streams.alert.Match;
import newswatch.streams.alert.RaiseAlert;
import newswatch.streams.alert.RuleMatches;
import newswatch.streams.count.Contribute;
import newswatch.streams.count.CountCountries;
import newswatch.streams.count.CountEntities;
import newswatch.streams.count.CountryChanges;
import newswatch.streams.gazetteer.LiveTagging;
import newswatch.streams.gazetteer.Tagging;
import newswatch.streams.mention.ListMentions;
import newswatch.streams.revise.TaggedRevision;
import newswatch.streams.table.GlobalTable;
import newswatch.streams.tag.Tag;
import newswatch.streams.tag.TagOutcome;
import newswatch.tagger.gazetteer.Gazetteer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The flow, an arrow a line. Each step says what it does and names its own stores. */
public final class NewsTopology {
    private final GlobalTable<GazetteerEntry> gazetteer = new GlobalTable<>(Topics.GAZETTEER, GazetteerEntry::id);
    private final GlobalTable<AlertRule> rules = new GlobalTable<>(Topics.ALERT_RULES, AlertRule::id);
    private final LiveTagging tagging;
    private final StreamsSettings settings;

    /**
     * @param base the built-in lists, on top of which {@code news.gazetteer} is laid
     * @param factory makes the tagging of a gazetteer, again whenever that changes
     * @param settings retention and windows
     */
    public NewsTopology(Gazetteer base, Tagging.Factory factory, StreamsSettings settings) {
        this.tagging = new LiveTagging(base, gazetteer, factory, settings.rebuildPause());
        this.settings = settings;
    }

    /** A new topology on the tables of this object; each belongs to one application. */
    public Topology build() {
        var builder = new StreamsBuilder();
        gazetteer.addTo(builder); // read by tag
        rules.addTo(builder); // read by tag
        var outcomes = read(builder, Topics.ARTICLES)
                .process(new Tag(tagging, new LiveRules(rules), settings.retention()), as("tag"));
        var tagged = outcomes.flatMapValues(TagOutcome::revisions, as("revisions"));
        write(outcomes.flatMapValues(TagOutcome::lateArticles, as("late")), Topics.LATE_ARTICLES);
        writeEncoded(tagged.mapValues(TaggedRevision::json, as("latest")), Topics.TAGGED_ARTICLES);
        writeEncoded(tagged.process(new ListMentions(), as("list-mentions")), Topics.MENTIONS);
        var changes = tagged.process(new Contribute(), as("contribute")) // after minus before
                .repartition(CountryChanges.byCountry());
        writeEncoded(changes.process(countCountries(), as("count-countries")), Topics.COUNTRY_COUNTS);
        writeEncoded(changes.process(countEntities(), as("count-entities")), Topics.COUNTRY_ENTITY_COUNTS);
        var matches = tagged.process(new Match(), as("match")).repartition(RuleMatches.byRule());
        write(matches.process(new RaiseAlert(), as("alert")), Topics.ALERTS);
        return builder.build();
    }

    /** Records of {@code news.gazetteer} and {@code news.alert-rules} that could not be read, in words. */
    public List<String> invalidEntries() {
        return Stream.of(gazetteer, rules)
                .flatMap(table -> table.view().invalid().stream())
                .toList();
    }

    private CountCountries countCountries() {
        return new CountCountries(settings.dayZones(), settings.retention());
    }

    private CountEntities countEntities() {
        return new CountEntities(settings.dayZones(), settings.retention());
    }

    private static <K, V> KStream<K, V> read(StreamsBuilder builder, Topic<K, V> topic) {
        return builder.stream(
                topic.name(),
                Consumed.with(topic.key(), topic.value())
                        .withName(topic.name() + "-source")
                        .withTimestampExtractor((record, partitionTime) -> Math.max(0, record.timestamp())));
    }

    private static <K, V> void write(KStream<K, V> stream, Topic<K, V> topic) {
        write(stream, topic, topic.key(), topic.value());
    }

    /** Records that are encoded already, by hand, for they are many: keys as text, values as JSON. */
    private static void writeEncoded(KStream<String, byte[]> stream, Topic<?, ?> topic) {
        write(stream, topic, Serdes.String(), Serdes.ByteArray());
    }

    private static <K, V> void write(KStream<K, V> stream, Topic<?, ?> topic, Serde<K> key, Serde<V> value) {
        stream.to(topic.name(), Produced.with(key, value).withName(topic.name() + "-sink"));
    }

    private static Named as(String name) {
        return Named.as(name);
    }
}
