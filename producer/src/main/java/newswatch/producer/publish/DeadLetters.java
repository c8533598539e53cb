package newswatch.producer.publish;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import newswatch.producer.source.Item;
import newswatch.producer.source.Place;
import newswatch.producer.source.Raw;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.deadletter.DeadLetter.Reason;

/** Dead letters of what never was in Kafka: the origin is file or URL and the place in it. */
public final class DeadLetters {
    private static final int LONGEST_MESSAGE = 2_000;

    private DeadLetters() {}

    /** Of an item that is no article. */
    public static DeadLetter of(Item.Rejected item, Instant now) {
        return of(item.reason(), item.problem(), item.place(), item.raw(), now);
    }

    /** Of anything; {@code problem} is put behind the place. */
    public static DeadLetter of(Reason reason, String problem, Place place, Raw raw, Instant now) {
        String message = problem.startsWith(place.toString()) ? problem : place + ": " + problem;
        return new DeadLetter(
                reason,
                message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message,
                now,
                null,
                -1,
                -1,
                place.toString(),
                null,
                Base64.getEncoder().encodeToString(raw.kept()),
                raw.length(),
                raw.sha256(),
                Map.of(),
                null);
    }
}
