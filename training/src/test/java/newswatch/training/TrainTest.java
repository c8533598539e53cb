package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.sequence.SequenceModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCorpus() throws IOException {
        for (String part : new String[] {"train", "calibrate", "test"}) {
            write(part, "one", "Vextorian", "Quillspar");
            write(part, "two", "Ostelmark", "Brindlecap");
        }
    }

    private void write(String part, String id, String first, String second) throws IOException {
        Path file = folder.resolve("corpus").resolve(part).resolve(id + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                id: %1$s-%2$s
                language: en
                source-country: US
                published: 2024-02-13T08:05:00Z
                company %3$s: US
                company %4$s: US
                company Nvidia: US

                Traders bought shares of [%3$s](company) on Tuesday

                Traders bought shares of [%4$s](company) on Monday. Traders sold shares of [%3$s](company) on \
                Friday. Traders bought shares of [Nvidia](company) on Sunday.
                """.formatted(part, id, first, second));
    }

    private int train(String... arguments) {
        CommandLine command = new CommandLine(new Train());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private int trainHere(String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--corpus", folder.resolve("corpus").toString()));
        arguments.addAll(List.of("--output", folder.resolve(output).toString()));
        return train(arguments.toArray(String[]::new));
    }

    private int trainEnglish(String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--language", "en", "--runs", "2", "--rounds", "10"));
        return trainHere(output, arguments.toArray(String[]::new));
    }

    @Test
    void aCorpusBecomesAModelAlwaysTheSame() throws IOException {
        assertThat(trainEnglish("first")).isZero();
        Path model = folder.resolve("first/en.model");
        assertThat(err.toString()).startsWith("en: 2 articles");
        assertThat(out.toString())
                .startsWith(model + ": ")
                .contains("features", "bytes", "F1 on articles kept apart", "COMPANY", "POLICY", "PERSON")
                .doesNotContain("QUANTITY ", "COUNTRY ");
        assertThat(folder.resolve("first")).isDirectoryNotContaining(file -> !file.equals(model));

        assertThat(trainEnglish("second", "--errors", "1")).isZero();
        assertThat(folder.resolve("second/en.model")).hasSameBinaryContentAs(model);
        assertThat(out.toString()).contains("QUANTITY ", "COUNTRY ");

        Tagger tagger =
                Tagger.knowing(Gazetteer.bundled(), Map.of("en", SequenceModel.read(Files.newInputStream(model))));
        assertThat(tagger.tag(GoldSet.read(folder.resolve("corpus/test")).get(0).article()))
                .filteredOn(mention -> mention.type() == MentionType.COMPANY)
                .extracting(Mention::surface)
                .containsExactly("Vextorian", "Quillspar", "Vextorian", "Nvidia");
    }

    @Test
    void theSecondAnnotatorsArticlesAreNotLearned() throws IOException {
        assertThat(trainEnglish("without")).isZero();
        write("second", "three", "Tamsin", "Halloway");
        assertThat(trainEnglish("with")).isZero();
        assertThat(folder.resolve("with/en.model")).hasSameBinaryContentAs(folder.resolve("without/en.model"));
    }

    @Test
    void whatIsWrongWithTheCorpusIsToldWithTheFilesName() throws IOException {
        Path broken = folder.resolve("corpus/calibrate/broken.txt");
        Files.writeString(broken, "id: broken\n\nTitle\n\nBody of [Nobody](firm).\n");
        assertThat(trainEnglish("models")).isEqualTo(1);
        assertThat(err.toString()).contains(broken + ": ", "[Nobody](firm)").doesNotContain("\tat ");
        assertThat(folder.resolve("models")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(train("--corpus", nowhere.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(nowhere.resolve("train") + ": no such folder")
                .doesNotContain("\tat ");
    }

    @Test
    void aLanguageThatTheCorpusDoesNotHoldIsWrongUse() {
        assertThat(trainHere("models", "--language", "fr")).isEqualTo(2);
        assertThat(err.toString()).contains("fr", folder.resolve("corpus/train").toString());
        assertThat(folder.resolve("models")).doesNotExist();
    }

    @Test
    void wrongUseIsTold() {
        assertThat(train("--corpora", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--corpora", "--corpus");
        assertThat(train("--runs", "many")).isEqualTo(2);
        assertThat(trainHere("models", "--rounds", "0")).isEqualTo(2);
        assertThat(trainHere("models", "--runs", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds 0: wanted at least 1", "--runs -1: wanted at least 1");
    }

    @Test
    void helpNamesEachOptionItsDefaultAndTheExitCodes() {
        assertThat(train("--help")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("Usage: train")
                .contains(
                        "--corpus=DIR",
                        "training/corpus",
                        "--language=CODE",
                        "ko,en",
                        "--output=DIR",
                        "--runs=N",
                        "--rounds=N",
                        "--errors=N",
                        "0   done",
                        "1   failed",
                        "2   wrong use",
                        "training/train --language ko");
    }
}
