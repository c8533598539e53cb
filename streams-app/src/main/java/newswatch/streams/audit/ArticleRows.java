package newswatch.streams.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.CountryCountKey;
import newswatch.schemas.count.EntityCountKey;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;

/**
 * What one tagged article adds to the rows of both count topics, read off the definitions one by one and slowly: each
 * country and entity is looked at on its own.
 */
final class ArticleRows {
    static final String ALL = "*";
    private static final String UNKNOWN = "ZZ";

    private final TaggedArticle tagged;
    private final List<Mention> named;
    private final Map<Object, Tally> rows = new HashMap<>();

    private ArticleRows(TaggedArticle tagged) {
        this.tagged = tagged;
        this.named = tagged.mentions().stream().filter(Mention::namesEntity).toList();
    }

    /**
     * One tally a row, by key ({@link CountryCountKey} or {@link EntityCountKey}); empty for a withdrawn article.
     *
     * @param windows unit and zone of all windows in which the pipeline counts
     */
    static Map<Object, Tally> of(TaggedArticle tagged, Collection<WindowKind> windows) {
        ArticleRows article = new ArticleRows(tagged);
        if (tagged.article().withdrawn() == null) {
            for (WindowKind window : windows) {
                article.count(window);
            }
        }
        return article.rows;
    }

    private void count(WindowKind kind) {
        Instant start = CountWindow.holding(tagged.eventTime(), kind.unit(), ZoneId.of(kind.zone()))
                .start();
        for (String country : countries()) {
            rows.put(new CountryCountKey(country, kind.unit(), kind.zone(), start), countryTally(country));
            for (Map.Entry<String, List<Mention>> entity : byEntity(country).entrySet()) {
                rows.put(
                        new EntityCountKey(country, kind.unit(), kind.zone(), start, entity.getKey()),
                        entityTally(country, entity.getValue()));
            }
        }
    }

    private Set<String> countries() {
        Set<String> countries = new TreeSet<>(List.of(ALL));
        countries.add(tagged.article().sourceCountry());
        for (Mention mention : tagged.mentions()) {
            countries.addAll(mention.aboutCountries());
            countries.addAll(mention.countries());
        }
        countries.remove(UNKNOWN);
        return countries;
    }

    private Tally countryTally(String country) {
        Map<MentionType, Long> about = new HashMap<>();
        Map<MentionType, Long> home = new HashMap<>();
        for (Mention mention : tagged.mentions()) {
            if (isAbout(mention, country)) {
                about.merge(mention.type(), 1L, Long::sum);
            }
            if (mention.countries().contains(country)) {
                home.merge(mention.type(), 1L, Long::sum);
            }
        }
        boolean published =
                country.equals(ALL) || country.equals(tagged.article().sourceCountry());
        return new Tally(isAbout(country) ? 1 : 0, isFocus(country) ? 1 : 0, published ? 1 : 0, 0, about, home);
    }

    private Tally entityTally(String country, List<Mention> mentions) {
        boolean cited = mentions.stream().allMatch(mention -> mention.use() == PolicyUse.CITED);
        return new Tally(
                1,
                isFocus(country) ? 1 : 0,
                0,
                cited ? 1 : 0,
                Map.of(mentions.get(0).type(), (long) mentions.size()),
                Map.of());
    }

    private Map<String, List<Mention>> byEntity(String country) {
        Map<String, List<Mention>> byEntity = new HashMap<>();
        for (Mention mention : named) {
            String id = mention.entityId();
            if (id != null && isAbout(mention, country)) {
                byEntity.computeIfAbsent(id, any -> new ArrayList<>()).add(mention);
            }
        }
        return byEntity;
    }

    private boolean isAbout(String country) {
        return country.equals(ALL) || named.stream().anyMatch(mention -> isAbout(mention, country));
    }

    private boolean isFocus(String country) {
        if (country.equals(ALL)) {
            return true;
        }
        long about = named.stream().filter(mention -> isAbout(mention, country)).count();
        boolean inTitle =
                named.stream().anyMatch(mention -> mention.field() == TextField.TITLE && isAbout(mention, country));
        return about > 0 && (inTitle || 4 * about >= named.size());
    }

    private static boolean isAbout(Mention mention, String country) {
        return country.equals(ALL) || mention.aboutCountries().contains(country);
    }

    /** Unit and zone of a window. */
    record WindowKind(WindowUnit unit, String zone) {}
}
