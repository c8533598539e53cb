package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import newswatch.producer.ReadArticle;
import newswatch.producer.Summary;
import newswatch.schemas.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code newswatch read}: what the producer would send. */
@Command(
        name = "read",
        description = {
            "Shows what 'produce' would send, as JSON Lines; uses no Kafka.",
            "",
            "Each line is an article, with 'input' naming the file it came from. What is no article is reported on the"
                    + " error stream; the rest goes on."
        },
        exitCodeList = {
            "0:everything was read",
            "1:failed, some item is no article, or some input is not whole",
            "2:wrong use"
        },
        footer = "  newswatch read feeds/ --output articles.jsonl")
final class ReadCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = Json.mapper();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "RSS or Atom feeds, JSON Lines, folders of them, URLs; - for standard input.")
    List<String> files;

    @Option(
            names = "--output",
            order = 1,
            paramLabel = "FILE|-",
            defaultValue = JsonLines.STREAM,
            description = "Where the articles go; - for standard output (default: ${DEFAULT-VALUE}).")
    String output;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (PrintWriter out = JsonLines.writer(output, spec.commandLine().getOut())) {
            Summary summary = Inputs.read(files, err, read -> out.println(line(read)));
            JsonLines.finish(out, output);
            return Inputs.end(summary, "read", err);
        }
    }

    private static String line(ReadArticle read) {
        ObjectNode article = MAPPER.valueToTree(read.article());
        article.put("input", read.input());
        return new String(MAPPER.writeValueAsBytes(article), StandardCharsets.UTF_8);
    }
}
