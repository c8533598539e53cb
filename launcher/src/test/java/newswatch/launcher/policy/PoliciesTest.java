package newswatch.launcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newswatch.launcher.process.Failure;
import newswatch.tagger.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {
    private final Policies policies = Policies.of(Gazetteer.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"반도체특별법", "반도체 특별법", "policy:semiconductor-special-act", "semiconductor special act"})
    void aPolicyIsFoundByAnyNameOrItsId(String given) {
        assertThat(policies.find(given).id()).isEqualTo("policy:semiconductor-special-act");
    }

    @ParameterizedTest
    @CsvSource({"반도체특벌법, Semiconductor Special Act", "CHIPS Akt, CHIPS and Science Act"})
    void whatIsCloseIsSuggested(String given, String meant) {
        assertThatThrownBy(() -> policies.find(given))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no policy '" + given + "'; did you mean " + meant + " (policy:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"바나나수입금지령", "Bananenverordnung", "x", ""})
    void whatIsFarIsNot(String given) {
        assertThatThrownBy(() -> policies.find(given))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("the gazetteer has no policy '" + given + "'.");
    }

    @Test
    void theCommandThatAddsItIsGivenWhole() {
        assertThatThrownBy(() -> policies.find("Farmer's Banana Act"))
                .hasMessageEndingWith(
                        " To add it, with its country instead of ZZ: echo '{\"id\":\"policy:farmer'\\''s-banana-act\","
                                + "\"type\":\"POLICY\",\"name\":\"Farmer'\\''s Banana Act\",\"countries\":[\"ZZ\"],"
                                + "\"names\":[{\"text\":\"Farmer'\\''s Banana Act\",\"language\":\"en\","
                                + "\"needsContext\":false}]}' | newswatch gazetteer put");
    }
}
