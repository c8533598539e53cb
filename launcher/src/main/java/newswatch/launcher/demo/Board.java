package newswatch.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newswatch.launcher.demo.Snapshot.Ranked;
import newswatch.launcher.terminal.Cells;
import newswatch.launcher.terminal.Highlight;
import newswatch.launcher.terminal.Line;
import newswatch.launcher.terminal.Pieces;
import newswatch.launcher.terminal.Style;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionType;

/** The picture of the demo: a plain function of what the topics say and the size of the terminal. */
final class Board {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final List<MentionType> LISTS =
            List.of(MentionType.COUNTRY, MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON);
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String MARGIN = " ";
    /** Shares of the width: policies have the longest names. */
    private static final List<Integer> SHARES = List.of(22, 22, 28, 23);

    private static final int NARROW = 88;
    private static final int ROOMY = 120;
    private static final int SOURCE = 14;
    private static final int COUNTRIES = 5;
    private static final int LABEL = 8;

    private final ZoneId zone;

    /** @param zone in which times are shown */
    Board(ZoneId zone) {
        this.zone = zone;
    }

    /** A picture that fills {@code width} times {@code height}. */
    List<Line> live(Snapshot news, Status status, int width, int height) {
        int across = width < NARROW ? 2 : LISTS.size();
        int bands = LISTS.size() / across;
        int fixed = 2 + bands * 2 + 2 + 2 + 1; // head, list headings with a gap each, two headings with gaps, foot
        int room = Math.max(0, height - fixed - 1);
        int listRows = Math.max(3, Math.min(12, room * 2 / 5 / bands));
        int alertRows = Math.max(2, Math.min(8, (room - listRows * bands) / 3));
        int mentionRows = Math.max(1, room - listRows * bands - alertRows);

        List<Line> picture = new ArrayList<>(head(news, status, width));
        picture.add(Line.of());
        picture.addAll(lists(news, listRows, across, width, true));
        picture.addAll(mentions(news, mentionRows, width, true));
        picture.add(Line.of());
        picture.addAll(alerts(news, alertRows, width, true));
        while (picture.size() < height - 1) {
            picture.add(Line.of());
        }
        picture.add(foot(status, width));
        return picture;
    }

    /** The tables alone, as they are printed at the end. */
    List<Line> report(Snapshot news, Status status, int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(figures(news, status, width, false));
        explained(news).forEach(sentence -> lines.add(Line.of(Style.DIM, MARGIN + sentence)));
        lines.add(Line.of());
        lines.addAll(lists(news, 10, width < NARROW ? 2 : LISTS.size(), width, false));
        lines.addAll(mentions(news, 8, width, false));
        lines.add(Line.of());
        lines.addAll(alerts(news, 12, width, false));
        return lines;
    }

    private static List<Line> head(Snapshot news, Status status, int width) {
        Line title = Line.of(Style.BOLD, MARGIN + "newswatch").add(" demo");
        int room = width - title.cells() - 2;
        Line right = new Pieces()
                .add(1, Line.of(Style.DIM, status.phase()))
                .add(2, Line.of(Style.DIM, "Kafka at " + status.bootstrapServers()))
                .add(0, Line.of(Style.DIM, clock(status.elapsed())))
                .fit(room);
        title.to(width - right.cells() - 1).add(right);
        return List.of(title, figures(news, status, width, true));
    }

    private static Line figures(Snapshot news, Status status, int width, boolean live) {
        var pieces = new Pieces().add(0, figure(Style.BOLD, number(news.articles()), " articles"));
        if (live) {
            pieces.add(6, figure(Style.BOLD, String.format(Locale.ROOT, "%.1f", status.rate()), "/s"))
                    .add(5, Line.of("lag ").add(Style.BOLD, number(status.lag().input())));
        }
        pieces.add(2, figure(Style.BOLD, number(news.mentions()), " mentions"))
                .add(
                        1,
                        figure(
                                news.alerts() > 0 ? Style.ALERT : Style.BOLD,
                                number(news.alerts()),
                                news.alerts() == 1 ? " alert" : " alerts"));
        if (news.late() > 0) {
            pieces.add(4, Line.of(Style.DIM, number(news.late()) + " late"));
        }
        if (news.deadLetters() > 0) {
            pieces.add(3, Line.of(Style.DIM, number(news.deadLetters()) + " put aside"));
        }
        return Line.of(MARGIN).add(pieces.fit(width - 2));
    }

