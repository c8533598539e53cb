package newswatch.systemtests.recount;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.topic.Topics;

/** What both count topics say: the latest value of each key. */
final class WrittenCounts {
    private final Rows countries = new Rows();
    private final Rows entities = new Rows();
    private final List<String> faults = new ArrayList<>();

    /** @param names by which an entity may go, by its id */
    WrittenCounts(Properties kafka, Map<String, Set<String>> names) {
        TopicLog.latest(kafka, Topics.COUNTRY_COUNTS).forEach((key, count) -> {
            expect(key.equals(count.key()), key, "holds a count of " + count.key());
            expect(
                    count.windowEnd().equals(end(count.unit(), count.zone(), count.windowStart())),
                    key,
                    "ends at " + count.windowEnd());
            add(key.toString(), count);
        });
        TopicLog.latest(kafka, Topics.COUNTRY_ENTITY_COUNTS).forEach((key, count) -> {
            expect(key.equals(count.key()), key, "holds a count of " + count.key());
            expect(
                    count.windowEnd().equals(end(count.unit(), count.zone(), count.windowStart())),
                    key,
                    "ends at " + count.windowEnd());
            Set<String> known = names.getOrDefault(count.entityId(), Set.of());
            expect(
                    count.articles() == 0 || known.contains(count.type() + " " + count.entityName()),
                    key,
                    "is called " + count.type() + " " + count.entityName() + ", elsewhere " + known);
            add(key.toString(), count);
        });
    }

    Rows countries() {
        return countries;
    }

    Rows entities() {
        return entities;
    }

    /** What is wrong beside the figures. */
    List<String> faults() {
        return faults;
    }

    private void add(String row, CountryCount count) {
        countries.add(row, "articles", count.articles());
        countries.add(row, "focusArticles", count.focusArticles());
        countries.add(row, "published", count.published());
        count.mentions().forEach((type, mentions) -> countries.add(row, "mentions." + type, mentions));
        count.homeMentions().forEach((type, mentions) -> countries.add(row, "homeMentions." + type, mentions));
    }

    private void add(String row, EntityCount count) {
        entities.add(row, "articles", count.articles());
        entities.add(row, "focusArticles", count.focusArticles());
        entities.add(row, "citedArticles", count.citedArticles());
        entities.add(row, "mentions", count.mentions());
    }

    private void expect(boolean right, Object key, String fault) {
        if (!right) {
            faults.add(key + " " + fault);
        }
    }

    private static Instant end(WindowUnit unit, String zone, Instant start) {
        return unit == WindowUnit.HOUR
                ? start.plus(Duration.ofHours(1))
                : start.atZone(ZoneId.of(zone)).plusDays(1).toInstant();
    }
}
