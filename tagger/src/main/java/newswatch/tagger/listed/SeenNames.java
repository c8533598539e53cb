package newswatch.tagger.listed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * Companies whose listed names are also words (포드, 볼트): where the model reads a company of just that name, it is the
 * listed one, though no rule was sure of it.
 */
public final class SeenNames {
    private final Map<String, GazetteerEntry> companies = new HashMap<>();

    /** @param entries of a gazetteer */
    public SeenNames(Collection<GazetteerEntry> entries) {
        Set<String> several = new HashSet<>();
        for (GazetteerEntry entry : entries) {
            if (entry.type() == MentionType.COMPANY) {
                for (GazetteerEntry.Name name : entry.names()) {
                    GazetteerEntry before = companies.putIfAbsent(name.text(), entry);
                    if (before != null && !before.id().equals(entry.id())) {
                        several.add(name.text());
                    }
                }
            }
        }
        companies.keySet().removeAll(several);
    }

    /** The mentions of one field, those of such companies as mentions of the listed ones. */
    public List<Candidate> joined(List<Candidate> mentions) {
        List<Candidate> joined = new ArrayList<>(mentions.size());
        for (Candidate mention : mentions) {
            GazetteerEntry entry = entry(mention);
            joined.add(
                    entry == null
                            ? mention
                            : Candidate.listed(
                                    mention.start(), mention.end(), entry, mention.confidence(), Finder.LIST_BY_MODEL));
        }
        return joined;
    }

    private @Nullable GazetteerEntry entry(Candidate mention) {
        boolean seen =
                mention.type() == MentionType.COMPANY && mention.basis() != CountryBasis.ENTITY && mention.isNewName();
        return seen ? companies.get(String.valueOf(mention.name())) : null;
    }
}
