package newswatch.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newswatch.launcher.process.Failure;
import newswatch.launcher.register.Field;
import newswatch.launcher.register.RegisterImport;
import newswatch.launcher.register.RegisterSettings;
import newswatch.launcher.terminal.Columns;
import newswatch.schemas.country.Countries;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.PlacedEntry;
import newswatch.tagger.gazetteer.lint.Finding;
import newswatch.tagger.gazetteer.lint.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newswatch gazetteer import}: a user's own register becomes entries. */
@Command(
        name = "import",
        description = {
            "Makes entries of a table of your own (CSV): companies, people, policies.",
            "",
            "Columns are told by their headings (name, 회사명, 영문명, 국가 …) or by --column. A row about an entity that"
                    + " newswatch lists adds its names to it; rows that say nothing new are left out. Names that are also"
                    + " words or other entities' names are set to need context. What is wrong is told all at once, with"
                    + " its line, and then nothing is written. Kafka is used with --put only."
        },
        exitCodeList = {
            "0:done",
            "1:failed: the file can't be read, or is no such table",
            "2:wrong use",
            "3:rows are no entries, or have errors, each listed: nothing was written"
        },
        footer = {
            "  newswatch gazetteer import companies.csv --type COMPANY --country KR --preview",
            "  newswatch gazetteer import members.csv --type PERSON --country KR --charset CP949 --put"
        })
final class GazetteerImportCommand extends EntryCommand.Put<GazetteerEntry> {
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "FILE|-", description = "A table with a head line; - for standard input.")
    String file;

    @Option(
            names = "--column",
            order = 1,
            paramLabel = "FIELD=HEADING",
            description =
                    "Heading or number of the column that holds a field: name, name-ko, name-en, aliases (parted by"
                            + " ; or |), country, type, id, parent. Repeatable.")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--type",
            order = 2,
            paramLabel = "TYPE",
            description = "COMPANY, POLICY, PERSON or COUNTRY, for rows that say none.")
    @Nullable
    String type;

    @Option(
            names = "--country",
            order = 3,
            split = ",",
            paramLabel = "CODE",
            description = "Country of rows that say none, or several joined by commas: KR.")
    List<String> countries = List.of();

    @Option(
            names = "--charset",
            order = 4,
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "Of the file: UTF-8, CP949 … (default: ${DEFAULT-VALUE}).")
    String charset;

    @Option(
            names = "--separator",
            order = 5,
            paramLabel = "CHAR",
            description = "Between cells: , ; | or tab (default: the likeliest by the head line).")
    @Nullable
    String separator;

    @Option(names = "--skip", order = 6, description = "Leave out what is wrong, and write the rest.")
    boolean skip;

    @Option(names = "--preview", order = 7, description = "Show what would be written, and write nothing.")
    boolean preview;

    @Option(names = "--put", order = 8, description = "Write to the topic, as 'put' does (default: print JSON Lines).")
    boolean put;

    GazetteerImportCommand() {
        super(GazetteerCommand.TABLE);
    }

    @Override
    public Integer call() {
        RegisterImport made = read(settings());
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> errors = made.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        made.problems().forEach(err::println);
        made.findings().forEach(err::println);
        boolean wrong = !made.problems().isEmpty() || !errors.isEmpty();
        List<GazetteerEntry> entries = made.entries().stream()
                .filter(placed ->
                        errors.stream().noneMatch(error -> error.entry().equals(placed)))
                .map(PlacedEntry::entry)
                .toList();
        if (preview) {
            show(made, entries);
        } else if (!wrong || skip) {
            write(entries);
        }
        err.println(summary(made, entries.size()));
        return wrong && !skip ? ExitCode.DIFFERENCE : ExitCode.DONE;
    }

    private RegisterImport read(RegisterSettings settings) {
        boolean stream = file.equals(JsonLines.STREAM);
        try (InputStream in = stream ? InputStream.nullInputStream() : Files.newInputStream(Path.of(file))) {
            return RegisterImport.read(stream ? "stdin" : file, stream ? System.in : in, settings);
        } catch (IOException e) {
            throw new Failure("can't read " + file + ": " + Errors.reason(e), e);
        }
    }

    private RegisterSettings settings() {
        var problems = new Problems(spec.commandLine());
        Map<Field, String> given = new EnumMap<>(Field.class);
        columns.forEach((field, heading) -> problems.option("--column", () -> given.put(Field.of(field), heading)));
        problems.option("--type", this::givenType);
        problems.option("--country", () -> countries.forEach(Countries::requireOrUnknown));
        problems.option("--charset", this::givenCharset);
        problems.option("--separator", this::givenSeparator);
        problems.end();
        return new RegisterSettings(givenCharset(), givenSeparator(), given, givenType(), countries);
    }

    private @Nullable MentionType givenType() {
        if (type == null) {
            return null;
        }
        for (MentionType known : MentionType.values()) {
            if (known.name().equalsIgnoreCase(type) && known != MentionType.QUANTITY) {
                return known;
            }
        }
        throw new IllegalArgumentException("'" + type + "' is none of COMPANY, POLICY, PERSON, COUNTRY");
    }

    private Charset givenCharset() {
        try {
            return Charset.forName(charset.equalsIgnoreCase("CP949") ? "x-windows-949" : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "'" + charset + "' is no charset that this Java knows; UTF-8 is, and CP949", e);
        }
    }

    private @Nullable Character givenSeparator() {
        if (separator == null) {
            return null;
        }
        if (separator.equalsIgnoreCase("tab") || separator.equals("\\t")) {
            return '\t';
        }
        if (separator.length() != 1) {
            throw new IllegalArgumentException("'" + separator + "' is not one character");
        }
        return separator.charAt(0);
    }

    private void write(List<GazetteerEntry> entries) {
        if (put) {
            write(topic(kafka.cluster()), entries);
        } else {
            entries.forEach(entry -> out().println(new String(Json.write(entry), StandardCharsets.UTF_8)));
        }
    }

    private void show(RegisterImport made, List<GazetteerEntry> entries) {
        out().println("columns: " + made.columns());
        if (!entries.isEmpty()) {
            var table = new Columns(table().headings().toArray(String[]::new));
            entries.stream()
                    .limit(SHOWN)
                    .forEach(entry -> table.row(table().cells().apply(entry).toArray(String[]::new)));
            table.lines().forEach(out()::println);
        }
        if (entries.size() > SHOWN) {
            out().println("… and " + (entries.size() - SHOWN) + " more");
        }
    }

    private String summary(RegisterImport made, int entries) {
        String done = preview ? "to be written" : !put ? "made" : "put";
        boolean refused = !preview
                && !skip
                && entries < made.entries().size() + made.problems().size();
        return String.format(
                Locale.ROOT,
                "%,d rows: %,d %s (%,d add to what newswatch lists), %,d known already, %,d wrong; %,d names need context%s",
                made.rows(),
                refused ? 0 : entries,
                done,
                refused ? 0 : made.joined(),
                made.known(),
                made.rows() - made.known() - entries,
                made.inContext().size(),
                refused ? "; nothing was written" : "");
    }
}
