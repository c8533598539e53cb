package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newswatch tag}: the tagger on files, without Kafka. */
@Command(
        name = "tag",
        description = {
            "Finds the companies, policies, people, countries and figures in articles. Uses no Kafka.",
            "",
            "Articles come in as JSON Lines, tagged articles go out as JSON Lines. A line that can't be read is reported"
                    + " with its number; the rest goes on."
        },
        exitCodeList = {"0:every line was tagged", "1:failed, or some line could not be read", "2:wrong use"},
        footer = {
            "  newswatch tag --input articles.jsonl --output tagged.jsonl",
            "  newswatch read feed.xml | newswatch tag"
        })
final class TagCommand implements Callable<Integer> {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final String NO_CHANGES = "@-1";

    @Option(
            names = "--input",
            order = 1,
            paramLabel = "FILE|-",
            defaultValue = JsonLines.STREAM,
            description = "Articles, one JSON object a line; - for standard input (default: ${DEFAULT-VALUE}).")
    String input;

    @Option(
            names = "--output",
            order = 2,
            paramLabel = "FILE|-",
            defaultValue = JsonLines.STREAM,
            description = "Where the tagged articles go; - for standard output (default: ${DEFAULT-VALUE}).")
    String output;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    private long tagged;
    private long failed;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Tagger tagger = Tagger.knowing(Gazetteer.bundled());
        String version = tagger.gazetteer().fingerprint() + NO_CHANGES;
        try (PrintWriter out = JsonLines.writer(output, spec.commandLine().getOut())) {
            JsonLines.read(input, System.in, (line, number, origin) -> {
                try {
                    Article article = Json.read(origin, Article.class, line);
                    var result = new TaggedArticle(
                            article, eventTime(article), 1, version, new Stamp(0, number), tagger.tag(article));
                    out.println(new String(Json.write(result), StandardCharsets.UTF_8));
                    tagged++;
                } catch (UnreadableRecordException e) {
                    err.println(e.getMessage());
                    failed++;
                }
            });
            JsonLines.finish(out, output);
        }
        if (failed > 0) {
            err.printf(Locale.ROOT, "%,d articles tagged, %,d lines could not be read%n", tagged, failed);
        }
        return failed > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static Instant eventTime(Article article) {
        Instant published = article.publishedAt();
        return published == null || published.isAfter(article.ingestedAt().plus(AHEAD))
                ? article.ingestedAt()
                : published;
    }
}