    private static Line figure(Style style, String number, String what) {
        return Line.of(style, number).add(what);
    }

    /** Why fewer articles are counted than came in, and these in more records. */
    private static List<String> explained(Snapshot news) {
        Snapshot.Intake intake = news.intake();
        List<String> sentences = new ArrayList<>();
        long rest = intake.articles() - news.articles() - intake.withdrawn() - intake.late();
        if (intake.articles() != news.articles()) {
            sentences.add(many(intake.articles(), "article") + " came in: " + number(news.articles())
                    + (news.articles() == 1 ? " counts" : " count")
                    + part(intake.withdrawn(), " was withdrawn", " were withdrawn")
                    + part(intake.late(), " came too late to count", " came too late to count")
                    + part(rest, " is on the way, or put aside", " are on the way, or put aside") + ".");
        }
        if (intake.records() > intake.articles()) {
            sentences.add(
                    "They came in " + number(intake.records()) + " records, with repeats, revisions and withdrawals.");
        }
        if (news.deadLetters() > 0) {
            sentences.add(many(news.deadLetters(), "more record") + " could not be read or tagged:"
                    + " news.dead-letters says why.");
        }
        return sentences;
    }

    private static String part(long count, String one, String several) {
        return count <= 0 ? "" : ", " + number(count) + (count == 1 ? one : several);
    }

