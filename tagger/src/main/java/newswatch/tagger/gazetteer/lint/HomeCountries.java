package newswatch.tagger.gazetteer.lint;

import java.util.List;
import java.util.function.Consumer;
import newswatch.schemas.country.Countries;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;

/** Homes: countries that exist, and one head office a company. */
final class HomeCountries implements Rule {
    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        for (PlacedEntry entry : lists.judged()) {
            List<String> countries = entry.entry().countries();
            for (String country : countries) {
                if (!country.equals(Countries.UNKNOWN) && !Countries.isKnown(country)) {
                    findings.accept(Finding.error(
                            "unknown-country",
                            entry,
                            "'" + country + "' is no country",
                            "write an ISO 3166-1 alpha-2 code, EU, or ZZ for none"));
                }
            }
            if (entry.entry().type() != MentionType.COMPANY) {
                continue;
            }
            if (countries.size() > 1) {
                findings.accept(Finding.error(
                        "several-homes",
                        entry,
                        "a company with the homes " + String.join(", ", countries),
                        "name the country of its head office alone"));
            } else if (countries.contains(Countries.UNKNOWN)) {
                findings.accept(Finding.warning(
                        "no-home", entry, "a company without a home", "name the country of its head office"));
            }
        }
    }
}
