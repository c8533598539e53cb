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
}
