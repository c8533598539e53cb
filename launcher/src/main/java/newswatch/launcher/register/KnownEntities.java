package newswatch.launcher.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newswatch.schemas.country.Countries;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;

/** The entities that newswatch lists, to be found by the names of a register. */
final class KnownEntities {
    private final Map<String, Set<GazetteerEntry>> byName = new HashMap<>();
    private final Map<String, GazetteerEntry> byId = new HashMap<>();

    KnownEntities(Collection<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            byId.put(entry.id(), entry);
            for (Name name : entry.names()) {
                if (!name.needsContext()) {
                    byName.computeIfAbsent(key(entry.type(), name.text()), any -> new LinkedHashSet<>(1))
                            .add(entry);
                }
            }
        }
    }

    Optional<GazetteerEntry> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The one entity of a type that has one of these names for sure.
     *
     * @param countries one of which is its home; any will do if there are none
     */
    Optional<GazetteerEntry> named(MentionType type, List<String> countries, Collection<String> names) {
        Set<GazetteerEntry> found = new LinkedHashSet<>();
        for (String name : names) {
            for (GazetteerEntry entry : byName.getOrDefault(key(type, name), Set.of())) {
                if (countries.isEmpty() || entry.countries().stream().anyMatch(countries::contains)) {
                    found.add(entry);
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /**
     * The code of a country.
     *
     * @param given a code, or a name in Korean or English
     * @throws IllegalArgumentException if there is no such country, naming those that may have been meant
     */
    String country(String given) {
        Optional<GazetteerEntry> named = named(MentionType.COUNTRY, List.of(), List.of(given));
        return named.isPresent() && !Countries.isKnown(given.toUpperCase(Locale.ROOT))
                ? named.get().countries().get(0)
                : Countries.requireOrUnknown(given);
    }

    private static String key(MentionType type, String name) {
        return type + " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+%]", "");
    }
}
