package newswatch.systemtests.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;

/** What both count topics must say of these articles, by the meanings in {@code docs/design.md}. */
final class CountRecount {
    /** The row of all countries: the denominator. */
    private static final String EVERY = "*";

    private static final String NO_COUNTRY = "ZZ";
    private static final long HOUR = 3600;

    private final List<ZoneId> dayZones;
    private final Rows countries = new Rows();
    private final Rows entities = new Rows();
    private final Map<String, Set<String>> names = new TreeMap<>();

    private CountRecount(List<ZoneId> dayZones) {
        this.dayZones = dayZones;
    }

    /**
     * @param latest the latest revision of every article
     * @param dayZones zones of the DAY windows
     */
    static CountRecount of(Collection<TaggedArticle> latest, List<ZoneId> dayZones) {
        CountRecount recount = new CountRecount(dayZones);
        for (TaggedArticle article : latest) {
            if (article.article().withdrawn() == null) {
                recount.windows(article.eventTime()).forEach(window -> recount.count(article, window));
            }
        }
        return recount;
    }

    /** Rows of {@code news.country-counts}. */
    Rows countries() {
        return countries;
    }

    /** Rows of {@code news.country-entity-counts}. */
    Rows entities() {
        return entities;
    }

    /** By which names an entity goes, by its id. */
    Map<String, Set<String>> names() {
        return names;
    }

    /** The hour in UTC and the day of each zone, as a key of the topics has them. */
    private List<String> windows(Instant time) {
        List<String> windows = new ArrayList<>();
        long hour = Math.floorDiv(time.getEpochSecond(), HOUR) * HOUR;
        windows.add("HOUR|UTC|" + Instant.ofEpochSecond(hour));
        for (ZoneId zone : dayZones) {
            Instant midnight =
                    LocalDate.ofInstant(time, zone).atStartOfDay(zone).toInstant();
            windows.add("DAY|" + zone + "|" + midnight);
        }
        return windows;
    }

    private void count(TaggedArticle article, String window) {
        List<Mention> naming = article.mentions().stream()
                .filter(mention -> mention.type() != MentionType.QUANTITY)
                .toList();

        // Counted once, whatever it is about, and each entity wherever it is named.
        country(EVERY, window, "articles");
        country(EVERY, window, "focusArticles");
        entities(EVERY, window, naming, true);
        countriesOf(naming).forEach(country -> {
            List<Mention> speaking =
                    naming.stream().filter(mention -> speaks(mention, country)).toList();
            boolean inTitle = speaking.stream().anyMatch(mention -> mention.field() == TextField.TITLE);
            boolean focused = inTitle || speaking.size() >= naming.size() / 4.0;
            country(country, window, "articles");
            if (focused) {
                country(country, window, "focusArticles");
            }
            entities(country, window, speaking, focused);
        });

        country(EVERY, window, "published");
        country(article.article().sourceCountry(), window, "published");
        for (Mention mention : article.mentions()) {
            country(EVERY, window, "mentions." + mention.type());
            mention.aboutCountries().forEach(about -> country(about, window, "mentions." + mention.type()));
            mention.countries().forEach(home -> country(home, window, "homeMentions." + mention.type()));
        }
    }

    /** @param mentions those that speak of the country */
    private void entities(String country, String window, List<Mention> mentions, boolean focused) {
        mentions.stream()
                .collect(Collectors.groupingBy(mention -> String.valueOf(mention.entityId())))
                .forEach((entity, all) -> {
                    String row = country + "|" + window + "|" + entity;
                    entities.add(row, "articles", 1);
                    entities.add(row, "focusArticles", focused ? 1 : 0);
                    boolean cited = all.stream().allMatch(mention -> mention.use() == PolicyUse.CITED);
                    entities.add(row, "citedArticles", cited ? 1 : 0);
                    entities.add(row, "mentions", all.size());
                    all.forEach(mention -> names.computeIfAbsent(entity, any -> new HashSet<>())
                            .add(mention.type() + " " + mention.entityName()));
                });
    }

    private void country(String country, String window, String figure) {
        if (!country.equals(NO_COUNTRY)) {
            countries.add(country + "|" + window, figure, 1);
        }
    }

    private static Set<String> countriesOf(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.aboutCountries().stream())
                .filter(country -> !country.equals(NO_COUNTRY))
                .collect(Collectors.toSet());
    }

    private static boolean speaks(Mention mention, String country) {
        return mention.aboutCountries().contains(country);
    }
}
