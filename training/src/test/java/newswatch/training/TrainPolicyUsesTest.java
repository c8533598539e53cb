package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Text;
import newswatch.tagger.policy.PolicyUseModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainPolicyUsesTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int train(String output) {
        CommandLine command = new CommandLine(new TrainPolicyUses());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(
                "--corpus",
                folder.toString(),
                "--output",
                folder.resolve(output).toString());
    }

    private void article(int number) throws IOException {
        Path file = folder.resolve("train").resolve("a" + number + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                id: a%s
                language: en
                source-country: US
                published: 2024-02-13T08:05:00Z
                policy Lighthouse Act: US

                Keepers wait

                The council wrangled the [Lighthouse Act](policy/change). A keeper was keelhauled over the \
                [Lighthouse Act](policy/cited). He reads the [Lighthouse Act](policy).
                """.formatted(Integer.toString(number)));
    }

    @Test
    void learnsWhichWordsTellTheUse() throws IOException {
        for (int number = 0; number < 12; number++) {
            article(number);
        }
        assertThat(train("uses.tsv")).isZero();
        assertThat(out.toString()).contains("of 36 uses 1.000 right in articles kept apart");
        try (Reader from = Files.newBufferedReader(folder.resolve("uses.tsv"))) {
            PolicyUseModel model = PolicyUseModel.read(from);
            String sentence = "They wrangled the Buoy Act.";
            assertThat(model.of(Text.of(sentence), sentence.indexOf("Buoy"), sentence.length() - 1, false))
                    .isEqualTo(PolicyUse.CHANGE);
        }
        assertThat(train("again.tsv")).isZero();
        assertThat(folder.resolve("again.tsv")).hasSameBinaryContentAs(folder.resolve("uses.tsv"));
    }

    @Test
    void aMissingCorpusIsNamed() {
        assertThat(train("uses.tsv")).isEqualTo(1);
        assertThat(err.toString()).contains(folder.resolve("train").toString());
    }
}
