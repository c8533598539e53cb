package newswatch.producer.jsonlines;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import newswatch.producer.source.CutOffException;
import newswatch.producer.source.Item;
import newswatch.producer.source.Items;
import newswatch.producer.source.Place;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/** Articles as JSON Lines in UTF-8: one a line, blank lines skipped, a byte order mark tolerated. */
public final class JsonLines implements Items {
    private static final ObjectReader READER = Json.readerFor(ArticleLine.class);

    /** A time of ingestion may be ahead by what clocks differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Lines lines;
    private final Setting setting;
    private boolean cutOff;

    /** Reads {@code in} as it is asked for, and closes it. */
    public JsonLines(InputStream in, Setting setting) {
        lines = new Lines(in);
        this.setting = setting;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (lines.advance()) {
            Place place = new Place(setting.input(), "line", lines.number());
            if (lines.isTooLong()) {
                Raw raw = lines.rawOfTooLong();
                String problem = "the line has " + raw.length() + " bytes: more than any article";
                return new Item.Rejected(DeadLetter.Reason.TOO_LARGE, problem, place, raw);
            }
            byte[] bytes = lines.bytes();
            if (!isBlank(bytes)) {
                return item(place, bytes);
            }
        }
        if (cutOff) {
            throw new CutOffException("line " + lines.number() + ", the last, is no JSON and has no line feed");
        }
        return null;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Item item(Place place, byte[] bytes) {
        Raw raw = Raw.of(bytes);
        try {
            ArticleLine line = Json.read(place.toString(), ArticleLine.class, READER, bytes);
            Article article = line.toDraft(setting.outlet()).toArticle(setting);
            if (article.ingestedAt().isAfter(setting.clock().instant().plus(AHEAD))) {
                throw new IllegalArgumentException("ingestedAt '" + article.ingestedAt()
                        + "' lies in the future: leave it out, or give the time when the archive took the article in");
            }
            return new Item.Read(article, place, raw, false);
        } catch (UnreadableRecordException e) {
            cutOff = e.isMalformed() && !lines.hasLineFeed();
            return new Item.Rejected(
                    e.isMalformed() ? DeadLetter.Reason.UNREADABLE : DeadLetter.Reason.INVALID,
                    e.problem(),
                    place,
                    raw);
        } catch (IllegalArgumentException e) {
            return new Item.Rejected(DeadLetter.Reason.INVALID, String.valueOf(e.getMessage()), place, raw);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
