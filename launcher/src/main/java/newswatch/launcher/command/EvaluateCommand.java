package newswatch.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import newswatch.launcher.process.Failure;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.Evaluation;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.gazetteer.Gazetteer;
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
            "Prints precision, recall and F1 by type and language, and how often the countries, values and entities of"
                    + " the right mentions are right."
        },
        exitCodeList = {"0:measured, however good it is", "1:failed", "2:wrong use"},
        footer = "  newswatch evaluate --gold marked.jsonl --errors 50")
final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            order = 1,
            required = true,
            paramLabel = "FILE",
            description = "Marked articles, one JSON object a line (required).")
    Path gold;

    @Option(
            names = "--errors",
            order = 2,
            paramLabel = "N",
            defaultValue = "0",
            description = "Also list the N most frequent errors (default: ${DEFAULT-VALUE}).")
    int errors;

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
        PrintWriter out = spec.commandLine().getOut();
        try {
            Evaluation.of(gold).run(Tagger.knowing(Gazetteer.bundled())).print(out, errors);
            return ExitCode.DONE;
        } catch (UnreadableGoldException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new Failure("can't read " + gold + ": " + Errors.reason(e), e);
        }
    }
}
