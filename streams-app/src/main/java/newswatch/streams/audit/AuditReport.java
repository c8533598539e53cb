package newswatch.streams.audit;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What an audit found.
 *
 * @param articles distinct articles recounted
 * @param revisions tagged revisions read
 * @param counts rows compared, of both count topics
 * @param mentions live mentions compared
 * @param differences each in words, with the articles behind it; empty if all agrees
 */
public record AuditReport(long articles, long revisions, long counts, long mentions, List<String> differences) {
    private static final int SHOWN = 100;

    public AuditReport {
        differences = List.copyOf(differences);
    }

    /** Whether everything written equals the recount. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /** Prints a summary and at most {@value #SHOWN} differences; returns this. */
    public AuditReport print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "recounted %,d articles (%,d revisions): %,d counts and %,d mentions compared%n",
                articles,
                revisions,
                counts,
                mentions);
        differences.stream().limit(SHOWN).forEach(difference -> out.println("  differs: " + difference));
        if (differences.size() > SHOWN) {
            out.printf(Locale.ROOT, "  … and %,d more%n", differences.size() - SHOWN);
        }
        out.println(
                agrees()
                        ? "all agree"
                        : differences.size() + (differences.size() == 1 ? " difference" : " differences"));
        out.flush();
        return this;
    }
}
