package newswatch.tagger.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static Candidate name(int start, int end, double confidence, String name) {
        return Candidate.unlisted(
                start, end, MentionType.COMPANY, name, List.of("KR"), CountryBasis.SOURCE, confidence, Finder.MODEL);
    }

    @Test
    void theLongerWinsThenTheSurerThenTheEarlierThenTheFirstById() {
        Candidate longer = name(2, 8, 0.5, "longer");
        Candidate surer = name(10, 14, 0.8, "surer");
        Candidate earlier = name(20, 23, 0.8, "earlier");
        Candidate first = name(30, 33, 0.8, "a");
        assertThat(Overlaps.resolve(List.of(
                        name(30, 33, 0.8, "b"),
                        first,
                        name(22, 25, 0.8, "later"),
                        earlier,
                        name(12, 16, 0.7, "less sure"),
                        surer,
                        name(0, 4, 1, "shorter"),
                        longer)))
                .containsExactly(longer, surer, earlier, first);
    }

    @Test
    void whatLosesKeepsNothingElseOff() {
        Candidate left = name(0, 5, 0.5, "left");
        Candidate right = name(6, 11, 0.5, "right");
        assertThat(Overlaps.resolve(List.of(right, name(4, 7, 1, "between"), left)))
                .containsExactly(left, right);
        assertThat(Overlaps.resolve(List.of(name(4, 6, 1, "covered"), Candidate.barrier(3, 9), left)))
                .isEmpty();
        assertThat(Overlaps.resolve(List.of(right, left, Candidate.barrier(5, 6))))
                .containsExactly(left, right);
        assertThat(Overlaps.resolve(List.of())).isEmpty();
    }

    @Test
    void agreesWithTakingTheBestOfAllInTurn() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                int start = random.nextInt(60);
                candidates.add(name(start, start + 1 + random.nextInt(6), (1 + random.nextInt(3)) / 4.0, "n" + i));
            }
            boolean[] taken = new boolean[100];
            List<Candidate> wanted = new ArrayList<>(candidates);
            wanted.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.length())
                    .thenComparing(candidate -> -candidate.confidence())
                    .thenComparing(Candidate::start)
                    .thenComparing(candidate -> String.valueOf(candidate.id())));
            wanted.removeIf(candidate -> {
                boolean overlaps = false;
                for (int i = candidate.start(); i < candidate.end(); i++) {
                    overlaps |= taken[i];
                }
                if (!overlaps) {
                    Arrays.fill(taken, candidate.start(), candidate.end(), true);
                }
                return overlaps;
            });
            wanted.sort(Comparator.comparingInt(Candidate::start));
            assertThat(Overlaps.resolve(candidates)).containsExactlyElementsOf(wanted);
        }
    }
}
