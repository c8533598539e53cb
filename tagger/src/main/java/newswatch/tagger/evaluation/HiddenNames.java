package newswatch.tagger.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newswatch.schemas.article.Article;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.language.Text;

/**
 * Tags each article as if no list held the companies, policies and people that it marks: leave-one-out over the entities
 * of an article. Hidden is every entry of the type that has a marked name (as written in the article, or the canonical
 * one), and every entry that the tagger takes a marked name for. Rules, word lists and models stay as they are.
 */
final class HiddenNames {
    private static final Set<MentionType> NAMED =
            EnumSet.of(MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON);

    private final Tagger tagger;
    private final Map<MentionType, Map<String, Set<String>>> idsByName = new EnumMap<>(MentionType.class);

    HiddenNames(Tagger tagger) {
        this.tagger = tagger;
        for (GazetteerEntry entry : tagger.gazetteer().entries()) {
            if (NAMED.contains(entry.type())) {
                var ids = idsByName.computeIfAbsent(entry.type(), type -> new HashMap<>());
                ids.computeIfAbsent(key(entry.name()), k -> new HashSet<>()).add(entry.id());
                for (var name : entry.names()) {
                    ids.computeIfAbsent(key(name.text()), k -> new HashSet<>()).add(entry.id());
                }
            }
        }
    }

    /** @param listed the same articles, tagged with all names */
    UnseenResult measure(List<JudgedArticle> listed, EvaluationProgress progress) {
        var hidden = new ArrayList<UnseenArticle>();
        for (JudgedArticle article : listed) {
            hidden.add(measure(article));
            progress.tagged(hidden.size(), listed.size());
        }
        return UnseenResult.of(hidden);
    }

    UnseenArticle measure(JudgedArticle listed) {
        Set<String> hidden = new HashSet<>();
        Set<List<Object>> entities = new HashSet<>();
        for (Judgement judgement : listed.judgements()) {
            GoldMention gold = judgement.gold();
            if (gold == null || !NAMED.contains(gold.type())) {
                continue;
            }
            Set<String> ids = idsOf(listed.gold(), gold);
            Optional<String> taken = Optional.ofNullable(judgement.found())
                    .filter(found -> found.type() == gold.type())
                    .flatMap(this::listedId);
            hidden.addAll(ids);
            taken.ifPresent(hidden::add); // a part of the name, too: it would give the entity away
            if (!ids.isEmpty() || (taken.isPresent() && judgement.isRightSpan())) {
                entities.add(entity(gold));
            }
        }
        JudgedArticle unlisted = tag(listed.gold(), hidden);
        // A spelling that the index reads as a name may lead to a further entry; it is hidden, too.
        for (Set<String> more = stillListed(unlisted, hidden); !more.isEmpty(); more = stillListed(unlisted, hidden)) {
            hidden.addAll(more);
            unlisted = tag(listed.gold(), hidden);
        }
        return new UnseenArticle(listed, unlisted, entities, hidden);
    }

    /** Whether names of this type are hidden. */
    static boolean hides(MentionType type) {
        return NAMED.contains(type);
    }

    /** What is the same for all mentions of one entity. */
    static List<Object> entity(GoldMention gold) {
        return List.of(gold.type(), String.valueOf(gold.entity()));
    }

    private JudgedArticle tag(GoldArticle gold, Set<String> hidden) {
        Article article = gold.article();
        if (hidden.isEmpty()) {
            return Alignment.of(gold, tagger.tag(article));
        }
        Map<String, Optional<GazetteerEntry>> changes = new HashMap<>();
        hidden.forEach(id -> changes.put(id, Optional.empty()));
        Gazetteer rest = tagger.gazetteer().with(changes);
        return Alignment.of(gold, tagger.with(rest).tag(article));
    }

    private Set<String> stillListed(JudgedArticle article, Set<String> hidden) {
        Set<String> ids = new HashSet<>();
        for (Judgement judgement : article.judgements()) {
            Mention found = judgement.found();
            if (found != null && judgement.isRightSpan() && NAMED.contains(judgement.type())) {
                listedId(found).filter(id -> !hidden.contains(id)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private Set<String> idsOf(GoldArticle article, GoldMention gold) {
        Map<String, Set<String>> ids = idsByName.getOrDefault(gold.type(), Map.of());
        Set<String> found = new HashSet<>(
                ids.getOrDefault(key(article.text(gold.field()).substring(gold.start(), gold.end())), Set.of()));
        if (gold.entity() != null) {
            found.addAll(ids.getOrDefault(key(gold.entity()), Set.of()));
        }
        return found;
    }

    private Optional<String> listedId(Mention found) {
        return Optional.ofNullable(found.entityId())
                .filter(known -> tagger.gazetteer().entry(known).isPresent());
    }

    private static String key(String name) {
        return new String(Text.of(name).lower()).replace(" ", "");
    }
}
