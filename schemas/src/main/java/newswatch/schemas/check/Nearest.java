package newswatch.schemas.check;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of many known things somebody may have meant by a name that none of them has. Better none than a far one: a name
 * is close if every fourth letter at most is a slip, or if one of the two names holds the other and is not thrice as
 * long. Letter case, spaces and hyphens don't count.
 */
public final class Nearest {
    private static final int LETTERS_A_SLIP = 4;
    private static final int TIMES_AS_LONG = 3;
    private static final int LEAST = 2;
    private static final int FAR = Integer.MAX_VALUE;

    private Nearest() {}

    /**
     * The closest first, in the order of {@code known} where they are as close; empty if none is close.
     *
     * @param given as it was typed
     * @param names all names of a thing
     * @param most how many to give at most
     */
    public static <T> List<T> of(String given, Collection<T> known, Function<T, Stream<String>> names, int most) {
        String wanted = simple(given);
        return known.stream()
                .map(thing -> new Candidate<>(thing, slips(wanted, names.apply(thing))))
                .filter(candidate -> candidate.slips != FAR)
                .sorted(Comparator.comparingInt(candidate -> candidate.slips))
                .limit(most)
                .map(candidate -> candidate.thing)
                .toList();
    }

    /** A name without what does not tell names apart. */
    public static String simple(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s·-]", "");
    }

    private record Candidate<T>(T thing, int slips) {}

    private static int slips(String wanted, Stream<String> names) {
        return names.map(Nearest::simple)
                .mapToInt(name -> slips(wanted, name))
                .min()
                .orElse(FAR);
    }

    private static int slips(String wanted, String name) {
        int shorter = Math.min(wanted.length(), name.length());
        int longer = Math.max(wanted.length(), name.length());
        int distance = distance(wanted, name);
        if (shorter > LEAST && distance <= Math.max(1, longer / LETTERS_A_SLIP)) {
            return distance;
        }
        boolean holds = name.contains(wanted) || wanted.contains(name);
        return holds && shorter >= LEAST && longer <= shorter * TIMES_AS_LONG ? distance : FAR;
    }

    /** Levenshtein's: how many characters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