    private static String many(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    /** What helps, as far as there is room. */
    private static Line foot(Status status, int width) {
        String end = "Ctrl-C ends";
        String look = "newswatch watch mentions" + at(status);
        return Stream.of(
                        end + "; data stay in " + status.folder() + "   look closer: " + look,
                        end + "   look closer: " + look,
                        end + "   " + look,
                        end)
                .map(text -> Line.of(Style.DIM, MARGIN + text))
                .filter(line -> line.cells() <= width)
                .findFirst()
                .orElse(Line.of());
    }

    private static List<Line> lists(Snapshot news, int most, int across, int width, boolean filled) {
        int gap = width < ROOMY ? 2 : 3;
        List<Line> lines = new ArrayList<>();
        for (int first = 0; first < LISTS.size(); first += across) {
            List<MentionType> band = LISTS.subList(first, first + across);
            int[] cells = shared(width - 2 - gap * (across - 1), SHARES.subList(first, first + across));
            int rows = filled
                    ? most
                    : Math.min(
                            most,
                            band.stream()
                                    .mapToInt(t -> news.top(t).size())
                                    .max()
                                    .orElse(0));
            for (int row = -1; row < rows; row++) {
                Line line = Line.of(MARGIN);
                int column = 1;
                for (int i = 0; i < across; i++) {
                    line.to(column);
                    if (row < 0) {
                        line.add(Style.HEADING, heading(band.get(i)));
                    } else {
                        entry(line, news.top(band.get(i)), row, cells[i], Style.of(band.get(i)));
                    }
                    column += cells[i] + gap;
                }
                lines.add(line);
            }
            lines.add(Line.of());
        }
        return lines;
    }

    private static int[] shared(int width, List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().mapToInt(share -> width * share / all).toArray();
    }

    private static void entry(Line line, List<Ranked> list, int row, int cell, Style style) {
        if (row >= list.size()) {
            return;
        }
        Ranked entry = list.get(row);
        long most = Math.max(1, list.get(0).articles());
        int digits = Math.max(2, number(most).length());
        int bar = Math.max(3, cell / 5 - 1);
        int name = Math.max(1, cell - bar - digits - 2);
        line.add(Cells.left(Cells.plain(entry.name()), name))
                .add(" ")
                .add(style, Cells.left(bar((double) entry.articles() / most, bar), bar))
                .add(" ")
                .add(Cells.right(number(entry.articles()), digits));
    }

    private List<Line> mentions(Snapshot news, int rows, int width, boolean filled) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(MARGIN).add(Style.HEADING, "LATEST MENTIONS"));
        for (MentionChange change : news.latestMentions()) {
            if (lines.size() > rows) {
                break;
            }
            Mention mention = change.mention();
            if (mention != null) {
                lines.add(mention(change, mention, width));
            }
        }
        return filled ? fill(lines, rows + 1) : lines;
    }

    private Line mention(MentionChange change, Mention mention, int width) {
        Style style = Style.of(mention.type());
        String sentence = change.sentence() == null ? "" : change.sentence();
        Line line = Line.of(MARGIN)
                .add(Style.DIM, time(change.publishedAt()))
                .add("  ")
                .add(style, Cells.left(label(mention.type()), LABEL))
                .add(" ")
                .add(Cells.left(String.join(",", mention.aboutCountries()), COUNTRIES))
                .add(" ")
                .add(Style.DIM, Cells.left(Cells.plain(change.source()), SOURCE))
                .add("  ");
        return line.add(Highlight.of(
                sentence,
                sentence.indexOf(mention.surface()),
                mention.surface().length(),
                style,
                width - line.cells() - 1));
    }

    private List<Line> alerts(Snapshot news, int rows, int width, boolean filled) {
        int name = Math.max(LABEL + COUNTRIES + 6, width / 5);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(MARGIN).add(Style.HEADING, "ALERTS"));
        if (news.latestAlerts().isEmpty()) {
            lines.add(Line.of(Style.DIM, MARGIN + "none so far"));
        }
        for (Alert alert : news.latestAlerts().stream().limit(rows).toList()) {
            Line line = Line.of(MARGIN)
                    .add(Style.DIM, time(alert.eventTime()))
                    .add("  ")
                    .add(Style.ALERT, Cells.left(Cells.plain(alert.entityName()), name))
                    .add(" ")
                    .add(Cells.left(alert.country() == null ? "" : alert.country(), 2))
                    .add(" ")
                    .add(Style.DIM, Cells.left(Cells.plain(alert.evidence().source()), SOURCE - 2))
                    .add("  ");
            String headline = alert.headline();
            String surface = alert.evidence().surface();
            int room = width - line.cells() - 1;
            lines.add(line.add(
                    headline.contains(surface)
                            ? Highlight.of(headline, headline.indexOf(surface), surface.length(), Style.POLICY, room)
                            : Line.of(Cells.cut(Cells.plain(headline), room))));
        }
        return filled ? fill(lines, rows + 1) : lines;
    }

    private static List<Line> fill(List<Line> lines, int rows) {
        while (lines.size() < rows) {
            lines.add(Line.of());
        }
        return lines;
    }

    /** A bar of {@code share} of {@code cells}, in steps of an eighth of a cell, never empty. */
    static String bar(double share, int cells) {
        int eighths = Math.max(1, (int) Math.round(share * cells * 8));
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + rest;
    }

    private static String heading(MentionType type) {
        return switch (type) {
            case COUNTRY -> "COUNTRIES IN FOCUS";
            case COMPANY -> "COMPANIES";
            case POLICY -> "POLICIES";
            case PERSON -> "PEOPLE";
            case QUANTITY -> "FIGURES";
        };
    }

    private static String label(MentionType type) {
        return switch (type) {
            case COUNTRY -> "country";
            case COMPANY -> "company";
            case POLICY -> "policy";
            case PERSON -> "person";
            case QUANTITY -> "figure";
        };
    }

    private static String at(Status status) {
        return status.bootstrapServers().endsWith(":9092") ? "" : " --bootstrap-server " + status.bootstrapServers();
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String clock(Duration elapsed) {
        return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
