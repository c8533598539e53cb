package newswatch.tagger.gazetteer.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;
import org.jspecify.annotations.Nullable;

/** The entries to be judged, and those that stand beside them. */
final class Lists {
    private final List<PlacedEntry> judged;
    private final List<PlacedEntry> all;
    private final Set<String> judgedIds = new HashSet<>();
    /** By id: what a judged entry takes the place of. */
    private final Map<String, PlacedEntry> replaced = new HashMap<>();

    private final Map<String, PlacedEntry> byId = new HashMap<>();

    /** @param others of which those are left out that a judged entry replaces */
    Lists(List<PlacedEntry> judged, List<PlacedEntry> others) {
        this.judged = judged;
        judged.forEach(entry -> judgedIds.add(entry.entry().id()));
        all = new ArrayList<>(judged);
        for (PlacedEntry other : others) {
            if (judgedIds.contains(other.entry().id())) {
                replaced.put(other.entry().id(), other);
            } else {
                all.add(other);
            }
        }
        all.forEach(entry -> byId.putIfAbsent(entry.entry().id(), entry));
    }

    List<PlacedEntry> judged() {
        return judged;
    }

    /** All entries of one type, the judged ones first. */
    List<PlacedEntry> all(MentionType type) {
        return all.stream().filter(entry -> entry.entry().type() == type).toList();
    }

    /** Those of these entries that are judged. */
    List<PlacedEntry> judgedOf(PlacedEntry... entries) {
        return Arrays.stream(entries)
                .filter(entry -> judgedIds.contains(entry.entry().id()))
                .toList();
    }

    /** The entry with this id, a judged one before others; null if there is none. */
    @Nullable
    PlacedEntry entry(String id) {
        return byId.get(id);
    }

    /** What the judged entry with this id takes the place of; null for nothing. */
    @Nullable
    PlacedEntry replacedBy(String id) {
        return replaced.get(id);
    }

    /** The names of the judged entries of one type. */
    List<PlacedName> judgedNames(MentionType type) {
        return names(judged, Set.of(type));
    }

    /** The names of all entries of one type, judged or not. */
    List<PlacedName> names(MentionType type) {
        return names(all, Set.of(type));
    }

    /**
     * The judged names that another entry bears as well, each with one that does.
     *
     * @param types of the entries that count
     * @param bears which names count
     * @param keys what is the same for names that are the same, one key or several
     * @return by judged name another entry's name
     */
    Map<PlacedName, PlacedName> shared(
            Set<MentionType> types, Predicate<PlacedName> bears, Function<PlacedName, List<String>> keys) {
        Map<String, List<PlacedName>> bearers = new HashMap<>();
        for (PlacedName name : names(all, types)) {
            if (bears.test(name)) {
                keys.apply(name)
                        .forEach(key -> bearers.computeIfAbsent(key, any -> new ArrayList<>(1))
                                .add(name));
            }
        }
        Map<PlacedName, PlacedName> shared = new LinkedHashMap<>();
        for (PlacedName name : names(judged, types)) {
            if (bears.test(name)) {
                keys.apply(name).stream()
                        .flatMap(key -> bearers.getOrDefault(key, List.of()).stream())
                        .filter(other -> !other.id().equals(name.id()))
                        .findFirst()
                        .ifPresent(other -> shared.put(name, other));
            }
        }
        return shared;
    }

    private static List<PlacedName> names(List<PlacedEntry> entries, Set<MentionType> types) {
        List<PlacedName> names = new ArrayList<>();
        for (PlacedEntry entry : entries) {
            if (types.contains(entry.entry().type())) {
                entry.entry().names().forEach(name -> names.add(new PlacedName(entry, name)));
            }
        }
        return names;
    }
}
