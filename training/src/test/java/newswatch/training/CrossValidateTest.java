package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CrossValidateTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCorpus() throws IOException {
        for (String part : new String[] {"train", "calibrate"}) {
            for (int i = 0; i < 6; i++) {
                Path file = folder.resolve(part).resolve(i + ".txt");
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.format(Locale.ROOT, """
                        id: %1$s-%2$d
                        language: en
                        source-country: US
                        published: 2024-02-13T08:05:00Z
                        company Vextorian%2$d: US

                        Traders bought shares of [Vextorian%2$d](company) on Tuesday

                        Traders sold shares of [Vextorian%2$d](company) on Friday.
                        """, part, i));
            }
        }
    }

    private int run(String... arguments) {
        CommandLine command = new CommandLine(new CrossValidate());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void eachArticleIsMeasuredByAModelThatHasNotReadIt() {
        int code = run(
                "--corpus", folder.toString(), "--language", "en", "--folds", "2", "--share", "0.4,1", "--runs", "1");
        assertThat(code).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll("[ .0-9]+$", "")))
                .containsExactly(
                        "en: F1 over 2 folds of 6 articles",
                        "learned from              COMPANY   POLICY   PERSON",
                        "lists and rules alone",
                        "1 articles",
                        "3 articles");
        assertThat(err.toString().lines()).hasSize(4);
        String[] whole = out.toString().lines().toList().get(4).split("\\s+");
        assertThat(Double.parseDouble(whole[2])).isGreaterThan(0.5);
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("--corpus", folder.toString(), "--language", "en", "--folds", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--folds 1: wanted at least 2");
        assertThat(run("--corpus", folder.toString(), "--language", "en", "--share", "1.5"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--share 1.5: wanted from 0 to 1");
        assertThat(run("--corpus", folder.toString(), "--language", "en", "--folds", "9"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--folds 9: there are only 6 articles");
        assertThat(run("--corpus", folder.resolve("none").toString())).isEqualTo(1);
    }
}
