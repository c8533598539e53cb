package newswatch.streams.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;

/**
 * Everything that one revision of an article adds to the counts.
 *
 * @param shares one a country, {@code *} among them; empty for a withdrawn article
 */
public record Contribution(List<CountryShare> shares) {
    /** The row that counts every article once. */
    public static final String ALL = "*";

    /** Adds nothing. */
    public static final Contribution NONE = new Contribution(List.of());

    public Contribution {
        shares = List.copyOf(shares);
    }

    /** What leads from {@code before} to this: after minus before; countries for which nothing changes are left out. */
    public List<CountryShare> minus(Contribution before) {
        if (before.shares.isEmpty()) {
            return shares;
        }
        Map<String, CountryShare> gone = new LinkedHashMap<>();
        before.shares.forEach(share -> gone.put(share.country(), share));
        List<CountryShare> changes = new ArrayList<>();
        for (CountryShare share : shares) {
            CountryShare old = gone.remove(share.country());
            CountryShare change = old == null ? share : share.minus(old);
            if (!change.isNothing()) {
                changes.add(change);
            }
        }
        gone.values().forEach(share -> changes.add(share.negated()));
        return changes;
    }

    /**
     * Appends this; each entity's name is written once.
     *
     * @return where each entity's id stands among those written, from 0
     */
    public Map<String, Integer> write(BinaryWriter writer) {
        Map<String, Integer> places = new HashMap<>();
        List<EntityShare> table = new ArrayList<>();
        for (CountryShare share : shares) {
            for (EntityShare entity : share.entities()) {
                if (places.putIfAbsent(entity.entityId(), table.size()) == null) {
                    table.add(entity);
                }
            }
        }
        writer.count(table.size());
        table.forEach(entity -> entity.write(writer));
        writer.count(shares.size());
        for (CountryShare share : shares) {
            writer.count(share.entities().size());
            for (EntityShare entity : share.entities()) {
                writer.count(places.getOrDefault(entity.entityId(), 0));
                entity.writeFigures(writer);
            }
            share.writeFigures(writer);
        }
        return places;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param ids takes the ids of the entities, in the order in which they were written
     */
    public static Contribution read(BinaryReader reader, List<String> ids) {
        List<EntityShare> table = new ArrayList<>();
        for (int left = reader.small(); left > 0; left--) {
            EntityShare entity = EntityShare.read(reader);
            table.add(entity);
            ids.add(entity.entityId());
        }
        List<CountryShare> shares = new ArrayList<>();
        for (int left = reader.small(); left > 0; left--) {
            List<EntityShare> entities = new ArrayList<>();
            for (int entity = reader.small(); entity > 0; entity--) {
                EntityShare named = table.get(reader.small());
                entities.add(EntityShare.readFigures(reader, named.entityId(), named.entityName(), named.type()));
            }
            shares.add(CountryShare.readFigures(reader, entities));
        }
        return new Contribution(shares);
    }
}
