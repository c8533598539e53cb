package newswatch.tagger.home;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;

/**
 * Where an entity is at home.
 *
 * @param countries ISO 3166-1 alpha-2 or EU, never empty; ZZ if unknown
 * @param basis how it was found
 */
public record Home(List<String> countries, CountryBasis basis) {
    static final String UNKNOWN = "ZZ";

    static final Home NOWHERE = new Home(List.of(UNKNOWN), CountryBasis.NONE);

    static Home of(String country, CountryBasis basis) {
        return new Home(List.of(country), basis);
    }
}
