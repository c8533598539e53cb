package newswatch.streams.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;

/**
 * Reads off a tagged article what it adds to which row, in one pass over its mentions.
 *
 * <p>It is about every country that a company, policy, person or country mention is ABOUT, and focused on those of them
 * that such a mention in the title is ABOUT, or at least a quarter of all such mentions. The row {@code *} takes every
 * article and every mention, the unknown country {@code ZZ} none.
 */
public final class Contributions {
    private static final String UNKNOWN = "ZZ";
    private static final int FOCUS = 4;

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private int named;

    private Contributions() {}

    /** What this revision adds; nothing if it is withdrawn. */
    public static Contribution of(TaggedArticle tagged) {
        if (tagged.article().withdrawn() != null) {
            return Contribution.NONE;
        }
        var contributions = new Contributions();
        contributions.country(Contribution.ALL).published = 1;
        String source = tagged.article().sourceCountry();
        if (!source.equals(UNKNOWN)) {
            contributions.country(source).published = 1;
        }
        tagged.mentions().forEach(contributions::add);
        return new Contribution(contributions.shares());
    }

    private void add(Mention mention) {
        if (mention.namesEntity()) {
            named++;
        }
        country(Contribution.ALL).add(mention);
        for (String code : mention.aboutCountries()) {
            if (!code.equals(UNKNOWN)) {
                country(code).add(mention);
            }
        }
        for (String code : mention.countries()) {
            if (!code.equals(UNKNOWN)) {
                country(code).home[mention.type().ordinal()]++;
            }
        }
    }

    private Country country(String code) {
        return countries.computeIfAbsent(code, any -> new Country());
    }

    private List<CountryShare> shares() {
        List<CountryShare> shares = new ArrayList<>(countries.size());
        countries.forEach((code, country) -> {
            boolean all = code.equals(Contribution.ALL);
            int articles = all || country.named > 0 ? 1 : 0;
            int focus = all || articles == 1 && (country.inTitle || FOCUS * country.named >= named) ? 1 : 0;
            shares.add(new CountryShare(
                    code, articles, focus, country.published, country.about, country.home, country.entities(focus)));
        });
        return shares;
    }

    /** One row while it is added up. */
    private static final class Country {
        private final int[] about = new int[MentionType.values().length];
        private final int[] home = new int[MentionType.values().length];
        private final Map<String, Entity> entities = new LinkedHashMap<>();
        private int published;
        private int named;
        private boolean inTitle;

        void add(Mention mention) {
            about[mention.type().ordinal()]++;
            String id = mention.entityId();
            if (id != null) {
                named++;
                inTitle |= mention.field() == TextField.TITLE;
                entities.computeIfAbsent(id, any -> new Entity(mention)).add(mention);
            }
        }

        List<EntityShare> entities(int focus) {
            List<EntityShare> shares = new ArrayList<>(entities.size());
            for (Entity entity : entities.values()) {
                shares.add(entity.share(focus));
            }
            return shares;
        }
    }

    /** One entity of a row while it is added up. */
    private static final class Entity {
        private final Mention first;
        private int mentions;
        private boolean cited = true;

        Entity(Mention first) {
            this.first = first;
        }

        void add(Mention mention) {
            mentions++;
            cited &= mention.use() == PolicyUse.CITED;
        }

        EntityShare share(int focus) {
            return new EntityShare(
                    String.valueOf(first.entityId()),
                    String.valueOf(first.entityName()),
                    first.type(),
                    1,
                    focus,
                    cited ? 1 : 0,
                    mentions);
        }
    }
}
