package newswatch.launcher.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newswatch.launcher.terminal.Cells;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.explain.ExplainedMention;
import newswatch.tagger.explain.Explanation;
import newswatch.tagger.explain.Rejected;
import org.jspecify.annotations.Nullable;

/** An explanation as plain text in 80 columns: a block a mention, then one for each name that was not taken. */
public final class ExplanationText {
    private static final int WIDTH = 80;
    private static final int LABEL = 14;
    private static final int TYPE = 10;
    /** Of several entities that a name may mean so many are named. */
    private static final int ENTITIES = 3;

    private final PrintWriter out;

    /** @param out where the text goes; is not flushed */
    public ExplanationText(PrintWriter out) {
        this.out = out;
    }

    /** Prints one article. */
    public void print(Article article, Explanation explanation) {
        out.println(Cells.cut(Cells.plain((article.id() + "  " + article.title()).strip()), WIDTH));
        out.println("=".repeat(WIDTH));
        if (explanation.mentions().isEmpty()) {
            out.println("no mentions");
            out.println();
        }
        explanation.mentions().forEach(this::print);
        if (!explanation.notTaken().isEmpty()) {
            out.println("NOT TAKEN");
            out.println("-".repeat(WIDTH));
            grouped(explanation.notTaken()).forEach(this::printNotTaken);
        }
    }

    private void print(ExplainedMention explained) {
        Mention mention = explained.mention();
        head(mention.field(), mention.start(), mention.end(), mention.type().name(), mention.surface());
        if (mention.entityId() != null) {
            line("entity", mention.entityId() + ", " + mention.entityName());
        }
        if (mention.value() != null) {
            line("value", mention.value().toPlainString() + " " + mention.unit() + " (" + mention.kind() + ")");
        }
        line("found by", explained.finder().description() + "; confidence " + places(mention.confidence()));
        if (explained.table() != null) {
            line("listed in", explained.table());
        }
        explained.alsoFoundBy().forEach(finder -> line("also by", finder.description()));
        if (mention.countryBasis() != null) {
            line("home", String.join(", ", mention.countries()) + ": " + basis(mention.countryBasis()));
        }
        if (!mention.aboutCountries().isEmpty()) {
            line("about", String.join(", ", mention.aboutCountries()));
        }
        if (mention.use() != null) {
            line(
                    "use",
                    mention.use() + (explained.useWord() == null ? "" : ", told by \"" + explained.useWord() + "\""));
        }
        for (List<Rejected> group : grouped(explained.rejected())) {
            Rejected first = group.get(0);
            line(
                    "not",
                    "\"" + first.surface() + "\" " + first.start() + "-" + first.end() + " " + first.type()
                            + entities(group) + ", " + finder(first) + "; " + why(first, mention.surface()));
        }
        out.println();
    }

    private void printNotTaken(List<Rejected> group) {
        Rejected first = group.get(0);
        head(first.field(), first.start(), first.end(), first.type().name(), first.surface());
        String entities = entities(group).strip();
        if (!entities.isEmpty()) {
            line("entity", entities);
        }
        line("found by", finder(first));
        line("why not", why(first, null));
        out.println();
    }

    private void head(TextField field, int start, int end, String type, String surface) {
        String place = field.name().toLowerCase(Locale.ROOT) + " " + start + "-" + end;
        String head = padded(place, LABEL) + padded(type, TYPE);
        out.println(head + Cells.cut(Cells.plain(surface), WIDTH - Cells.width(head)));
    }

    private static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(1, cells - Cells.width(text)));
    }

    private static String finder(Rejected rejected) {
        String sure = rejected.confidence() == null ? "" : " (" + places(rejected.confidence()) + ")";
        return rejected.finder().description() + sure;
    }

    /** @param known what the reader knows to stand in its place; null for nothing */
    private static String why(Rejected rejected, @Nullable String known) {
        String lostTo =
                rejected.lostTo() == null || rejected.lostTo().equals(known) ? "" : ": \"" + rejected.lostTo() + "\"";
        return rejected.why().description() + lostTo;
    }

    /** Readings that differ only in whom they name, together. */
    private static List<List<Rejected>> grouped(List<Rejected> rejected) {
        Map<List<Object>, List<Rejected>> groups = new LinkedHashMap<>();
        for (Rejected each : rejected) {
            List<Object> kind = List.of(each.field(), each.start(), each.end(), each.type(), each.finder(), each.why());
            groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
    }

    /** " company:a, company:b and 3 more"; empty if none is named. */
    private static String entities(List<Rejected> group) {
        List<String> ids = new ArrayList<>();
        for (Rejected each : group) {
            if (each.entityId() != null) {
                ids.add(each.entityId());
            }
        }
        if (ids.isEmpty()) {
            return "";
        }
        String some = ids.stream().limit(ENTITIES).collect(Collectors.joining(", "));
        return " " + some + (ids.size() > ENTITIES ? " and " + (ids.size() - ENTITIES) + " more" : "");
    }

    private static String basis(CountryBasis basis) {
        return switch (basis) {
            case ENTITY -> "its gazetteer entry";
            case ADJACENT -> "a country, place, company or person beside it, or its paragraph";
            case FORM -> "its legal form, office or shape, or a country within it";
            case SOURCE -> "the source's, for want of better";
            case NONE -> "nothing tells";
        };
    }

    private static String places(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** A label and what it labels, over as many lines as it needs. */
    private void line(String label, String value) {
        String start = padded("  " + label, LABEL);
        StringBuilder line = new StringBuilder();
        for (String word : Cells.plain(value).split(" ")) {
            if (line.length() > 0 && LABEL + Cells.width(line + " " + word) > WIDTH) {
                out.println(start + line);
                start = " ".repeat(LABEL);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(Cells.cut(word, WIDTH - LABEL));
        }
        out.println(start + line);
    }
}
