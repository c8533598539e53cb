package newswatch.tagger;

import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static newswatch.tagger.Tags.people;
import static newswatch.tagger.Tags.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    @Test
    void aTitleShowsAFullName() {
        assertThat(people(korean("박서준 누리협회 회장과 김도현 의원, 정하린(43) 씨가 왔다."))).containsExactly("박서준", "김도현", "정하린");
        Mention person = the(korean("박서준 회장이 왔다."), "박서준");
        assertThat(person.entityId()).isEqualTo("person:~박서준");
        assertThat(person.countries()).containsExactly("KR");
        assertThat(person.countryBasis()).isEqualTo(CountryBasis.FORM);
    }

    @Test
    void ofAListTheLastMayHaveTheTitle() {
        assertThat(people(korean("박서준, 김도현 의원이 왔다."))).containsExactly("박서준", "김도현");
        assertThat(people(korean("박서준, 김도현AB 의원이 왔다."))).isEmpty();
    }

    @Test
    void onceNamedAPersonIsFoundEverywhere() {
        assertThat(people(korean("김도현 의원이 말했다. 이어 김도현은 나갔다. 김 의원은 돌아왔다."))).containsExactly("김도현", "김도현", "김");
    }

    @ParameterizedTest
    @ValueSource(strings = {"이 회장은 바쁘다.", "전 장관이 왔다.", "한 의원이 말했다.", "신임 대표가 왔다.", "주요국 정상이 모였다.", "구속된 대표가 나왔다."})
    void aSurnameWithoutItsFullNameIsAWord(String text) {
        assertThat(people(korean(text))).isEmpty();
    }

    @Test
    void ofTwoWithOneSurnameTheTitleDecides() {
        List<Mention> mentions = korean("김도현 의원과 김서연 장관이 만났다. 김 장관은 웃었다. 김 의원은 떠났다.");
        assertThat(mentions.stream().map(Mention::entityId))
                .containsExactly("person:~김도현", "person:~김서연", "person:~김서연", "person:~김도현");
    }

    @Test
    void foreignNamesInHangul() {
        assertThat(people(korean("도널드 트럼프 대통령과 시진핑 주석이 만났다. 트럼프는 시 주석을 칭찬했다.")))
                .containsExactly("도널드 트럼프", "시진핑", "트럼프", "시");
        assertThat(people(korean("브렌다 펠리컨트 대변인이 밝혔다."))).containsExactly("브렌다 펠리컨트");
    }

    @Test
    void bodiesAreNoPeople() {
        assertThat(people(korean("공정위 위원장과 경제부총리, 외교부 장관이 모였다."))).isEmpty();
    }

    @Test
    void englishNamesByForename() {
        assertThat(people(english(
                        "Its boss, Kevin Marlowe, resigned. Mr. Marlowe said little. “No,” said Anna Quillfeather.")))
                .containsExactly("Kevin Marlowe", "Marlowe", "Anna Quillfeather");
    }

    @Test
    void aSurnameOfAListedPersonFollowsTheFullName() {
        assertThat(people(english("Rachel Reeves spoke. Ms. Reeves sat down.")))
                .containsExactly("Rachel Reeves", "Reeves");
        assertThat(people(english("The reeves of old collected taxes in Reeves County.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Madison Square deal.",
                "Martin Luther Church Street is closed.",
                "James Bay Project stalled."
            })
    void placesAreNoPeople(String text) {
        assertThat(people(english(text))).isEmpty();
    }

    @Test
    void aRoleInFrontShowsAFullName() {
        assertThat(people(korean("배우 정하린과 대표이사 김도현이 왔다."))).containsExactly("정하린", "김도현");
        assertThat(people(korean("배우 전원이 왔다."))).isEmpty();
    }

    @Test
    void aPartyMayStandBetweenAnAmbiguousNameAndItsTitle() {
        assertThat(people(korean("조국 조국혁신당 대표가 왔다."))).containsExactly("조국");
        assertThat(people(korean("조국 통일을 위해 왔다."))).isEmpty();
    }

    @Test
    void aPersonIsNoCompanyAndNoCountry() {
        assertThat(Tags.names("Henry Ford built it. He met India Garcia.")).doesNotContain("COMPANY Ford");
        assertThat(Tags.countries(english("He met India Garcia in May."))).isEmpty();
        assertThat(Tags.countries(english("Jordan signed the accord. Michael Jordan, a lawyer, said so.")))
                .containsExactly("Jordan=JO");
    }
}
