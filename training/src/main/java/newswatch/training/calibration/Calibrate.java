package newswatch.training.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.Tagger;
import newswatch.tagger.confidence.Calibration;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.explain.ExplainedMention;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.overlap.Finder;
import newswatch.training.CorpusCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the table by which confidences are read. */
@Command(
        name = "calibrate",
        description = {
            "Measures how often mentions are right, by type and by what found them, so that a confidence says just that.",
            "",
            "What the model finds or confirms is measured on the corpus's folder calibrate alone, which it has not learned"
                    + " from; what stands without it, on train, too. Run it after training/train."
        },
        footer = "  training/calibrate")
public final class Calibrate extends CorpusCommand {
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
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "tagger/src/main/resources/newswatch/tagger/confidence/calibration.tsv",
            description = "Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    /** What has to be right. */
    private record Place(MentionType type, TextField field, int start, int end) {}

    private final Map<MentionType, Map<Finder, Samples>> samples = new EnumMap<>(MentionType.class);

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Calibrate()).execute(arguments));
    }

    @Override
    protected void run() throws IOException {
        Tagger tagger = Tagger.knowing(Gazetteer.bundled()).withCalibration(Calibration.NONE);
        read(tagger, articles("calibrate"), true);
        read(tagger, articles("train"), false);
        List<String> lines = new ArrayList<>(List.of(HEAD));
        samples.forEach((type, byFinder) -> byFinder.forEach((finder, some) -> {
            Calibration.Line line = isModel(finder) ? some.line(type, finder) : some.constant(type, finder);
            lines.add(String.format(
                    Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%d", type, finder, line.slope(), line.offset(), line.mentions()));
        }));
        Files.write(output, lines);
        out().printf(Locale.ROOT, "%s: %d kinds of mention%n", output, lines.size() - 1);
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
}
