package newswatch.launcher.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** Makes an entry of a row: checks its cells, makes its id, and joins it to the entity that newswatch lists already. */
final class RowEntries {
    private static final Map<String, MentionType> TYPES = Map.of(
            "기업",
            MentionType.COMPANY,
            "회사",
            MentionType.COMPANY,
            "법인",
            MentionType.COMPANY,
            "인물",
            MentionType.PERSON,
            "의원",
            MentionType.PERSON,
            "정책",
            MentionType.POLICY,
            "법률",
            MentionType.POLICY,
            "법령",
            MentionType.POLICY,
            "국가",
            MentionType.COUNTRY);

    /**
     * An entry and the one it is joined to.
     *
     * @param listed the entry of the built-in lists that it takes the place of; null for a new entity
     */
    record Made(GazetteerEntry entry, @Nullable GazetteerEntry listed) {
        /** Whether it says nothing that newswatch does not know. */
        boolean isKnown() {
            return entry.equals(listed);
        }
    }

    private final RegisterColumns columns;
    private final RegisterSettings settings;
    private final KnownEntities known;

    RowEntries(RegisterColumns columns, RegisterSettings settings, KnownEntities known) {
        this.columns = columns;
        this.settings = settings;
        this.known = known;
    }

    /** @throws IllegalArgumentException saying what is wrong with the row */
    Made of(RegisterTable.Row row) {
        MentionType type = type(columns.of(row, Field.TYPE));
        Set<String> names = names(row, type);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        List<String> countries = countries(row);
        Optional<GazetteerEntry> listed = known.named(type, countries, names);
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(parts(columns.of(row, Field.ALIASES)));
        String id = id(row, type, names, listed);
        if (listed.isEmpty()) {
            listed = known.withId(id);
            if (listed.isPresent() && columns.of(row, Field.ID).isEmpty()) {
                throw new IllegalArgumentException(
                        "its name makes the id of " + listed.get().name() + " (" + id
                                + "), which has other names; give the row an id of its own (--column id=HEADING)");
            }
        }
        if (countries.isEmpty() && listed.isEmpty()) {
            throw new IllegalArgumentException("no country; name a column or one for all (--country KR)");
        }
        String parent = parent(row, listed);
        List<Name> spelled = new ArrayList<>();
        listed.ifPresent(entry -> spelled.addAll(entry.names()));
        for (String name : all) {
            if (spelled.stream().noneMatch(there -> there.text().equals(name))) {
                spelled.add(new Name(name, language(name), false));
            }
        }
        GazetteerEntry entry = new GazetteerEntry(
                id,
                type,
                listed.map(GazetteerEntry::name).orElse(names.iterator().next()),
                countries.isEmpty() ? listed.orElseThrow().countries() : countries,
                spelled,
                parent);
        return new Made(entry, listed.filter(there -> there.id().equals(id)).orElse(null));
    }

    private MentionType type(String cell) {
        if (cell.isEmpty()) {
            if (settings.type() == null) {
                throw new IllegalArgumentException("no type; name a column or one for all (--type COMPANY)");
            }
            return settings.type();
        }
        MentionType korean = TYPES.get(cell);
        if (korean != null) {
            return korean;
        }
        return Arrays.stream(MentionType.values())
                .filter(type -> type.name().equalsIgnoreCase(cell) && type != MentionType.QUANTITY)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "type '" + cell + "' is none of COMPANY, POLICY, PERSON, COUNTRY, 기업, 정책, 인물, 국가"));
    }

    /** Its names without the aliases: by these it is known, but an alias may be anybody's. */
    private Set<String> names(RegisterTable.Row row, MentionType type) {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : List.of(Field.NAME, Field.NAME_KO, Field.NAME_EN)) {
            String name = columns.of(row, field);
            if (!name.isEmpty()) {
                names.add(type == MentionType.COMPANY ? BareNames.of(name) : name);
            }
        }
        return names;
    }

    private List<String> countries(RegisterTable.Row row) {
        List<String> given = parts(columns.of(row, Field.COUNTRY));
        return (given.isEmpty() ? settings.countries() : given)
                .stream().map(known::country).distinct().toList();
    }

    private String id(RegisterTable.Row row, MentionType type, Set<String> names, Optional<GazetteerEntry> listed) {
        String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
        String given = columns.of(row, Field.ID);
        if (given.startsWith(prefix)) {
            return given;
        }
        if (listed.isPresent()) {
            return listed.get().id();
        }
        String latin = columns.of(row, Field.NAME_EN);
        String slug = EntitySlug.of(
                !given.isEmpty() ? given : latin.isEmpty() ? names.iterator().next() : BareNames.of(latin));
        if (slug.isEmpty()) {
            throw new IllegalArgumentException(
                    "no id can be made of '" + names.iterator().next() + "'; give the row one (--column id=HEADING)");
        }
        return prefix + slug;
    }

    private @Nullable String parent(RegisterTable.Row row, Optional<GazetteerEntry> listed) {
        String given = columns.of(row, Field.PARENT);
        if (given.isEmpty()) {
            return listed.map(GazetteerEntry::parent).orElse(null);
        }
        return given.startsWith("company:")
                ? given
                : known.named(MentionType.COMPANY, List.of(), List.of(BareNames.of(given)))
                        .map(GazetteerEntry::id)
                        .orElseThrow(() -> new IllegalArgumentException("parent '" + given
                                + "' is no company that newswatch lists for sure; write its id (company:…)"));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String language(String name) {
        boolean hangul =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        boolean latin = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return hangul ? "ko" : latin ? "en" : "und";
    }
}
