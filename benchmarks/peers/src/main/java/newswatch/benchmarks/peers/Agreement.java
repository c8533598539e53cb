package newswatch.benchmarks.peers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** How much of the gold a tagger finds, and how much of what it finds is gold: exactly, and at least overlapping. */
final class Agreement {
    private final Set<Kind> kinds;
    private final boolean tellsKinds;
    private int gold;
    private int found;
    private int exact;
    private int goldMet;
    private int foundMet;

    private Agreement(Set<Kind> kinds, boolean tellsKinds) {
        this.kinds = EnumSet.copyOf(kinds);
        this.tellsKinds = tellsKinds;
    }

    /** On spans of these kinds, each of which has to be told from the others. */
    static Agreement onKinds(Set<Kind> kinds) {
        return new Agreement(kinds, true);
    }

    /** On spans that are names of any of these kinds. */
    static Agreement onNames(Set<Kind> kinds) {
        return new Agreement(kinds, false);
    }

    /**
     * Adds one text.
     *
     * @param marked all of its gold
     * @param tagged all that was found in it
     */
    void add(List<Span> marked, List<Span> tagged) {
        List<Span> wanted =
                marked.stream().filter(span -> kinds.contains(span.kind())).toList();
        List<Span> open =
                marked.stream().filter(span -> span.kind() == Kind.OPEN).toList();
        List<Span> seen = tagged.stream()
                .filter(span -> kinds.contains(span.kind()) || !tellsKinds && span.kind() == Kind.OPEN)
                .filter(span ->
                        any(wanted, span, Span::overlaps) || open.stream().noneMatch(span::overlaps))
                .toList();
        gold += wanted.size();
        found += seen.size();
        exact += count(wanted, seen, Span::covers);
        goldMet += count(wanted, seen, Span::overlaps);
        foundMet += count(seen, wanted, Span::overlaps);
    }

    private int count(Collection<Span> spans, Collection<Span> others, BiPredicate<Span, Span> same) {
        return (int) spans.stream().filter(span -> any(others, span, same)).count();
    }

    private boolean any(Collection<Span> spans, Span span, BiPredicate<Span, Span> same) {
        return spans.stream().anyMatch(other -> (!tellsKinds || other.kind() == span.kind()) && same.test(span, other));
    }

    /** Gold, found; precision, recall and F1 of exact spans; the same of overlapping ones. */
    String row() {
        return String.format(Locale.ROOT, "%6d %6d", gold, found)
                + figures(share(exact, found), share(exact, gold))
                + figures(share(foundMet, found), share(goldMet, gold));
    }

    /** Like {@link #row}, of a tagger that means more by the kind: what it finds beyond the gold is not to be judged. */
    String rowOfRecall() {
        return String.format(
                Locale.ROOT,
                "%6d %6s   %5s %5.3f %5s   %5s %5.3f %5s",
                gold,
                "-",
                "-",
                share(exact, gold),
                "-",
                "-",
                share(goldMet, gold),
                "-");
    }

    private static String figures(double precision, double recall) {
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "   %5.3f %5.3f %5.3f", precision, recall, f1);
    }

    private static double share(int of, int all) {
        return all == 0 ? 0 : (double) of / all;
    }
}
