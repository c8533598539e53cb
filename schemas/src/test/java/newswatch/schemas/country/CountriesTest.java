package newswatch.schemas.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({"KR, KR", "kr, KR", "EU, EU", "XK, XK", "' gb ', GB"})
    void whatThereIsIsTaken(String given, String code) {
        assertThat(Countries.require(given)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "ZZ", "KS", "", "K", "한", "Q!", "Utopia"})
    void whatThereIsNotIsRefusedWithoutAFarSuggestion(String given) {
        assertThatThrownBy(() -> Countries.require(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + given + "' is no country: an ISO 3166-1 alpha-2 code (KR) or EU is wanted");
    }

    @ParameterizedTest
    @CsvSource({
        "UK, GB (United Kingdom)",
        "KOR, KR (South Korea)",
        "usa, US (United States)",
        "Korea, KP (North Korea) or KR (South Korea)",
        "Germny, DE (Germany)",
        "대한민국, KR (South Korea)",
        "유럽 연합, EU (European Union)",
    })
    void whatIsCloseIsSuggested(String given, String meant) {
        assertThatThrownBy(() -> Countries.require(given)).hasMessageEndingWith("; did you mean " + meant + "?");
    }

    @Test
    void theUnknownCountryIsTakenWhereItMayStand() {
        assertThat(Countries.requireOrUnknown("zz")).isEqualTo("ZZ");
        assertThatThrownBy(() -> Countries.requireOrUnknown("XX")).hasMessageStartingWith("'XX' is no country");
    }

    @Test
    void namesAreThoseOfTheLanguage() {
        assertThat(Countries.name("KR", Locale.ENGLISH)).isEqualTo("South Korea");
        assertThat(Countries.name("EU", Locale.KOREAN)).isEqualTo("유럽연합");
        assertThat(Countries.name("XX", Locale.ENGLISH)).isEqualTo("XX");
    }
}
