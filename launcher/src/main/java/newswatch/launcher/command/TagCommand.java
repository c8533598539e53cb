package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.launcher.explain.ExplanationText;
import newswatch.producer.Summary;
import newswatch.schemas.article.Article;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.Stamp;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.tagger.Tagger;
import newswatch.tagger.explain.Explanation;
import newswatch.tagger.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code newswatch tag}: the tagger on files, without Kafka. */
@Command(
        name = "tag",
        description = {
            "Finds the mentions in articles, from file to file; uses no Kafka.",
            "",
            "Articles come in as JSON Lines, tagged articles go out as JSON Lines. A line that can't be read is reported"
                    + " with its number; the rest goes on.",
            "",
            "--explain shows why instead: for each mention what found it, where its country comes from, which word told a"
                    + " policy's use, and which other readings of that place lost; then what is no mention though it"
                    + " looks like one, such as a listed name that is also a word, or a name in a byline."
        },
        exitCodeList = {"0:every line was tagged", "1:failed, or some line could not be read", "2:wrong use"},
        footer = {
            "  newswatch tag --input articles.jsonl --output tagged.jsonl",
            "  newswatch read feed.xml | newswatch tag",
            "  newswatch read feed.xml | newswatch tag --explain | less",
            "  newswatch tag --explain --json --input articles.jsonl | jq .notTaken"
        })
final class TagCommand implements Callable<Integer> {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final String NO_CHANGES = "@-1";
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

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

    @Option(
            names = "--explain",
            order = 3,
            description = "Write why each mention is one, and what is none, as text in 80 columns.")
    boolean explain;

    @Option(
            names = "--json",
            order = 4,
            description = "With --explain: one JSON object an article instead of text. Without it all is JSON anyway.")
    boolean json;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Tagger tagger = Tagger.knowing(Gazetteer.bundled());
        String version = tagger.gazetteer().fingerprint() + NO_CHANGES;
        try (PrintWriter out = JsonLines.writer(output, spec.commandLine().getOut())) {
            Summary summary = Inputs.read(List.of(input), err, read -> {
                Article article = read.article();
                if (explain) {
                    explain(article, tagger.explain(article), out);
                } else {
                    var tagged = new TaggedArticle(
                            article, eventTime(article), 1, version, stamp(read.place()), tagger.tag(article));
                    out.println(new String(Json.write(tagged), StandardCharsets.UTF_8));
                }
            });
            JsonLines.finish(out, output);
            return Inputs.end(summary, "tagged", err);
        }
    }

    private void explain(Article article, Explanation explanation, PrintWriter out) {
        if (json) {
            ObjectNode node = Json.mapper().createObjectNode().put("articleId", article.id());
            node.setAll(Json.mapper().<ObjectNode>valueToTree(explanation));
            out.println(Json.mapper().writeValueAsString(node));
        } else {
            new ExplanationText(out).print(article, explanation);
        }
    }

    /** There is no order of tagging but that of the input. */
    private static Stamp stamp(String place) {
        Matcher number = NUMBER.matcher(place);
        return new Stamp(0, number.find() ? Long.parseLong(number.group()) : 1);
    }

    private static Instant eventTime(Article article) {
        Instant published = article.publishedAt();
        return published == null || published.isAfter(article.ingestedAt().plus(AHEAD))
                ? article.ingestedAt()
                : published;
    }
}
