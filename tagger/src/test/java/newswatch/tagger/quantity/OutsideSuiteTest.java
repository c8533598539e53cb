package newswatch.tagger.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import newswatch.schemas.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * How far we agree with the cases of Microsoft's Recognizers-Text, read from a folder {@code shared/data/suites} beside
 * the checkout or above it. Its idea of a quantity is wider (bare units, compounds such as "5 ft 2 in", prices without a
 * scale for cents), so what is held is a least share of agreement, not all of it; dates, ages and ordinals are left out.
 */
class OutsideSuiteTest {
    private static final String ZIP = "shared/data/suites/recognizers-text/specs.zip";

    @ParameterizedTest
    @CsvSource({
        "Korean/CurrencyModel, ko, NumberWithUnit/Korean/CurrencyModel.json, 80",
        "English/CurrencyModel, en, NumberWithUnit/English/CurrencyModel.json, 70",
        "Korean/DimensionModel, ko, NumberWithUnit/Korean/DimensionModel.json, 85",
        "English/DimensionModel, en, NumberWithUnit/English/DimensionModel.json, 55",
        "Korean/PercentModel, ko, Number/Korean/PercentModel.json, 80"
    })
    void agreesWithMostSpansAndValues(String name, String language, String entry, int leastPercent) throws IOException {
        Optional<Path> zip = suite();
        assumeTrue(zip.isPresent(), "skipped: no folder " + ZIP + " in or above the working directory");
        int wanted = 0;
        int agreed = 0;
        for (JsonNode testCase : cases(zip.orElseThrow(), entry)) {
            String text = testCase.path("Input").asString();
            List<Quantity> found = QuantityGrammar.find(text, language);
            for (JsonNode result : testCase.path("Results")) {
                String surface = result.path("Text").asString();
                String value =
                        result.path("Resolution").path("value").asString("").replace("%", "");
                if (value.isEmpty()) {
                    continue; // a unit without a number
                }
                wanted++;
                agreed += found.stream().anyMatch(q -> agrees(q, text, surface, value)) ? 1 : 0;
            }
        }
        assertThat(wanted).as(name).isPositive();
        assertThat(agreed * 100 / wanted)
                .as("%s: %d of %d", name, agreed, wanted)
                .isGreaterThanOrEqualTo(leastPercent);
    }

    /** Cents and pence are hundredths to us and units of their own to the suite. */
    private static boolean agrees(Quantity quantity, String text, String surface, String value) {
        if (!text.substring(quantity.start(), quantity.end()).equalsIgnoreCase(surface)) {
            return false;
        }
        double wanted = Double.parseDouble(value);
        double seen = quantity.value().doubleValue();
        return close(seen, wanted) || close(seen * 100, wanted);
    }

    private static boolean close(double seen, double wanted) {
        return Math.abs(seen - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
    }

    private static JsonNode cases(Path zip, String entry) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            byte[] bytes = file.getInputStream(file.getEntry(entry)).readAllBytes();
            String json = new String(bytes, StandardCharsets.UTF_8);
            return Json.mapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        }
    }

    private static Optional<Path> suite() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve(ZIP))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
