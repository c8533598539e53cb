package newswatch.schemas.gazetteer;

import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountries;
import static newswatch.schemas.check.Check.validLanguage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * One entity and the names by which the news knows it: the value of {@code news.gazetteer}, keyed by id. A tombstone
 * takes the entry back: a built-in one with that id holds again.
 *
 * @param id type in lower case, a colon, and a slug that stays: {@code company:samsung-electronics}
 * @param type never QUANTITY
 * @param name the name to show
 * @param countries HOME: head office, jurisdiction (each party of a treaty) or nationality; {@code [ZZ]} if of none
 * @param names all names that may stand in a text, in all languages, {@code name} among them only if it may
 * @param parent id of the company or group that a company belongs to (삼성전자: 삼성); null for none
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record GazetteerEntry(
        String id,
        MentionType type,
        String name,
        List<String> countries,
        List<Name> names,
        @Nullable String parent) {
    /**
     * One way to write the entity.
     *
     * @param text as in running text; letters count, case does where a Latin name has any capital beyond its first
     * @param language BCP 47, {@code und} for a form used in any
     * @param needsContext whether the form means something else as well (대상, Target) and so matches only where the text
     *     gives a further sign
     */
    public record Name(
            String text,
            String language,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean needsContext) {
        public Name {
            notBlank("names.text", text);
            that(text.equals(text.strip()), "names.text", text, "not free of white space at its ends");
            validLanguage("names.language", language);
        }
    }

    public GazetteerEntry {
        present("type", type);
        that(type != MentionType.QUANTITY, "type", type, "not kept in a gazetteer");
        notBlank("id", id);
        String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
        that(id.startsWith(prefix) && id.length() > prefix.length(), "id", id, "not '" + prefix + "…'");
        notBlank("name", name);
        countries = countries == null ? List.of() : List.copyOf(countries);
        that(!countries.isEmpty(), "countries", countries, "empty: use [\"ZZ\"] for none");
        validCountries("countries", countries);
        names = names == null ? List.of() : List.copyOf(names);
        that(!names.isEmpty(), "names", names, "empty");
        if (parent != null) {
            that(type == MentionType.COMPANY, "parent", parent, "not wanted: only a company has one");
            that(
                    parent.startsWith(prefix) && parent.length() > prefix.length(),
                    "parent",
                    parent,
                    "not '" + prefix + "…'");
            that(!parent.equals(id), "parent", parent, "the entry itself");
        }
    }

    /** An entity that belongs to no other. */
    public GazetteerEntry(String id, MentionType type, String name, List<String> countries, List<Name> names) {
        this(id, type, name, countries, names, null);
    }
}
