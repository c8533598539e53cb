package newswatch.streams.deadletter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.deadletter.DeadLetter;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import newswatch.schemas.topic.Topics;
import newswatch.streams.origin.Origin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Builds dead letters that fit their topic, whatever came in. */
final class DeadLetters {
    /** Most bytes of the original value that are kept; Base64 makes a third more of them. */
    static final int MAX_VALUE = 5_900_000;

    /** Most bytes of the original key that are kept. */
    static final int MAX_KEY = 64 * 1024;

    private static final int MAX_HEADERS = 64 * 1024;
    private static final int MAX_MESSAGE = 2_000;
    private static final int MAX_STACK_TRACE = 8_000;
    private static final String ADVICE = "; kept in " + Topics.DEAD_LETTERS.name()
            + " with its bytes (newswatch watch dead-letters shows it); send it again when it is mended";

    private DeadLetters() {}

    /**
     * The record that puts another aside.
     *
     * @param reason what kind of fault
     * @param problem what was seen and what was wanted
     * @param error shown with its stack trace if the reason does not say all
     */
    static ProducerRecord<byte[], byte[]> record(
            ErrorHandlerContext context,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Reason reason,
            String problem,
            @Nullable Throwable error) {
        String place = context.topic() + "-" + context.partition() + "@" + context.offset() + ": ";
        int bytes = value == null ? 0 : value.length;
        byte[] whole = value != null && bytes > MAX_VALUE ? value : null;
        byte[] keptKey = key != null && key.length > MAX_KEY ? null : key;
        DeadLetter letter = new DeadLetter(
                reason,
                place + cut(problem, MAX_MESSAGE) + ADVICE,
                Instant.now(),
                context.topic(),
                context.partition(),
                context.offset(),
                null,
                base64(keptKey),
                base64(whole == null ? value : Arrays.copyOf(whole, MAX_VALUE)),
                bytes,
                whole == null ? null : sha256(whole),
                headers(context.headers()),
                error == null ? null : stackTrace(error));
        byte[] json = Topics.DEAD_LETTERS.value().serializer().serialize(Topics.DEAD_LETTERS.name(), letter);
        return new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(),
                null,
                Math.max(0, context.timestamp()),
                keptKey,
                json,
                new Origin(context.partition(), context.offset()).headers(Topics.DEAD_LETTERS));
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static Map<String, String> headers(@Nullable Headers headers) {
        Map<String, String> kept = new LinkedHashMap<>();
        int size = 0;
        for (Header header : headers == null ? List.<Header>of() : headers) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            size += header.key().length() + value.length;
            if (size <= MAX_HEADERS) {
                kept.put(header.key(), Base64.getEncoder().encodeToString(value));
            }
        }
        return kept;
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return cut(text.toString(), MAX_STACK_TRACE);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max) + "…";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
