package newswatch.schemas.mention;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;
import static newswatch.schemas.check.Check.validCountries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One span of an article that names one thing; every rule is checked here.
 *
 * @param type what is named
 * @param field where it stands
 * @param start first character, UTF-16 code units of {@code field}, inclusive
 * @param end one past the last, same unit, {@code > start}
 * @param surface the text from {@code start} to {@code end}, as written
 * @param entityId who or what it is: {@code company:samsung-electronics}; for a name that the gazetteer does not list,
 *     type, {@code :~} and the name in lower case. Absent exactly if {@code type} is QUANTITY
 * @param entityName the name to show; absent exactly if {@code entityId} is
 * @param countries HOME, the entity's own: ISO 3166-1 alpha-2 or EU; {@code [ZZ]} if unknown. Empty exactly if {@code
 *     type} is QUANTITY
 * @param countryBasis how HOME was found; absent exactly if {@code type} is QUANTITY
 * @param aboutCountries ABOUT, of whom the news speaks here: the countries named in the mention's sentence, else HOME
 *     unless that rests on SOURCE or NONE; for a quantity the one country that its sentence names. May be empty
 * @param confidence from 0 (exclusive) to 1
 * @param use what is said of a policy; present exactly if {@code type} is POLICY
 * @param value plain decimal in {@code unit}; present exactly if {@code type} is QUANTITY
 * @param unit see {@link QuantityKind}; present exactly if {@code type} is QUANTITY
 * @param kind what is measured; present exactly if {@code type} is QUANTITY
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record Mention(
        MentionType type,
        TextField field,
        @JsonProperty(required = true) int start,
        int end,
        String surface,
        @Nullable String entityId,
        @Nullable String entityName,
        List<String> countries,
        @Nullable CountryBasis countryBasis,
        List<String> aboutCountries,
        double confidence,
        @Nullable PolicyUse use,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable QuantityKind kind) {
    public Mention {
        present("type", type);
        present("field", field);
        atLeast("start", start, 0);
        that(end > start, "end", end, "not greater than start", start);
        present("surface", surface);
        that(surface.length() == end - start, "surface", surface, "not of length end - start =", end - start);
        boolean quantity = type == MentionType.QUANTITY;
        exactlyIf(!quantity, "entityId", entityId, type);
        exactlyIf(!quantity, "entityName", entityName, type);
        exactlyIf(!quantity, "countryBasis", countryBasis, type);
        exactlyIf(type == MentionType.POLICY, "use", use, type);
        exactlyIf(quantity, "value", value, type);
        exactlyIf(quantity, "unit", unit, type);
        exactlyIf(quantity, "kind", kind, type);
        if (entityId != null) {
            notBlank("entityId", entityId);
        }
        countries = countries == null ? List.of() : List.copyOf(countries);
        that(countries.isEmpty() == quantity, "countries", countries, "wrong for a", type);
        validCountries("countries", countries);
        aboutCountries = aboutCountries == null ? List.of() : List.copyOf(aboutCountries);
        validCountries("aboutCountries", aboutCountries);
        that(confidence > 0 && confidence <= 1, "confidence", confidence, "not in (0, 1]");
    }

    /** Whether the mention is one of an entity that is counted by name: anything but a quantity. */
    public boolean namesEntity() {
        return type != MentionType.QUANTITY;
    }

    private static void exactlyIf(boolean wanted, String name, @Nullable Object value, MentionType type) {
        that(wanted == (value != null), name, value, wanted ? "missing for a" : "not for a", type);
    }
}
