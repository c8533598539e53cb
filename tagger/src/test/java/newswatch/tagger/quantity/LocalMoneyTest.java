package newswatch.tagger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMoneyTest {
    private static List<String> sums(String country, String text) {
        return QuantityGrammar.find(text.toCharArray(), "en", LocalMoney.of(country, "", text)).stream()
                .map(sum -> sum.value().stripTrailingZeros().toPlainString() + " " + sum.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"CA,CAD", "AU,AUD", "NZ,NZD", "SG,SGD", "HK,HKD", "TW,TWD", "US,USD", "GB,USD", "ZZ,USD"})
    void aBareDollarIsThatOfThePaper(String country, String code) {
        assertThat(sums(country, "It paid $9.5 million, or 20 dollars a head and 50 cents a litre."))
                .containsExactly("9500000 " + code, "20 " + code, "0.5 " + code);
        assertThat(sums(country, "값은 30달러다.")).containsExactly("30 " + code);
    }

    @Test
    void aDollarThatIsNamedIsThatOne() {
        assertThat(sums("CA", "It paid US$5 million and A$3 million.")).containsExactly("5000000 USD", "3000000 AUD");
    }

    @Test
    void aPaperThatMarksItsOwnDollarMeansTheAmericanWhereItDoesNot() {
        assertThat(sums("SG", "It paid S$5 million ($3.7 million).")).containsExactly("5000000 SGD", "3700000 USD");
        assertThat(sums("SG", "It paid US$5 million, or $6.8 million.")).containsExactly("5000000 USD", "6800000 SGD");
    }

    @Test
    void lettersStandForACurrencyAtHomeOnly() {
        assertThat(sums("ZA", "The dividend fell to R1.15 from R4.90, the bill is R1.6bn."))
                .containsExactly("1.15 ZAR", "4.9 ZAR", "1600000000 ZAR");
        assertThat(sums("NG", "Banks need N500 billion.")).containsExactly("500000000000 NGN");
        assertThat(sums("KE", "Farmers pay Sh250 a month.")).containsExactly("250 KES");
        assertThat(sums("US", "The R1 model and N500 rivals.")).isEmpty();
        assertThat(sums("ZA", "The XR500 and the A-R500.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Argentina raised it to 300 pesos.,300 ARS",
        "The Philippines pays 300 pesos.,300 PHP",
        "He paid 300 pesos.,300 MXN",
        "덴마크 기업이 600억크로네를 모았다.,60000000000 DKK",
        "노르웨이 기업이 600억크로네를 모았다.,60000000000 NOK",
        "파키스탄에서 200루피를 냈다.,200 PKR",
        "Mexico and Argentina: in Argentina it is 20 Mexican pesos.,20 MXN"
    })
    void aNameThatCurrenciesShareMeansThatOfTheCountrySpokenOf(String text, String sum) {
        assertThat(sums("ZZ", text)).containsExactly(sum);
    }

    @Test
    void dongAreMoneyInAnArticleOnVietnamAndBuildingsElsewhere() {
        assertThat(sums("KR", "베트남의 최저임금은 468만 동이다.")).containsExactly("4680000 VND");
        assertThat(sums("KR", "낡은 건물이 468만 동이다.")).containsExactly("4680000 동");
    }

    @Test
    void aLetterBehindDigitsIsForHundredthsAtHomeOnly() {
        assertThat(sums("GB", "Shares fell 2p to 183p; the film is in 1080p.")).containsExactly("0.02 GBP", "1.83 GBP");
        assertThat(sums("AU", "A placement at 60c a share.")).containsExactly("0.6 AUD");
        assertThat(sums("US", "A film in 720p.")).isEmpty();
    }

    @Test
    void centsAreThoseOfThePaper() {
        assertThat(sums("KE", "It rose 40 cents to Sh12; the grant is $5."))
                .containsExactly("0.4 KES", "12 KES", "5 USD");
        assertThat(sums("IE", "He is paid 11 cent.")).containsExactly("0.11 EUR");
    }

    @Test
    void poundsAreAWeightInAmericaUnlessTheArticleIsAboutBritain() {
        assertThat(sums("US", "It moved 4 million pounds of chicken.")).containsExactly("4000000 pounds");
        assertThat(sums("US", "Britain paid 4 million pounds.")).containsExactly("4000000 GBP");
        assertThat(sums("GB", "It paid 4 million pounds.")).containsExactly("4000000 GBP");
    }

    @Test
    void readsSubunitsAndCodesOfMoreCurrencies() {
        assertThat(sums("ZZ", "The rupee lost 61 paise, cocoa pays 20,928 cedis, the fine is Dh500 or AED 900."))
                .containsExactly("0.61 INR", "20928 GHS", "500 AED", "900 AED");
    }

    @Test
    void plainSpacesPartThousandsInSouthAfricaOnly() {
        assertThat(sums("ZA", "They asked for R9 500; it has 310 000 members."))
                .containsExactly("9500 ZAR", "310000 members");
        assertThat(sums("GB", "It has 310 000 members.")).doesNotContain("310000 members");
    }
}
