package newswatch.tagger.sequence;

import static newswatch.tagger.sequence.Found.name;
import static newswatch.tagger.sequence.Found.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeaturesTest {
    private static final String NEWS =
            "\"한빛전자\"의 김다온 대표는 3일 'SK하이닉스·TSMC'가 美서 1,200억 원을 냈다고 말했다.그는 Ms. Orlaith Penhallow-O'Neil of Corvane"
                    + " (CVN) said; CEO들은 iPhone17을… 😀 \"A\" b";

    static Stream<String> hostileTexts() {
        return Stream.of(
                NEWS,
                "삼성Electronics그룹은".repeat(40),
                "a".repeat(5_000) + " " + "B".repeat(5_000),
                "\"'(<[{「『《〈".repeat(20) + "대통령" + "〉》』」}]>)'\"".repeat(20),
                "😀👩‍👩‍👧🇰🇷".repeat(30),
                "김영훈Smith김영훈John美1,2.3%".repeat(20),
                "President Smith said John President Smith said",
                "가나다라마바사아".repeat(500));
    }

    /** A name over each two characters, so that there is as much to see as there can be. */
    private static List<Candidate> namesEverywhere(Units units) {
        List<Candidate> names = new ArrayList<>();
        for (int i = 0; i + 1 < units.count(); i += 2) {
            MentionType type = MentionType.values()[i / 2 % MentionType.values().length];
            names.add(Candidate.unlisted(
                    units.start(i),
                    units.end(i + 1),
                    type,
                    "n" + i,
                    List.of(),
                    CountryBasis.NONE,
                    i % 3 / 2.0,
                    Finder.MODEL));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noUnitAndNoWordHasMoreFeaturesThanWeightsHaveRoomFor(String text) {
        Units units = units(text);
        Features features = new Features(units, new Hints(units, namesEverywhere(units)));
        FeatureList found = new FeatureList();
        int most = 0;
        for (int i = 0; i < units.count(); i++) {
            features.read(i, 1, found);
            most = Math.max(most, found.count());
        }
        for (int word = 0; word < units.words(); word++) {
            features.readWord(word, found);
            most = Math.max(most, found.count());
        }
        assertThat(most).isBetween(40, Weights.MOST_FEATURES);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatWordsAreRememberedByIsWhatTheModelLearnedFrom(String text) {
        SequenceModel model = invented(text);
        Units units = units(text);
        WordMemory memory = new WordMemory(model);
        Features features = new Features(units, new Hints(units, List.of(name(text, text, MentionType.COMPANY))));
        FeatureList found = new FeatureList();
        int spoken = 0;
        for (int i = 0; i < units.count(); i++) {
            int echo = i % 3;
            long[] learned = new long[Weights.ROW];
            features.read(i, echo, found);
            model.units().addTo(learned, 0, found);
            long[] remembered = remembered(units, i, memory);
            found.clear();
            features.readAround(i, found);
            features.readEcho(i, echo, found);
            model.units().addTo(remembered, 0, found);
            assertThat(remembered).as("unit %d", i).isEqualTo(learned);
            spoken += Arrays.stream(learned).anyMatch(sum -> sum != 0) ? 1 : 0;
        }
        assertThat(spoken).isEqualTo(units.count());
        for (int word = 0; word < units.words(); word++) {
            features.readWord(word, found);
            int lead =
                    WordScores.lead(at(memory, units, word - 1), at(memory, units, word), at(memory, units, word + 1));
            assertThat(lead).isEqualTo(model.words().lead(Arrays.copyOf(found.found(), found.count())));
        }
    }

    /** Sums of what a unit's word and the two beside it say, as a tagger puts them together. */
    private static long[] remembered(Units units, int i, WordMemory memory) {
        FeatureList found = new FeatureList();
        int number = units.word(i);
        int start = units.wordStart(number);
        WordScores own = at(memory, units, number);
        long[] behind = at(memory, units, number - 1).behind(found);
        long[] before = at(memory, units, number + 1).before(found);
        int head = WordTemplates.fromHead(own.word, i - start);
        int tail = WordTemplates.fromTail(own.word, i - start);
        long[] sums = new long[Weights.ROW];
        for (int k = 0; k < Weights.ROW; k++) {
            sums[k] = own.own(units, start, found)[(i - start) * Weights.ROW + k]
                    + behind[head * Weights.ROW + k]
                    + before[tail * Weights.ROW + k];
        }
        return sums;
    }

    private static WordScores at(WordMemory memory, Units units, int word) {
        return word < 0 || word >= units.words() ? memory.none() : memory.of(units, word, new FeatureList());
    }

    /** A model that has a weight for all that there is to a text. */
    private static SequenceModel invented(String text) {
        Units units = units(text);
        Features features = new Features(units, new Hints(units, List.of(name(text, text, MentionType.COMPANY))));
        FeatureList found = new FeatureList();
        Stream.Builder<long[]> byUnit = Stream.builder();
        for (int i = 0; i < units.count(); i++) {
            features.read(i, i % 3, found);
            byUnit.add(Arrays.copyOf(found.found(), found.count()));
        }
        Stream.Builder<long[]> byWord = Stream.builder();
        for (int word = 0; word < units.words(); word++) {
            features.readWord(word, found);
            byWord.add(Arrays.copyOf(found.found(), found.count()));
        }
        return new SequenceModel(
                new float[Labels.COUNT * Labels.COUNT], weights(byUnit.build()), weights(byWord.build()), 0);
    }

    private static Weights weights(Stream<long[]> found) {
        long[] hashes = found.flatMapToLong(Arrays::stream).distinct().sorted().toArray();
        float[] weights = new float[hashes.length * Labels.COUNT];
        Random random = new Random(hashes.length);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat() * 4 - 2;
        }
        return new Weights(hashes, weights);
    }

    @Test
    void aShorterMentionIsSeenWhereTheRulesSeeNothing() {
        String text = "한빛전자가 올랐다. 한빛은 웃었다. Corvane Systems fell, Corvane rose.";
        Units units = units(text);
        List<Candidate> kept =
                List.of(name(text, "한빛전자", MentionType.COMPANY), name(text, "Corvane Systems", MentionType.COMPANY));
        Echoes echoes = new Echoes();
        echoes.add(units, kept);
        Features features = new Features(units, new Hints(units, kept));
        int[] said = new int[units.count()];
        for (int word = 0; word < units.words(); word++) {
            features.readEchoes(word, echoes, said);
        }
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < units.count(); i++) {
            if (said[i] != 0) {
                heard.add(units.start(i) + " " + units.text().substring(units.start(i), units.end(i)));
            }
        }
        assertThat(heard).containsExactly("12 빛", text.lastIndexOf("Corvane") + " Corvane");
    }
}
