package newswatch.tagger.listed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.home.Field;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The bare name of a group (삼성) where the article has named one of its companies in full (삼성전자): then it is that
 * company. Of several named nobody knows which, and it stays the group. A headline speaks of what the body names.
 *
 * <p>Only of entries that are groups by their name, Samsung Group: 네이버 is itself a company, whichever of its own it is
 * named with.
 */
public final class GroupNames {
    private static final String KIND = " Group";
    /** Words that speak of the group as a whole. */
    private static final WordSet WHOLE = WordSet.words("그룹 계열 계열사 총수 오너 일가 지주 지주사");

    /** Words in front that speak of the company on top. */
    private static final WordSet ABOVE = WordSet.words("모회사 지주사 지주회사 모기업 parent");

    /** By id of a company: the ids of the groups to which it belongs. */
    private final Map<String, Set<String>> groupsOf = new HashMap<>();

    private final Set<String> groups = new HashSet<>();

    /** @param entries of a gazetteer */
    public GroupNames(Collection<GazetteerEntry> entries) {
        Map<String, String> parents = new HashMap<>();
        for (GazetteerEntry entry : entries) {
            if (entry.parent() != null) {
                parents.put(entry.id(), entry.parent());
            }
            if (entry.type() == MentionType.COMPANY && entry.name().endsWith(KIND)) {
                groups.add(entry.id());
            }
        }
        for (String id : parents.keySet()) {
            Set<String> above = new HashSet<>();
            for (String parent = parents.get(id); parent != null && above.add(parent); ) {
                parent = parents.get(parent);
            }
            above.retainAll(groups);
            if (!above.isEmpty()) {
                groupsOf.put(id, above);
            }
        }
    }

    /** The fields of an article, title first, bare names of groups as mentions of the company that they mean. */
    public List<Field> joined(List<Field> fields) {
        if (fields.stream().flatMap(field -> field.mentions().stream()).noneMatch(this::isGroup)) {
            return fields;
        }
        Map<FullName, Candidate> inArticle = new LinkedHashMap<>();
        fields.forEach(field -> field.mentions().forEach(mention -> addTo(inArticle, field.text(), mention)));
        Map<FullName, Candidate> soFar = new LinkedHashMap<>();
        List<Field> joined = new ArrayList<>(fields.size());
        for (Field field : fields) {
            List<Candidate> mentions = new ArrayList<>(field.mentions().size());
            for (Candidate mention : field.mentions()) {
                addTo(soFar, field.text(), mention);
                Candidate company =
                        isGroup(mention) ? company(mention, field.text(), joined.isEmpty() ? inArticle : soFar) : null;
                mentions.add(
                        company == null
                                ? mention
                                : company.again(
                                        mention.start(), mention.end(), mention.confidence(), mention.finder()));
            }
            joined.add(new Field(field.text(), mentions));
        }
        return joined;
    }

    private boolean isGroup(Candidate mention) {
        return mention.basis() == CountryBasis.ENTITY && groups.contains(String.valueOf(mention.id()));
    }

    private void addTo(Map<FullName, Candidate> names, Text text, Candidate mention) {
        String id = String.valueOf(mention.id());
        if (groupsOf.containsKey(id)) {
            names.putIfAbsent(new FullName(text.substring(mention.start(), mention.end()), id), mention);
        }
    }

    /** The one company of the group that is named in full; null if there is none or several. */
    private @Nullable Candidate company(Candidate group, Text text, Map<FullName, Candidate> names) {
        String bare = text.substring(group.start(), group.end());
        if (bare.endsWith("그룹") || bare.endsWith(KIND) || isWhole(text, group.start(), group.end())) {
            return null;
        }
        Candidate company = null;
        for (Map.Entry<FullName, Candidate> entry : names.entrySet()) {
            FullName name = entry.getKey();
            boolean ofGroup = groupsOf.getOrDefault(name.id, Set.of()).contains(String.valueOf(group.id()));
            if (ofGroup && name.surface.length() > bare.length() && name.surface.startsWith(bare)) {
                if (company != null && !name.id.equals(company.id())) {
                    return null;
                }
                company = entry.getValue();
            }
        }
        return company;
    }

    private static boolean isWhole(Text text, int start, int end) {
        int before = Around.wordBefore(text, start);
        for (int i = 0; i < 2 && before >= 0; i++) { // 모회사인 한화와 DL
            if (ABOVE.longestAt(text.chars(), text.start(before), text.end(before)) > 0) {
                return true;
            }
            before = Around.wordBefore(text, text.start(before));
        }
        int next = text.at(end) == ' ' ? end + 1 : end;
        return WHOLE.longestAt(text.chars(), next, text.hangulEnd(next)) > 0 || text.startsWith("Group", next);
    }

    private record FullName(String surface, String id) {}
}
