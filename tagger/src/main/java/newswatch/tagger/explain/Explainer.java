package newswatch.tagger.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.home.Field;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.policy.PolicyUses;
import org.jspecify.annotations.Nullable;

/** Puts an explanation together, field by field, from what became mentions and what traces were told of the rest. */
public final class Explainer {
    private static final Comparator<Dismissed> IN_TEXT_ORDER = Comparator.comparingInt(Dismissed::start)
            .thenComparingInt(Dismissed::end)
            .thenComparing(Dismissed::type)
            .thenComparing(Dismissed::finder)
            .thenComparing(dismissed -> String.valueOf(dismissed.entityId()))
            .thenComparing(Dismissed::why);

    private final Gazetteer gazetteer;
    private final List<ExplainedMention> mentions = new ArrayList<>();
    private final List<Rejected> notTaken = new ArrayList<>();

    public Explainer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Adds a field.
     *
     * @param trace what the draft's trace was told
     * @param field what stays
     * @param found its mentions, one for each candidate of {@code field}, in the same order
     */
    public void add(Draft draft, FieldTrace trace, Field field, List<Mention> found) {
        List<Candidate> stand = field.mentions();
        stand.forEach(trace::forget);
        Set<Candidate> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.addAll(stand);
        List<Dismissed> dismissed = new ArrayList<>(trace.all());
        for (Candidate candidate : draft.candidates()) {
            // What lists and rules kept, and nobody dismissed, only the model can have left out.
            if (candidate.type() != null && !standing.contains(candidate) && !trace.knows(candidate)) {
                dismissed.add(Dismissed.of(candidate, Dismissal.NOT_READ, null));
            }
        }
        dismissed.sort(IN_TEXT_ORDER);
        List<List<Rejected>> rejected = new ArrayList<>();
        List<Set<Finder>> also = new ArrayList<>();
        for (int i = 0; i < stand.size(); i++) {
            rejected.add(new ArrayList<>());
            also.add(EnumSet.noneOf(Finder.class));
        }
        TextField name = draft.isTitle() ? TextField.TITLE : TextField.BODY;
        for (Dismissed each : dismissed) {
            int at = mentionAt(stand, each);
            if (at < 0) {
                if (each.agreesWithWinner()) {
                    continue; // told of the winner, too
                }
                notTaken.add(rejected(name, field.text(), each));
            } else if (!agrees(each, stand.get(at))) {
                rejected.get(at).add(rejected(name, field.text(), each));
            } else if (each.finder() != stand.get(at).finder()) {
                also.get(at).add(each.finder());
            }
        }
        for (int i = 0; i < stand.size(); i++) {
            Candidate candidate = stand.get(i);
            Finder finder = candidate.finder();
            // A full name is found again where it was found at first, too: an echo of itself.
            also.get(i).remove(Finder.PERSON_AGAIN);
            if (finder == Finder.PERSON_AGAIN && !also.get(i).isEmpty()) {
                finder = also.get(i).iterator().next();
                also.get(i).remove(finder);
            }
            mentions.add(new ExplainedMention(
                    found.get(i),
                    finder,
                    candidate.id() == null ? null : gazetteer.table(candidate.id()),
                    List.copyOf(also.get(i)),
                    candidate.type() == MentionType.POLICY ? useWord(field.text(), candidate, draft.isTitle()) : null,
                    rejected.get(i)));
        }
    }

    /** All that was added. */
    public Explanation explanation() {
        return new Explanation(mentions, notTaken);
    }

    /** Which mention stands in its place: the one it lost to, else the first that overlaps it; −1 if none does. */
    private static int mentionAt(List<Candidate> stand, Dismissed dismissed) {
        int first = firstEndingBehind(stand, dismissed.start());
        Candidate winner = dismissed.winner();
        for (int i = first; i < stand.size() && stand.get(i).start() < dismissed.end(); i++) {
            Candidate mention = stand.get(i);
            if (winner != null && mention.start() == winner.start() && mention.end() == winner.end()) {
                return i;
            }
        }
        return first < stand.size() && stand.get(first).start() < dismissed.end() ? first : -1;
    }

    private static int firstEndingBehind(List<Candidate> stand, int position) {
        int low = 0;
        int high = stand.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stand.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it is what stands, found once more, or what that was made of when it got its entity. */
    private static boolean agrees(Dismissed dismissed, Candidate mention) {
        return dismissed.standsAt(mention) && (dismissed.agreesWithWinner() || dismissed.why() == Dismissal.NOT_READ);
    }

    private static Rejected rejected(TextField field, Text text, Dismissed dismissed) {
        Candidate winner = dismissed.winner();
        return new Rejected(
                field,
                text.originalStart(dismissed.start()),
                text.originalEnd(dismissed.end()),
                original(text, dismissed.start(), dismissed.end()),
                dismissed.type(),
                dismissed.entityId(),
                dismissed.finder(),
                dismissed.confidence(),
                dismissed.why(),
                winner == null ? null : original(text, winner.start(), winner.end()));
    }

    private static String original(Text text, int start, int end) {
        return text.original().substring(text.originalStart(start), text.originalEnd(end));
    }

    private static @Nullable String useWord(Text text, Candidate policy, boolean isTitle) {
        int start = PolicyUses.of(text, policy.start(), policy.end(), isTitle) == PolicyUse.NAMED
                ? -1
                : PolicyUses.tellingWord(text, policy.start(), policy.end(), isTitle);
        return start < 0 ? null : original(text, start, Math.max(text.hangulEnd(start), text.end(text.wordAt(start))));
    }
}
