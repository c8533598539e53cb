package newswatch.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import newswatch.launcher.process.Failure;
import newswatch.launcher.terminal.Terminal;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.EvaluationResult;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.evaluation.page.ComparisonPage;
import newswatch.tagger.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newswatch evaluate}: how good the tagger is. */
@Command(
        name = "evaluate",
        description = {
            "Measures the tagger against articles that people have marked; uses no Kafka.",
            "",
            "Prints precision, recall and F1 by type and language with 95 %% intervals, how often the attributes and"
                    + " entities of the right mentions are right, whether confidences mean what they say, and the most"
                    + " frequent errors."
        },
        exitCodeList = {"0:measured, however good it is", "1:failed", "2:wrong use"},
        footer = {
            "  newswatch evaluate --gold marked.jsonl --errors 50",
            "  newswatch evaluate --gold marked.jsonl --unseen --html comparison.html"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            order = 1,
            required = true,
            paramLabel = "FILE",
            description = "Marked articles, one JSON object a line, or a folder of marked texts (required).")
    Path gold;

    @Option(
            names = "--errors",
            order = 2,
            paramLabel = "N",
            defaultValue = "20",
            description = "List the N most frequent kinds of error, 0 for none (default: ${DEFAULT-VALUE}).")
    int errors;

    @Option(
            names = "--unseen",
            order = 3,
            description = "Also tag each article with the companies, policies and people that it marks hidden from the"
                    + " gazetteer, and show both.")
    boolean unseen;

    @Option(
            names = "--html",
            order = 4,
            paramLabel = "FILE",
            description = "Also write a page that shows gold and tagger side by side.")
    @Nullable
    Path html;

    @Option(names = "--json", order = 5, description = "Print one JSON object instead of tables.")
    boolean json;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new ParameterException(spec.commandLine(), "--errors " + errors + ": at least 0 is needed");
        }
        Evaluation evaluation = evaluation();
        if (html != null) {
            touch(html);
        }
        Tagger tagger = Tagger.knowing(Gazetteer.bundled());
        EvaluationResult result;
        try (var progress = new ProgressLine(spec.commandLine().getErr(), Terminal.ofErrors(), "articles")) {
            result = unseen ? evaluation.runUnseen(tagger, progress::at) : evaluation.run(tagger::tag, progress::at);
        }
        if (html != null) {
            write(html, ComparisonPage.of(result, name(gold), errors));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(result.json(errors));
        } else {
            result.print(out, errors);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Evaluation evaluation() {
        try {
            return Evaluation.of(gold);
        } catch (UnreadableGoldException e) {
            throw new Failure(Problems.text(e.problems()), e);
        } catch (IOException e) {
            throw new Failure("can't read " + gold + ": " + Errors.reason(e), e);
        }
    }

    /** What can't be written is told before anything is measured. */
    private void touch(Path file) {
        try {
            if (Files.exists(file) && Files.isSameFile(file, gold)) {
                throw new ParameterException(spec.commandLine(), "--html would overwrite the gold: " + file);
            }
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw new Failure("can't write " + file + ": " + Errors.reason(e), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure("can't write " + file + ": " + Errors.reason(e), e);
        }
    }

    private static String name(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
