package newswatch.launcher.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newswatch.launcher.terminal.Cells;
import newswatch.launcher.terminal.Highlight;
import newswatch.launcher.terminal.Line;
import newswatch.launcher.terminal.Style;
import newswatch.launcher.terminal.Terminal;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.article.Article;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.json.UnreadableRecordException;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Records as lines for a person: time, then what matters of each kind, in columns. */
final class RecordLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final int SOURCE = 14;
    private static final int NAME = 26;
    private static final int MARGIN = 16;
    private static final int LEAST = 20;

    private final Optional<Topic<?, ?>> topic;
    private final Terminal terminal;

    RecordLines(Optional<Topic<?, ?>> topic, Terminal terminal) {
        this.topic = topic;
        this.terminal = terminal;
    }

    /** One line; cut to the terminal's width where there is one. */
    String describe(ConsumerRecord<byte[], byte[]> entry) {
        Line line = Line.of(Style.DIM, time(Instant.ofEpochMilli(entry.timestamp())))
                .add("  ");
        line.add(body(entry));
        return line.render(terminal.isTerminal() ? terminal.columns() : Integer.MAX_VALUE, terminal.colours());
    }

    private Line body(ConsumerRecord<byte[], byte[]> entry) {
        String key = entry.key() == null ? "-" : new String(entry.key(), StandardCharsets.UTF_8);
        byte[] bytes = entry.value();
        if (bytes == null) {
            return Line.of(Cells.plain(key)).add(Style.DIM, "  deleted");
        }
        if (topic.isEmpty()) {
            return Line.of(Cells.plain(key + "  " + new String(bytes, StandardCharsets.UTF_8)));
        }
        try {
            Object value = topic.get().value().deserializer().deserialize(entry.topic(), bytes);
            return describe(value);
        } catch (UnreadableRecordException | KafkaException e) {
            return Line.of(Style.ERROR, "unreadable ").add(Cells.plain(key + ": " + e.getMessage()));
        }
    }

    private Line describe(Object value) {
        if (value instanceof MentionChange change) {
            return mention(change);
        }
        if (value instanceof Alert alert) {
            return alert(alert);
        }
        if (value instanceof CountryCount count) {
            return count(count);
        }
        if (value instanceof EntityCount count) {
            return count(count);
        }
        if (value instanceof TaggedArticle tagged) {
            return article(tagged.article())
                    .add(Style.DIM, "  r" + tagged.revision() + "  ")
                    .add(byType(tagged.mentions()));
        }
        if (value instanceof Article article) {
            return article(article);
        }
        if (value instanceof DeadLetter letter) {
            return Line.of(Style.ERROR, letter.reason().name()).add("  " + Cells.plain(letter.message()));
        }
        if (value instanceof AlertRule rule) {
            return Line.of(Style.BOLD, rule.id())
                    .add("  ")
                    .add(Style.POLICY, rule.entityId())
                    .add(rule.countries().isEmpty() ? "" : "  for " + String.join(",", rule.countries()))
                    .add(rule.coolDown().isZero() ? "" : "  at most every " + rule.coolDown());
        }
        if (value instanceof GazetteerEntry gazetteer) {
            return Line.of(Style.of(gazetteer.type()), gazetteer.name())
                    .add("  " + gazetteer.id() + "  " + String.join(",", gazetteer.countries()));
        }
        return Line.of(Cells.plain(value.toString()));
    }

    private Line mention(MentionChange change) {
        Line line = Line.of(change.change() == MentionChange.Change.ADDED ? "+ " : "- ");
        Mention mention = change.mention();
        if (mention == null) {
            return line.add(Cells.plain(change.entityId() == null ? change.id() : change.entityId()))
                    .add(Style.DIM, "  taken back");
        }
        Style style = Style.of(mention.type());
        line.add(style, Cells.left(mention.type().name(), 9))
                .add(Cells.left(Cells.plain(change.source()), SOURCE))
                .add(" ");
        line.add(Cells.left(String.join(",", mention.aboutCountries()), 6)).add(" ");
        line.add(Style.BOLD, Cells.left(Cells.plain(shown(mention)), NAME)).add(" ");
        String sentence = change.sentence() == null ? "" : change.sentence();
        return line.add(Highlight.of(
                sentence, sentence.indexOf(mention.surface()), mention.surface().length(), style, room(line)));
    }

    private static String shown(Mention mention) {
        return mention.entityName() != null ? mention.entityName() : mention.value() + " " + mention.unit();
    }

    private Line alert(Alert alert) {
        var evidence = alert.evidence();
        Line line = Line.of(Style.ALERT, Cells.left(Cells.plain(alert.entityName()), NAME))
                .add(" " + Cells.left(alert.country() == null ? "-" : alert.country(), 3))
                .add(Cells.left(Cells.plain(evidence.source()), SOURCE) + " ")
                .add(Style.BOLD, Cells.plain(alert.headline()))
                .add(Style.DIM, alert.heldBack() == 0 ? "" : "  (" + alert.heldBack() + " held back)")
                .add("  ");
        return line.add(Highlight.of(
                evidence.snippet(), evidence.snippetStart(), evidence.surface().length(), Style.POLICY, room(line)));
    }

    /** What is left of the terminal's width, so that a long sentence is cut around its mention. */
    private int room(Line line) {
        return terminal.isTerminal()
                ? Math.max(LEAST, terminal.columns() - MARGIN - line.cells())
                : Integer.MAX_VALUE / 2;
    }

    private static Line count(CountryCount count) {
        return Line.of(Style.COUNTRY, Cells.left(count.country(), 4))
                .add(window(count.unit(), count.zone(), count.windowStart()))
                .add(figures(count.articles(), count.focusArticles()))
                .add("  published " + count.published())
                .add("  ")
                .add(byType(count.mentions()));
    }

    private static Line count(EntityCount count) {
        return Line.of(Style.COUNTRY, Cells.left(count.country(), 4))
                .add(window(count.unit(), count.zone(), count.windowStart()))
                .add(Style.of(count.type()), Cells.left(Cells.plain(count.entityName()), NAME))
                .add(figures(count.articles(), count.focusArticles()))
                .add("  mentions " + count.mentions())
                .add(count.citedArticles() == 0 ? "" : "  cited only " + count.citedArticles());
    }

    private static Line article(Article article) {
        Line line = Line.of(Cells.left(Cells.plain(article.source()), SOURCE))
                .add(" " + Cells.left(article.sourceCountry() + " " + article.language(), 6) + " ");
        return article.withdrawn() != null
                ? line.add(Style.ERROR, "withdrawn ").add(Cells.plain(article.id()))
                : line.add(Style.BOLD, Cells.plain(article.title()));
    }

    private static String figures(long articles, long focused) {
        return String.format(Locale.ROOT, "  articles %d (%d in focus)", articles, focused);
    }

    private static String window(WindowUnit unit, String zone, Instant start) {
        var local = start.atZone(ZoneId.of(zone));
        return Cells.left(unit == WindowUnit.DAY ? DAY.format(local) : HOUR.format(local), 11) + " " + zone + "  ";
    }

    private static Line byType(List<Mention> mentions) {
        return byType(mentions.stream().collect(Collectors.groupingBy(Mention::type, Collectors.counting())));
    }

    private static Line byType(Map<MentionType, Long> counts) {
        Line line = Line.of();
        new TreeMap<>(counts).forEach((type, count) -> {
            if (count > 0) {
                line.add(line.cells() == 0 ? "" : " ")
                        .add(Style.of(type), type.name().toLowerCase(Locale.ROOT) + " " + count);
            }
        });
        return line;
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "-" : TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
