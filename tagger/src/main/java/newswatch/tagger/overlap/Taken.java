package newswatch.tagger.overlap;

import java.util.BitSet;

/**
 * Which characters of a text something stands on. Asked of a stretch, only the stretch is looked at: to look for the next
 * such character, however far, would take quadratic time in all. For one thread.
 */
public final class Taken {
    private final BitSet characters = new BitSet();

    /** Says that something stands from {@code start} to before {@code end}. */
    public void take(int start, int end) {
        characters.set(start, end);
    }

    /** Whether something stands on a character of the stretch. */
    public boolean holdsAny(int start, int end) {
        for (int i = start; i < end; i++) {
            if (characters.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands on each character of the stretch. */
    public boolean holdsAll(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!characters.get(i)) {
                return false;
            }
        }
        return true;
    }
}
