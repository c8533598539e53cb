package newswatch.tagger.sequence;

import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;

/**
 * Names that an article holds somewhere, by what a shorter mention of them would say: the beginning of a Korean name
 * (딥시크 of 딥시크코리아, 김 of 김영훈), the first or last word of another (Corvane of Corvane Thermal Systems). For one thread.
 */
public final class Echoes {
    // What a key says, for companies; a bit further for policies, and two for people.
    private static final int FULL = 1;
    private static final int BEGINNING = 1 << 3;
    private static final int END = 1 << 6;
    private static final int FAMILY = 1 << 9;

    /** Names more probable than this are looked for in the whole article. */
    static final double SURE = 0.8;

    /** Open hash table; a slot whose bits are 0 is free. */
    private long[] keys = new long[256];

    private int[] says = new int[keys.length];
    private final HashFilter filter = new HashFilter(128 * Long.SIZE);

    private int size;
    private int known;

    /**
     * Adds names of one text.
     *
     * @param found in text order, without overlaps
     */
    public void add(Units units, List<Candidate> found) {
        int unit = 0;
        for (Candidate candidate : found) {
            if (candidate.type() == null || !Labels.has(candidate.type())) {
                continue;
            }
            while (unit < units.count() && units.end[unit] <= candidate.start()) {
                unit++;
            }
            int last = unit;
            while (last + 1 < units.count() && units.start[last + 1] < candidate.end()) {
                last++;
            }
            if (unit < units.count()) {
                add(units, unit, last, candidate.type());
            }
        }
    }

    /** Adds names that a model found in one text and is sure of. */
    void addNames(Units units, List<SequenceNames.Name> found) {
        int unit = 0;
        for (SequenceNames.Name name : found) {
            while (units.end[unit] <= name.start()) {
                unit++;
            }
            int last = unit;
            while (units.end[last] < name.end()) {
                last++;
            }
            if (name.probability() > SURE) {
                add(units, unit, last, name.type());
            }
        }
    }

    private void add(Units units, int first, int last, MentionType type) {
        int kind = type == MentionType.COMPANY ? 0 : type == MentionType.POLICY ? 1 : 2;
        long hash = Hash.START;
        for (int i = first; i <= last; i++) {
            hash = Hash.of(hash, units.content[i]);
            boolean syllable = units.kind[i] == Units.SYLLABLE;
            int says = i == last ? FULL : i == first && syllable ? FAMILY : BEGINNING;
            if (says != FAMILY || kind == 2 && last - first >= 2) {
                put(hash, says << kind);
            }
        }
        if (last > first && units.kind[last] != Units.SYLLABLE && units.kind[last] != Units.SIGN) {
            put(Hash.of(Hash.START, units.content[last]), END << kind);
        } else if (units.kind[last] == Units.SYLLABLE) {
            int word = units.wordStart[units.word[last]];
            if (word > first && last - word > 0) {
                put(units.hash(Hash.START, word, last + 1), END << kind);
            }
        }
    }

    private void put(long hash, int bits) {
        int slot = slot(hash);
        if (says[slot] == 0) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(hash);
            }
            keys[slot] = hash;
            filter.add(hash);
            size++;
        }
        if ((says[slot] | bits) != says[slot]) {
            says[slot] |= bits;
            known++;
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldSays = says;
        keys = new long[oldKeys.length * 2];
        says = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSays[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                says[slot] = oldSays[i];
            }
        }
    }

    /** Where a hash is, or the free slot where it belongs. */
    private int slot(long hash) {
        int slot = (int) hash & keys.length - 1;
        while (says[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** How many additions told something new: it grows exactly if {@link #of} says more than before. */
    int count() {
        return known;
    }

    /** What is known of the units that this hash stands for, as bits; 0 for nothing. */
    int of(long hash) {
        return filter.mayHold(hash) ? says[slot(hash)] : 0;
    }
}
