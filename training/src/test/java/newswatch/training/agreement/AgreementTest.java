package newswatch.training.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AgreementTest {
    private static final String HOMES = "company Quillspar: US\npolicy Tern Act: US\nperson Ada Brill: US\n";
    private static final String TITLE = "[Quillspar](company) praises [Tern Act](policy)";
    private static final String BODY = "[Ada Brill](person) of [Quillspar](company) sold [18%](quantity 18 %) to"
            + " [a third](quantity 0.333 x) of [Chad](country TD).";

    @TempDir
    private Path corpus;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void theFirstAnnotatorsArticles() throws IOException {
        write("train", "one", HOMES, TITLE, BODY);
        write("calibrate", "two", "", "Rain", "It rained.");
        write("test", "three", "", "Snow", "It snowed.");
    }

    private void write(String part, String id, String homes, String title, String body) throws IOException {
        Path file = corpus.resolve(part).resolve(id + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "id: " + id + "\nlanguage: en\nsource-country: US\npublished: 2024-02-13T08:05:00Z\n" + homes + "\n"
                        + title + "\n\n" + body + "\n");
    }

    private int compare(String... more) {
        CommandLine command = new CommandLine(new Agreement());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[0] = "--corpus";
        arguments[1] = corpus.toString();
        return command.execute(arguments);
    }

    private String row(String start) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("")
                .replaceAll(" +", " ");
    }

    @Test
    void equalMarksAgreeInAll() throws IOException {
        write("second", "one", HOMES, TITLE, BODY);
        assertThat(compare("--differences")).isZero();
        assertThat(out.toString()).startsWith("Agreement on 1 articles.").contains("Differences (0)");
        assertThat(row("COMPANY")).isEqualTo("COMPANY 2 2 2 1.000 1.000 - - 1.000");
        assertThat(row("POLICY")).isEqualTo("POLICY 1 1 1 1.000 1.000 - 1.000 1.000");
        assertThat(row("QUANTITY")).isEqualTo("QUANTITY 2 2 2 1.000 - 1.000 - 1.000");
        assertThat(row("all")).isEqualTo("all 7 7 7 1.000 1.000 1.000 1.000 1.000");
    }

    @Test
    void aMarkOfOneAnnotatorLowersF1AndIsShownWithItsPlace() throws IOException {
        write("second", "one", HOMES, TITLE, BODY.replace("[Quillspar](company)", "Quillspar"));
        assertThat(compare("--differences")).isZero();
        assertThat(row("COMPANY")).startsWith("COMPANY 2 1 1 0.667 1.000 - - 0.");
        assertThat(row("one"))
                .isEqualTo("one COMPANY only first Quillspar - Ada Brill of ⟦Quillspar⟧ sold 18% to a thi");
    }

    @Test
    void anotherSpanIsNoCommonMarkAndOneDifference() throws IOException {
        write("second", "one", HOMES, TITLE, BODY.replace("[a third](quantity", "a [third](quantity"));
        assertThat(compare("--differences")).isZero();
        assertThat(row("QUANTITY")).startsWith("QUANTITY 2 2 1 0.500 - 1.000 - 0.");
        assertThat(out.toString()).contains("Differences (1)");
        assertThat(row("one")).startsWith("one QUANTITY span a third third ");
    }

    @Test
    void anotherTypeCountsAgainstBothTypes() throws IOException {
        write(
                "second",
                "one",
                HOMES.replace("person Ada", "company Ada"),
                TITLE,
                BODY.replace("Brill](person)", "Brill](company)"));
        assertThat(compare("--differences")).isZero();
        assertThat(row("COMPANY")).startsWith("COMPANY 2 3 2 0.800 ");
        assertThat(row("PERSON")).startsWith("PERSON 1 0 0 0.000 - ");
        assertThat(row("one")).startsWith("one PERSON type PERSON COMPANY ");
    }

    @Test
    void homeValueAndUseAreMeasuredOnCommonMarks() throws IOException {
        write(
                "second",
                "one",
                HOMES.replace("Tern Act: US", "Tern Act: GB US"),
                TITLE.replace("(policy)", "(policy/change)"),
                BODY.replace("18 %", "18 %p"));
        assertThat(compare("--differences")).isZero();
        assertThat(row("POLICY")).isEqualTo("POLICY 1 1 1 1.000 0.000 - 0.000 1.000");
        assertThat(row("QUANTITY")).isEqualTo("QUANTITY 2 2 2 1.000 - 0.500 - 1.000");
        assertThat(out.toString()).contains("Differences (3)", "US ", "GB US", "NAMED", "CHANGE", "18 %p");
    }

    @Test
    void aFractionMayBeRoundedAndOtherValuesMayNot() throws IOException {
        write("second", "one", HOMES, TITLE, BODY.replace("0.333 x", "0.3333 x").replace("18 %", "18.0 %"));
        assertThat(compare()).isZero();
        assertThat(row("QUANTITY")).startsWith("QUANTITY 2 2 2 1.000 - 1.000");
        write("second", "one", HOMES, TITLE, BODY.replace("0.333 x", "0.3 x").replace("18 %", "18.4 %"));
        assertThat(compare()).isZero();
        assertThat(out.toString().replaceAll(" +", " ")).contains("QUANTITY 2 2 2 1.000 - 0.000");
    }

    @Test
    void whatTheFirstAnnotatorAloneHasIsNotCompared() throws IOException {
        write("second", "three", "", "Snow", "It snowed.");
        assertThat(compare()).isZero();
        assertThat(row("COMPANY")).isEmpty();
        assertThat(row("all")).isEqualTo("all 0 0 0 0.000 - - - -");
    }

    @Test
    void anotherTextAndAnUnknownArticleAreNamed() throws IOException {
        write("second", "three", "", "Snow", "It snowed much.");
        assertThat(compare()).isEqualTo(1);
        assertThat(err.toString()).contains("three: its BODY is not the text").doesNotContain("\tat ");
        Files.delete(corpus.resolve("second/three.txt"));
        write("second", "four", "", "Hail", "It hailed.");
        assertThat(compare()).isEqualTo(1);
        assertThat(err.toString()).contains("four: the first annotator marked no article of this id");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(compare()).isEqualTo(1);
        assertThat(err.toString())
                .contains(corpus.resolve("second") + ": no such folder")
                .doesNotContain("\tat ");
    }

    @Test
    void theArticlesOfTheRepositoryStillHoldTheTextThatWasMarkedTwice() {
        corpus = Path.of("corpus");
        assertThat(compare()).isZero();
        assertThat(out.toString()).startsWith("Agreement on 25 articles.");
    }

    @Test
    void helpNamesEachOptionItsDefaultAndTheExitCodes() {
        assertThat(new CommandLine(new Agreement()).getUsageMessage())
                .startsWith("Usage: agreement")
                .contains(
                        "--corpus=DIR",
                        "training/corpus",
                        "--differences",
                        "0   done",
                        "1   failed",
                        "2   wrong use",
                        "training/agreement --differences");
        assertThat(compare("--differ")).isEqualTo(2);
    }
}
