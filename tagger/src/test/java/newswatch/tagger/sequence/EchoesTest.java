package newswatch.tagger.sequence;

import static newswatch.tagger.sequence.Found.keptOff;
import static newswatch.tagger.sequence.Found.name;
import static newswatch.tagger.sequence.Found.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;

class EchoesTest {
    private static Echoes echoes(String text, Candidate... found) {
        Echoes echoes = new Echoes();
        echoes.add(units(text), List.of(found));
        return echoes;
    }

    private static Echoes of(String name, MentionType type) {
        return echoes(name, name(name, name, type));
    }

    private static int say(Echoes echoes, String what) {
        Units units = units(what);
        return echoes.of(units.hash(Hash.START, 0, units.count()));
    }

    @Test
    void aKoreanNameIsKnownByItsBeginningsFromTwoSyllablesOn() {
        Echoes echoes = of("딥시크코리아", MentionType.COMPANY);
        assertThat(say(echoes, "딥시크코리아")).isPositive();
        assertThat(say(echoes, "딥시크")).isPositive().isEqualTo(say(echoes, "딥시")).isNotEqualTo(say(echoes, "딥시크코리아"));
        assertThat(say(echoes, "딥")).isZero();
        assertThat(say(echoes, "코리아")).isZero();
        assertThat(say(echoes, "시크")).isZero();
    }

    @Test
    void onlyAPersonIsKnownByTheFamilyName() {
        assertThat(say(of("김영훈", MentionType.PERSON), "김"))
                .isPositive()
                .isNotEqualTo(say(of("김영훈", MentionType.PERSON), "김영"));
        assertThat(say(of("김영훈", MentionType.COMPANY), "김")).isZero();
        assertThat(say(of("김영훈", MentionType.POLICY), "김")).isZero();
        assertThat(say(of("영훈", MentionType.PERSON), "영")).isZero();
    }

    @Test
    void anEnglishNameIsKnownByItsFirstAndLastWordWhateverTheCase() {
        Echoes echoes = of("Corvane Thermal Systems", MentionType.COMPANY);
        assertThat(say(echoes, "Corvane")).isPositive();
        assertThat(say(echoes, "CORVANE THERMAL")).isPositive().isEqualTo(say(echoes, "Corvane"));
        assertThat(say(echoes, "Systems")).isPositive().isNotEqualTo(say(echoes, "Corvane"));
        assertThat(say(echoes, "Thermal")).isZero();
        assertThat(say(echoes, "Thermal Systems")).isZero();
    }

    @Test
    void aKoreanNameOfSeveralWordsIsKnownByItsLast() {
        Echoes echoes = of("엘로디 마르상", MentionType.PERSON);
        assertThat(say(echoes, "마르상")).isPositive();
        assertThat(say(echoes, "엘로디")).isPositive().isNotEqualTo(say(echoes, "마르상"));
        assertThat(say(of("한빛 법", MentionType.POLICY), "법")).isZero();
    }

    @Test
    void typesAreToldApartAndAddedUp() {
        String text = "다온 다온";
        int company = say(of("다온", MentionType.COMPANY), "다온");
        int policy = say(of("다온", MentionType.POLICY), "다온");
        int person = say(of("다온", MentionType.PERSON), "다온");
        assertThat(List.of(company, policy, person)).doesNotHaveDuplicates();
        Echoes both = echoes(
                text,
                name(text, "다온", MentionType.COMPANY),
                Candidate.unlisted(3, 5, MentionType.PERSON, "다온", List.of(), CountryBasis.NONE, 1, Finder.MODEL));
        assertThat(say(both, "다온")).isEqualTo(company | person);
    }

    @Test
    void whatIsNoCompanyPolicyOrPersonEchoesNothing() {
        String text = "기자단 세나라 열두개 하나상사";
        Echoes echoes = echoes(
                text,
                keptOff(text, "기자단"),
                name(text, "세나라", MentionType.COUNTRY),
                name(text, "열두개", MentionType.QUANTITY),
                name(text, "하나상사", MentionType.COMPANY));
        assertThat(say(echoes, "기자단")).isZero();
        assertThat(say(echoes, "세나라")).isZero();
        assertThat(say(echoes, "열두개")).isZero();
        assertThat(say(echoes, "하나상사")).isPositive();
    }

    @Test
    void onlyWhatAModelIsSureOfIsAdded() {
        Echoes echoes = new Echoes();
        echoes.addNames(
                units("Penhallow met Tressard"),
                List.of(
                        new SequenceNames.Name(0, 9, MentionType.PERSON, 0.79),
                        new SequenceNames.Name(14, 22, MentionType.PERSON, 0.81)));
        assertThat(say(echoes, "Penhallow")).isZero();
        assertThat(say(echoes, "Tressard")).isPositive();
    }

    @Test
    void asManyNamesAsAnArticleMayHoldAreAllKept() {
        Echoes echoes = new Echoes();
        int names = 3_000;
        for (int i = 0; i < names; i++) {
            int before = echoes.count();
            addCompany(echoes, letters(i) + " Holdings");
            assertThat(echoes.count()).isGreaterThan(before);
        }
        int known = echoes.count();
        for (int i = 0; i < names; i++) {
            assertThat(say(echoes, letters(i))).as(letters(i)).isPositive();
            assertThat(say(echoes, letters(i) + " Holdings")).as(letters(i)).isPositive();
            assertThat(say(echoes, letters(names + i))).as(letters(names + i)).isZero();
        }
        for (int i = 0; i < names; i++) {
            addCompany(echoes, letters(i) + " Holdings");
        }
        assertThat(echoes.count()).isEqualTo(known);
    }

    private static void addCompany(Echoes echoes, String name) {
        echoes.add(units(name), List.of(name(name, name, MentionType.COMPANY)));
    }

    private static String letters(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
