package newswatch.training.calibration;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.Tagger;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.explain.ExplainedMention;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.overlap.Finder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the table by which confidences are read. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures how often mentions are right, by type and by what found them, so that a confidence says just that.",
            "",
            "What the model finds or confirms is measured on the corpus's folder calibrate alone, which it has not learned"
                    + " from; what stands without it, on train, too. Run it after training/train."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  training/calibrate")
public final class Calibrate implements Callable<Integer> {
    private static final String HEAD =
            "# How confidences are read, written by training/calibrate: type, finder, slope, offset, mentions measured";

    /** What stays whatever the model says. */
    private static final Set<Finder> WITHOUT_MODEL = EnumSet.of(
            Finder.LIST,
            Finder.LIST_AGAIN,
            Finder.LIST_IN_CONTEXT,
            Finder.COUNTRY_LETTER,
            Finder.COUNTRY_BEHIND_PREFIX,
            Finder.QUANTITY_GRAMMAR);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "training/corpus",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path corpus = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "tagger/src/main/resources/newswatch/tagger/confidence/calibration.tsv",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What has to be right. */
    private record Place(MentionType type, TextField field, int start, int end) {}

    private final Map<MentionType, Map<Finder, Samples>> samples = new EnumMap<>(MentionType.class);

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Calibrate()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            Tagger tagger = Tagger.knowing(Gazetteer.bundled()).withCalibration(Calibration.NONE);
            read(tagger, GoldSet.read(corpus.resolve("calibrate")), true);
            read(tagger, GoldSet.read(corpus.resolve("train")), false);
        } catch (UnreadableGoldException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return failed(e.getFile() + ": no such folder; wanted one with marked articles");
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        samples.forEach((type, byFinder) -> byFinder.forEach((finder, some) -> {
            Calibration.Line line = isModel(finder) ? some.line(type, finder) : some.constant(type, finder);
            lines.add(String.format(
                    Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%d", type, finder, line.slope(), line.offset(), line.mentions()));
        }));
        Files.write(output, lines);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s: %d kinds of mention%n", output, lines.size() - 1);
        out.flush();
        return 0;
    }

    private static boolean isModel(Finder finder) {
        return finder == Finder.MODEL || finder == Finder.MODEL_SHORTER;
    }

    private void read(Tagger tagger, List<GoldArticle> articles, boolean unseen) {
        for (GoldArticle gold : articles) {
            Set<Place> marked = gold.mentions().stream()
                    .map(mark -> new Place(mark.type(), mark.field(), mark.start(), mark.end()))
                    .collect(Collectors.toSet());
            for (ExplainedMention found : tagger.explain(gold.article()).mentions()) {
                Mention mention = found.mention();
                if (unseen || WITHOUT_MODEL.contains(found.finder())) {
                    boolean right =
                            marked.contains(new Place(mention.type(), mention.field(), mention.start(), mention.end()));
                    samples.computeIfAbsent(mention.type(), type -> new EnumMap<>(Finder.class))
                            .computeIfAbsent(found.finder(), finder -> new Samples())
                            .add(mention.confidence(), right);
                }
            }
        }
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
