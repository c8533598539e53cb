package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.sequence.FeatureList;
import newswatch.tagger.sequence.Features;
import newswatch.tagger.sequence.Hints;
import newswatch.tagger.sequence.Labels;
import newswatch.tagger.sequence.SequenceModel;
import newswatch.tagger.sequence.SequenceNames;
import newswatch.tagger.sequence.Units;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final String[] BEGINNINGS = {"Cor", "Bell", "Tarn", "Ostra", "Quill", "Hal"};
    private static final String[] ENDS = {"vane", "wick", "holm", "mere", "gard", "dun"};
    private static final String[] THINGS = {"rain", "bread", "spring", "winter", "music", "water"};
    private static final String[] VERBS = {"rose", "fell", "stayed", "came"};
    private static final List<Example> UNITS = new ArrayList<>();
    private static final List<Example> WORDS = new ArrayList<>();

    // A language in which all that stands behind "shares of" is a company, and nothing else is.
    static {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String name = one(BEGINNINGS, random) + one(ENDS, random);
            String end = random.nextBoolean() ? " Works" : "";
            read("today shares of " + name + end + " " + one(VERBS, random), name + end);
            read("today " + one(THINGS, random) + " " + one(VERBS, random), "");
        }
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static void read(String sentence, String name) {
        Units units = Units.of(Text.of(sentence));
        Features features = new Features(units, new Hints(units, List.of()));
        FeatureList found = new FeatureList();
        int from = name.isEmpty() ? -1 : sentence.indexOf(name);
        int to = from + name.length();
        long[][] byUnit = new long[units.count()][];
        long[][] byWord = new long[units.count()][];
        byte[] labels = new byte[units.count()];
        byte[] named = new byte[units.count()];
        for (int i = 0; i < units.count(); i++) {
            features.read(i, 0, found);
            byUnit[i] = Arrays.copyOf(found.found(), found.count());
            features.readWord(i, found);
            byWord[i] = Arrays.copyOf(found.found(), found.count());
            if (units.start(i) >= from && units.end(i) <= to) {
                labels[i] = (byte) Labels.of(MentionType.COMPANY, units.start(i) == from, units.end(i) == to);
                named[i] = (byte) Labels.of(MentionType.COMPANY, true, true);
            }
        }
        UNITS.add(new Example(byUnit, labels));
        WORDS.add(new Example(byWord, named));
    }

    private static SequenceModel model(int runs, int rounds, long seed) {
        Trainer trainer = new Trainer(runs, rounds);
        Trainer.Learned units = trainer.learn(UNITS, seed, progress -> {});
        Trainer.Learned words = trainer.learn(WORDS, seed, progress -> {});
        return new SequenceModel(units.transitions(), units.weights(), words.weights(), 0);
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static List<String> companies(SequenceModel model, String sentence) {
        return new SequenceNames(model)
                .find(List.of(Text.of(sentence)), List.of(List.of())).get(0).stream()
                        .map(name -> name.type() + " " + sentence.substring(name.start(), name.end()))
                        .toList();
    }

    @Test
    void whatCanBeToldApartIsLearned() {
        SequenceModel model = model(2, 8, 1);
        assertThat(companies(model, "today shares of Corvane rose")).containsExactly("COMPANY Corvane");
        assertThat(companies(model, "today shares of Bellgard Works fell")).containsExactly("COMPANY Bellgard Works");
        assertThat(companies(model, "today music rose")).isEmpty();
        assertThat(companies(model, "today winter stayed")).isEmpty();
        // Never seen, but where a company stands.
        assertThat(companies(model, "today shares of Xyzzyx Works fell")).containsExactly("COMPANY Xyzzyx Works");
    }

    @Test
    void wordsOfNamesAreAheadOfOthers() {
        Trainer.Learned words = new Trainer(2, 8).learn(WORDS, 1, progress -> {});
        for (Example example : WORDS) {
            for (int i = 0; i < example.units(); i++) {
                int lead = words.weights().lead(example.features()[i]);
                assertThat(lead > 0).isEqualTo(example.labels()[i] != Labels.OUTSIDE);
            }
        }
    }

    @Test
    void theSameSentencesAndSeedGiveTheSameBytesHoweverManyRunsGoAtOnce() throws Exception {
        byte[] here = bytes(model(4, 2, 1));
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> bytes(model(4, 2, 1))).get()).isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
        assertThat(bytes(model(4, 2, 2))).isNotEqualTo(here);
    }

    @Test
    void whatIsSeenOnceIsNotLearned() {
        byte[] company = {(byte) Labels.of(MentionType.COMPANY, true, true)};
        List<Example> examples = new ArrayList<>();
        examples.add(new Example(new long[][] {{1, 2}}, company));
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(new long[][] {{2, 3}}, company));
            examples.add(new Example(new long[][] {{4}}, new byte[1]));
        }
        Trainer.Learned learned = new Trainer(1, 5).learn(examples, 1, progress -> {});
        assertThat(learned.weights().size()).isEqualTo(3);
        assertThat(learned.weights().lead(new long[] {1})).isZero();
        assertThat(learned.weights().lead(new long[] {3})).isPositive();
        assertThat(learned.weights().lead(new long[] {4})).isNegative();
    }

    @Test
    void eachRoundOfEachRunIsTold() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        new Trainer(2, 3).learn(UNITS.subList(0, 10), 1, told::add);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "run 1 of 2, round 1 of 3",
                        "run 1 of 2, round 2 of 3",
                        "run 1 of 2, round 3 of 3",
                        "run 2 of 2, round 1 of 3",
                        "run 2 of 2, round 2 of 3",
                        "run 2 of 2, round 3 of 3");
    }
}
