package newswatch.tagger.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Finder;

/**
 * Turns what a rule or the model says of its own surety into how often such a mention is right, by what was measured on
 * marked articles (J. Platt: Probabilistic outputs for support vector machines, 1999). Immutable, thread-safe.
 */
public final class Calibration {
    /** Leaves all as it is. */
    public static final Calibration NONE = new Calibration(List.of());

    /** No confidence is nearer to 0 or 1. */
    private static final double NEAREST = 0.001;

    private static final String FILE = "calibration.tsv";

    private final Map<MentionType, Map<Finder, Line>> lines = new EnumMap<>(MentionType.class);

    /**
     * How the confidence of one kind of mention is read: its log-odds times {@code slope} plus {@code offset} are the
     * log-odds of its being right. With slope 0 it is the same for all.
     *
     * @param mentions how many it was measured on
     */
    public record Line(MentionType type, Finder finder, double slope, double offset, int mentions) {
        double of(double surety) {
            return 1 / (1 + Math.exp(-(slope * logOdds(surety) + offset)));
        }
    }

    /** @param lines one a kind; what none is for stays as it is */
    public Calibration(List<Line> lines) {
        for (Line line : lines) {
            this.lines
                    .computeIfAbsent(line.type, type -> new EnumMap<>(Finder.class))
                    .put(line.finder, line);
        }
    }

    /** The one that newswatch ships. */
    public static Calibration bundled() {
        return Bundled.CALIBRATION;
    }

    /** How probable it is that a mention is right, from 0.001 to 0.999, to three places. */
    public double of(MentionType type, Finder finder, double surety) {
        Map<Finder, Line> ofType = lines.get(type);
        Line line = ofType == null ? null : ofType.get(finder);
        double right = line == null ? surety : line.of(surety);
        return Math.round(Math.max(NEAREST, Math.min(1 - NEAREST, right)) * 1000) / 1000.0;
    }

    /** The logarithm of p to 1 − p; p is kept 0.001 away from 0 and 1. */
    public static double logOdds(double p) {
        double inside = Math.max(NEAREST, Math.min(1 - NEAREST, p));
        return Math.log(inside / (1 - inside));
    }

    private static Calibration read(BufferedReader lines) {
        return new Calibration(lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Line(
                        MentionType.valueOf(cells[0]),
                        Finder.valueOf(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Integer.parseInt(cells[4])))
                .toList());
    }

    /** Read at first use. */
    private static final class Bundled {
        static final Calibration CALIBRATION = bundled();

        private static Calibration bundled() {
            try (InputStream in = Calibration.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("newswatch/tagger/confidence/" + FILE
                            + ": not on the class path; the tagger's jar is incomplete");
                }
                return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
