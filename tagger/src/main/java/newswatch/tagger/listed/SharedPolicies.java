package newswatch.tagger.listed;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.ListedName;
import newswatch.tagger.language.Text;

/** The names that policies of several countries bear: 반도체법, Online Safety Act. Immutable, thread-safe. */
public final class SharedPolicies {
    private final Set<String> keys = new HashSet<>();

    /** @param entries of a gazetteer */
    public SharedPolicies(Collection<GazetteerEntry> entries) {
        Map<String, String> owners = new HashMap<>();
        for (GazetteerEntry entry : entries) {
            if (entry.type() == MentionType.POLICY) {
                for (Name name : entry.names()) {
                    String key = spaceless(new String(Text.of(name.text()).lower()));
                    String owner = owners.putIfAbsent(key, entry.id());
                    if (owner != null && !owner.equals(entry.id())) {
                        keys.add(key);
                    }
                }
            }
        }
    }

    /** Whether another policy has this name, too. */
    boolean hold(ListedName name) {
        return name.entry().type() == MentionType.POLICY && keys.contains(spaceless(name.key()));
    }

    private static String spaceless(String key) {
        return key.replace(" ", "");
    }
}
