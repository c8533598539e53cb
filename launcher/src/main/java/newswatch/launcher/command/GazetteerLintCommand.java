package newswatch.launcher.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import newswatch.schemas.json.Json;
import newswatch.tagger.gazetteer.GazetteerFiles;
import newswatch.tagger.gazetteer.PlacedEntry;
import newswatch.tagger.gazetteer.lint.Finding;
import newswatch.tagger.gazetteer.lint.GazetteerLint;
import newswatch.tagger.gazetteer.lint.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newswatch gazetteer lint}: what is wrong with entries, before they tag wrongly. */
@Command(
        name = "lint",
        description = {
            "Finds ambiguous, too short, repeated and contradictory entries; uses no Kafka.",
            "",
            "Without a file it judges the built-in lists; entries of your own it judges by themselves and beside the"
                    + " built-in ones. An error tags wrongly; a warning may be what you want."
        },
        exitCodeList = {
            "0:no errors",
            "1:failed, or a line is no entry: nothing was judged",
            "2:wrong use",
            "3:there are errors, each listed"
        },
        footer = {"  newswatch gazetteer lint", "  newswatch gazetteer lint entries.jsonl"})
final class GazetteerLintCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|-",
            description = "Entries: JSON Lines as 'put' takes them, or a table (.tsv); - for standard input.")
    List<String> files = List.of();

    @Option(names = "--json", order = 1, description = "As JSON Lines, one finding a line, without a summary.")
    boolean json;

    @Mixin
    UnusedKafkaOptions kafka;

    @Mixin
    GeneralOptions general;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        List<PlacedEntry> judged = new ArrayList<>();
        var problems = new Problems(spec.commandLine());
        files.forEach(file -> problems.look(() -> judged.addAll(EntryFile.read(file))));
        problems.end();
        List<Finding> findings = files.isEmpty() ? GazetteerLint.ofBuiltIn() : GazetteerLint.ofUser(judged);
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(json ? asJson(finding) : finding));
        if (!json) {
            out.println(summary(files.isEmpty() ? GazetteerFiles.placed() : judged, findings));
        }
        return hasErrors(findings) ? ExitCode.DIFFERENCE : ExitCode.DONE;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@code 12 entries, 30 names: 1 error, no warnings}. */
    static String summary(List<PlacedEntry> entries, List<Finding> findings) {
        long names = entries.stream()
                .mapToLong(entry -> entry.entry().names().size())
                .sum();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return count(entries.size(), "entry", "entries") + ", " + count(names, "name", "names") + ": "
                + count(errors, "error", "errors") + ", " + count(findings.size() - errors, "warning", "warnings");
    }

    private static String count(long count, String one, String many) {
        return count == 0 ? "no " + many : String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    private static String asJson(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", finding.severity());
        fields.put("rule", finding.rule());
        fields.put("file", finding.entry().file());
        fields.put("line", finding.entry().line());
        fields.put("entityId", finding.entry().entry().id());
        if (finding.name() != null) {
            fields.put("name", finding.name());
        }
        fields.put("message", finding.message());
        fields.put("advice", finding.advice());
        return new String(Json.write(fields), StandardCharsets.UTF_8);
    }
}
