package newswatch.schemas.deadletter;

import static newswatch.schemas.check.Check.atLeast;
import static newswatch.schemas.check.Check.notBlank;
import static newswatch.schemas.check.Check.present;
import static newswatch.schemas.check.Check.that;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or tagged: the value of {@code news.dead-letters}, keyed like the original.
 *
 * @param reason what kind of fault
 * @param message what is wrong, where, and what to do about it
 * @param failedAt when it was put aside
 * @param topic where it came from; absent if it never was in Kafka
 * @param partition likewise, else -1
 * @param offset likewise, else -1
 * @param input file, URL or {@code stdin} and the place in it, for what a producer could not read; else absent
 * @param key original bytes of the key, Base64; absent if there was none
 * @param value original bytes, Base64; cut to its first part if they were more than a record holds; absent if none
 * @param valueBytes how many bytes the original value had
 * @param valueSha256 hash of the whole original value, lower-case hex; present exactly if {@code value} is cut
 * @param headers of the original record, values Base64
 * @param stackTrace of the error, cut to size; absent if the reason says all
 * @throws IllegalArgumentException naming field and value, if a rule above is broken
 */
public record DeadLetter(
        Reason reason,
        String message,
        Instant failedAt,
        @Nullable String topic,
        @JsonProperty(required = true) int partition,
        @JsonProperty(required = true) long offset,
        @Nullable String input,
        @Nullable String key,
        @Nullable String value,
        @JsonProperty(required = true) long valueBytes,
        @Nullable String valueSha256,
        Map<String, String> headers,
        @Nullable String stackTrace) {
    /** Kinds of fault, as operators group them. */
    public enum Reason {
        /** The bytes are no JSON, or a feed is no XML. */
        UNREADABLE,
        /** It can be read, but breaks a rule of the contract. */
        INVALID,
        /** The record has no key, or one that is not the article's id. */
        WRONG_KEY,
        /** It, or what would be made of it, is larger than its topic allows. */
        TOO_LARGE,
        /** The tagger failed on it. */
        TAGGING_FAILED
    }

    public DeadLetter {
        present("reason", reason);
        notBlank("message", message);
        present("failedAt", failedAt);
        that(topic != null || input != null, "topic", topic, "missing, and so is input: an origin is needed");
        atLeast("partition", partition, -1);
        atLeast("offset", offset, -1);
        atLeast("valueBytes", valueBytes, 0);
        headers = headers == null ? Map.of() : Map.copyOf(headers);
    }

    /** Original bytes of the value, or their first part if {@link #valueSha256()} is present; null if there were none. */
    public byte @Nullable [] decodedValue() {
        return value == null ? null : Base64.getDecoder().decode(value);
    }

    /** Original bytes of the key; null if there were none. */
    public byte @Nullable [] decodedKey() {
        return key == null ? null : Base64.getDecoder().decode(key);
    }
}
