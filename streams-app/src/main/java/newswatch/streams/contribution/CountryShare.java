package newswatch.streams.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;

/**
 * What an article adds to one country's row, or how that changes; then numbers may be negative. Immutable: nobody may
 * change the arrays.
 *
 * @param country ISO 3166-1 alpha-2, EU, or {@code *}
 * @param articles 1 if the article is about the country
 * @param focusArticles 1 if it is focused on it
 * @param published 1 if its source is of the country
 * @param mentions ABOUT the country, by {@link MentionType#ordinal()}
 * @param homeMentions whose entity is at HOME there, likewise
 * @param entities named where the article is about the country, each once
 */
@SuppressWarnings("ArrayRecordComponent") // millions a minute: no map, no copies
public record CountryShare(
        String country,
        int articles,
        int focusArticles,
        int published,
        int[] mentions,
        int[] homeMentions,
        List<EntityShare> entities) {
    private static final int TYPES = MentionType.values().length;

    /** What undoes this. */
    CountryShare negated() {
        return new CountryShare(
                country,
                -articles,
                -focusArticles,
                -published,
                minus(new int[TYPES], mentions),
                minus(new int[TYPES], homeMentions),
                entities.stream().map(EntityShare::negated).toList());
    }

    /** From {@code before} to this, of the same country. Entities that stay as they are, are left out. */
    CountryShare minus(CountryShare before) {
        Map<String, EntityShare> gone = new HashMap<>();
        before.entities.forEach(entity -> gone.put(entity.entityId(), entity));
        List<EntityShare> changed = new ArrayList<>();
        for (EntityShare entity : entities) {
            EntityShare old = gone.remove(entity.entityId());
            EntityShare change = old == null ? entity : entity.minus(old);
            if (!change.isNothing()) {
                changed.add(change);
            }
        }
        for (EntityShare entity : before.entities) {
            if (gone.containsKey(entity.entityId())) {
                changed.add(entity.negated());
            }
        }
        return new CountryShare(
                country,
                articles - before.articles,
                focusArticles - before.focusArticles,
                published - before.published,
                minus(mentions, before.mentions),
                minus(homeMentions, before.homeMentions),
                changed);
    }

    /** Whether no figure of the country's own row changes; its entities may. */
    public boolean leavesCountry() {
        return articles == 0 && focusArticles == 0 && published == 0 && isZero(mentions) && isZero(homeMentions);
    }

    boolean isNothing() {
        return leavesCountry() && entities.isEmpty();
    }

    void writeFigures(BinaryWriter writer) {
        writer.text(country).number(articles).number(focusArticles).number(published);
        for (int type = 0; type < TYPES; type++) {
            writer.number(mentions[type]).number(homeMentions[type]);
        }
    }

    /** Reads what {@link #writeFigures} wrote, with these entities. */
    static CountryShare readFigures(BinaryReader reader, List<EntityShare> entities) {
        String country = reader.text();
        int articles = (int) reader.number();
        int focusArticles = (int) reader.number();
        int published = (int) reader.number();
        int[] mentions = new int[TYPES];
        int[] homeMentions = new int[TYPES];
        for (int type = 0; type < TYPES; type++) {
            mentions[type] = (int) reader.number();
            homeMentions[type] = (int) reader.number();
        }
        return new CountryShare(country, articles, focusArticles, published, mentions, homeMentions, entities);
    }

    void write(BinaryWriter writer) {
        writer.count(entities.size());
        entities.forEach(entity -> entity.write(writer));
        writeFigures(writer);
    }

    static CountryShare read(BinaryReader reader) {
        int size = reader.small();
        List<EntityShare> entities = new ArrayList<>(Math.min(size, 1_000));
        for (int i = 0; i < size; i++) {
            entities.add(EntityShare.read(reader));
        }
        return readFigures(reader, entities);
    }

    private static int[] minus(int[] these, int[] those) {
        int[] difference = new int[TYPES];
        for (int type = 0; type < TYPES; type++) {
            difference[type] = these[type] - those[type];
        }
        return difference;
    }

    private static boolean isZero(int[] figures) {
        return Arrays.stream(figures).allMatch(figure -> figure == 0);
    }
}
