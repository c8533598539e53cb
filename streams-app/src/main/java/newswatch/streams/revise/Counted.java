package newswatch.streams.revise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newswatch.streams.binary.BinaryReader;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.contribution.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of an article: the value of the store {@code contributions}.
 *
 * @param fingerprint of everything that is counted or shown of the latest copy, {@value Fingerprint#BYTES} bytes
 * @param revision of the latest copy that changed something, from 1
 * @param eventTime by which it is counted
 * @param replaced whether the event time is the first ingestion, for want of a usable date; then it never moves
 * @param version of the latest copy
 * @param offset of the latest copy
 * @param feed that brought the article first and owns it, absent if it came without one
 * @param withdrawn whether this is only the marker of an article taken back
 * @param contribution exactly what was emitted
 * @param mentions those that stand in {@code news.mentions}
 * @param fired hashes of the ids of all rules that any revision fired, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out to be changed
public record Counted(
        byte[] fingerprint,
        int revision,
        Instant eventTime,
        boolean replaced,
        Instant version,
        long offset,
        @Nullable String feed,
        boolean withdrawn,
        Contribution contribution,
        List<LiveMention> mentions,
        long[] fired) {
    private static final int FORMAT = 1;
    private static final int EXPECTED_BYTES = 1_024;

    public Counted {
        mentions = List.copyOf(mentions);
    }

    /** This, had its latest copy had this version and offset. */
    public Counted seenAgain(Instant newVersion, long newOffset) {
        return new Counted(
                fingerprint,
                revision,
                eventTime,
                replaced,
                newVersion,
                newOffset,
                feed,
                withdrawn,
                contribution,
                mentions,
                fired);
    }

    /** Whether a revision fired the rule whose id has this hash. */
    public boolean hasFired(long rule) {
        return Arrays.binarySearch(fired, rule) >= 0;
    }

    /** The compact encoding, as the store keeps it. */
    public byte[] toBytes() {
        BinaryWriter writer = new BinaryWriter(EXPECTED_BYTES);
        writer.raw(FORMAT)
                .raw(fingerprint)
                .count(revision)
                .instant(eventTime)
                .flag(replaced)
                .instant(version)
                .count(offset)
                .optionalText(feed)
                .flag(withdrawn);
        writeMentions(writer, contribution.write(writer));
        writer.count(fired.length);
        for (long rule : fired) {
            writer.fixed(rule);
        }
        return writer.toBytes();
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalStateException if a later release wrote it, or it is damaged
     */
    public static Counted fromBytes(byte[] bytes) {
        BinaryReader reader = new BinaryReader("a value of the store contributions", bytes);
        reader.version(FORMAT);
        byte[] fingerprint = reader.raw(Fingerprint.BYTES);
        int revision = reader.small();
        Instant eventTime = reader.instant();
        boolean replaced = reader.flag();
        Instant version = reader.instant();
        long offset = reader.count();
        String feed = reader.optionalText();
        boolean withdrawn = reader.flag();
        List<String> ids = new ArrayList<>();
        Contribution contribution = Contribution.read(reader, ids);
        List<LiveMention> mentions = readMentions(reader, ids);
        long[] fired = new long[reader.small()];
        for (int i = 0; i < fired.length; i++) {
            fired[i] = reader.fixed();
        }
        return new Counted(
                fingerprint,
                revision,
                eventTime,
                replaced,
                version,
                offset,
                feed,
                withdrawn,
                contribution,
                mentions,
                fired);
    }

    /** @param places of the ids that are written already; of those that are not, they are written here */
    private void writeMentions(BinaryWriter writer, Map<String, Integer> places) {
        List<String> others = new ArrayList<>();
        for (LiveMention mention : mentions) {
            if (mention.entityId() != null && places.putIfAbsent(mention.entityId(), places.size()) == null) {
                others.add(mention.entityId());
            }
        }
        writer.count(others.size());
        others.forEach(writer::text);
        writer.count(mentions.size());
        for (LiveMention mention : mentions) {
            mention.write(writer, mention.entityId() == null ? 0 : places.getOrDefault(mention.entityId(), 0) + 1);
        }
    }

    private static List<LiveMention> readMentions(BinaryReader reader, List<String> ids) {
        for (int left = reader.small(); left > 0; left--) {
            ids.add(reader.text());
        }
        List<LiveMention> mentions = new ArrayList<>();
        for (int left = reader.small(); left > 0; left--) {
            mentions.add(LiveMention.read(reader, ids));
        }
        return mentions;
    }
}
