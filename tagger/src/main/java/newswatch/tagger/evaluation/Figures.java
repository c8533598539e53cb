package newswatch.tagger.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them, the same in every locale. */
final class Figures {
    private Figures() {}

    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(int number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** A figure of nothing is none. */
    static String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : "-";
    }

    static String precision(Score score) {
        return score.found() == 0 ? "-" : share(score.precision());
    }

    static String recall(Score score) {
        return score.gold() == 0 ? "-" : share(score.recall());
    }

    static String f1(Score score) {
        return score.isEmpty() ? "-" : share(score.f1());
    }
}
