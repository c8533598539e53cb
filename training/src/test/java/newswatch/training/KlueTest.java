package newswatch.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.training.KlueSentence.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KlueTest {
    private static final Pattern MARK = Pattern.compile("<([^<>:]+):([A-Z]+)>");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** In KLUE's form, as its own files have it. */
    private static String klue(int number, String marked) {
        var lines = new StringBuilder("## klue-ner-v1_dev_" + number + "-invented\t" + marked + "\n");
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            marked.substring(from, mark.start()).codePoints().forEach(c -> line(lines, c, "O"));
            String tag = mark.group(2);
            int[] characters = mark.group(1).codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                line(lines, characters[i], (i == 0 ? "B-" : "I-") + tag);
            }
            from = mark.end();
        }
        marked.substring(from).codePoints().forEach(c -> line(lines, c, "O"));
        return lines.append('\n').toString();
    }

    private static void line(StringBuilder to, int character, String tag) {
        to.appendCodePoint(character).append('\t').append(tag).append('\n');
    }

    private Path file(String... sentences) throws IOException {
        var text = new StringBuilder("## comment\n## CHAR\tNE_TAG\n");
        for (int i = 0; i < sentences.length; i++) {
            text.append(klue(i, sentences[i]));
        }
        return Files.writeString(folder.resolve("klue.tsv"), text);
    }

    private int klue(String... arguments) {
        CommandLine command = new CommandLine(new Klue());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void sentencesAreReadWithTheirSpans() throws IOException {
        List<KlueSentence> sentences = KlueSentence.read(file("<가람:PS><나래:PS> 씨가 <3명:QT>", "😀 <서울:LC>"));
        assertThat(sentences).extracting(KlueSentence::text).containsExactly("가람나래 씨가 3명", "😀 서울");
        assertThat(sentences.get(0).spans())
                .containsExactly(new Span(0, 2, "PS"), new Span(2, 4, "PS"), new Span(8, 10, "QT"));
        assertThat(sentences.get(1).spans()).containsExactly(new Span(3, 5, "LC"));
    }

    @Test
    void aBrokenLineIsToldWithItsNumber() throws IOException {
        Path file = folder.resolve("broken.tsv");
        Files.writeString(file, "## klue-ner-v1_dev_00000-invented\t가나\n가\tB-PS\n나\tI-OG\n\n");
        assertThat(klue("--data", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(file + ":3: ", "나\tI-OG").doesNotContain("\tat ");
    }

    @Test
    void whereTheSentencesAreLackingNothingIsMeasured() {
        assertThat(klue("--data", folder.resolve("nowhere").toString())).isZero();
        assertThat(out.toString()).contains("nowhere is not there: nothing is measured");
    }

    @Test
    void whatStandsInTheSamePlaceIsFoundInSentencesThatWereNotLearnedFrom() throws IOException {
        String[] people = {"강도윤", "서하린", "윤태겸", "한소율", "조은결", "임다온", "배서준", "노을찬", "문가온", "신이든"};
        String[] sentences = new String[60];
        for (int i = 0; i < sentences.length; i++) {
            String person = people[i * 7 % people.length];
            sentences[i] = i % 2 == 0 ? "가수 <" + person + ":PS> 씨가 <" + (2 + i) + "명:QT> 앞에서 노래했다." : "비가 내려 길이 젖었다.";
        }
        assertThat(klue("--data", file(sentences).toString(), "--folds", "3", "--runs", "1", "--rounds", "5"))
                .isZero();
        assertThat(row("PS")).containsExactly("PS", "30", "30", "1.000", "1.000", "1.000");
        assertThat(row("QT")).containsExactly("QT", "30", "30", "1.000", "1.000", "1.000");
        assertThat(row("OG")).startsWith("OG", "0", "0");
        assertThat(err.toString()).contains("fold 3 of 3");
    }

    private List<String> row(String tag) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(tag))
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
    }

    @Test
    void wrongUseIsTold() {
        assertThat(klue()).isEqualTo(2);
        assertThat(klue("--data", "x", "--folds", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--data", "--folds 1: wanted at least 2");
    }

    @Test
    void helpNamesEachOptionItsDefaultAndTheExitCodes() {
        assertThat(klue("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: klue")
                .contains("--data=FILE", "--people=PATH", "--folds=N", "Default: 10", "--runs=N", "--rounds=N")
                .contains("0   done", "1   failed", "2   wrong use", "training/klue --data");
    }
}
