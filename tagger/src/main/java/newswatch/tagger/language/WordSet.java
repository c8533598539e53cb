package newswatch.tagger.language;

import java.util.Collection;
import java.util.List;

/**
 * A set of words that can be asked about a stretch of characters without making a string of it. Immutable.
 *
 * <p>An open hash table of numbers over one array of letters: a question reads no more memory than the slot it needs.
 */
public final class WordSet {
    /** The longest length that has a bit of its own in {@link #lengths}; it stands for all beyond it too. */
    private static final int MAX_LENGTH_BIT = 31;

    /** Two numbers a slot: the word's hash, and its place in {@link #letters}; place 0 if the slot is free. */
    private final int[] slots;
    /** Every word as its length and then its letters, from place 1 on. */
    private final char[] letters;
    /** By hash of the first letter: a bit for each length that such words have. Most questions end here. */
    private final int[] lengths;

    private final int longest;

    private WordSet(Collection<String> words) {
        int size = 1;
        int max = 0;
        for (String word : words) {
            size += 1 + word.length();
            max = Math.max(max, word.length());
        }
        int capacity = capacityFor(words.size() * 2);
        slots = new int[2 * capacity];
        letters = new char[size];
        lengths = new int[Math.min(capacity, 1 << 10)];
        longest = max;
        int place = 1;
        for (String word : words) {
            if (contains(word)) {
                continue;
            }
            lengths[slotOfFirst(word.charAt(0))] |= bit(word.length());
            int slot = slot(word.hashCode());
            while (slots[slot + 1] != 0) {
                slot = after(slot);
            }
            slots[slot] = word.hashCode();
            slots[slot + 1] = place;
            letters[place] = (char) word.length();
            word.getChars(0, word.length(), letters, place + 1);
            place += 1 + word.length();
        }
    }

    private static int capacityFor(int size) {
        return Math.max(8, Integer.highestOneBit(Math.max(1, size - 1)) * 2);
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /** The words of a text, parted by white space. */
    public static WordSet words(String words) {
        return new WordSet(List.of(words.strip().split("\\s+")));
    }

    public boolean contains(String word) {
        return contains(word.toCharArray(), 0, word.length());
    }

    /** Whether the characters from {@code start} to {@code end} are one of the words. */
    public boolean contains(char[] chars, int start, int end) {
        if (start >= end || end - start > longest || (lengths[slotOfFirst(chars[start])] & bit(end - start)) == 0) {
            return false;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return holds(hash, chars, start, end);
    }

    /** Length of the longest word that begins at {@code start} and ends by {@code limit}; 0 if none does. */
    public int longestAt(char[] chars, int start, int limit) {
        if (start >= limit) {
            return 0;
        }
        int open = lengths[slotOfFirst(chars[start])];
        int most = open < 0 ? longest : MAX_LENGTH_BIT - Integer.numberOfLeadingZeros(open | 1);
        int end = Math.min(limit, start + most);
        int found = 0;
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
            int length = i + 1 - start;
            if ((open & bit(length)) != 0 && holds(hash, chars, start, i + 1)) {
                found = length;
            }
        }
        return found;
    }

    /** Length of the longest word that ends at {@code end} and begins no earlier than {@code from}; 0 if none does. */
    public int longestBefore(char[] chars, int from, int end) {
        for (int length = Math.min(longest, end - from); length > 0; length--) {
            if (contains(chars, end - length, end)) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the longest word in the set, in UTF-16 code units. */
    public int longest() {
        return longest;
    }

    private boolean holds(int hash, char[] chars, int start, int end) {
        int slot = slot(hash);
        for (int place = slots[slot + 1]; place != 0; place = slots[slot + 1]) {
            if (slots[slot] == hash && same(place, chars, start, end)) {
                return true;
            }
            slot = after(slot);
        }
        return false;
    }

    private boolean same(int place, char[] chars, int start, int end) {
        if (letters[place] != end - start) {
            return false;
        }
        int letter = place + 1;
        for (int i = start; i < end; i++) {
            if (letters[letter++] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the slot of this hash begins in {@link #slots}. */
    private int slot(int hash) {
        return (hash ^ hash >>> 15) << 1 & slots.length - 1;
    }

    private int after(int slot) {
        return slot + 2 & slots.length - 1;
    }

    private int slotOfFirst(char c) {
        return (c ^ c >>> 7) & lengths.length - 1;
    }

    private static int bit(int length) {
        return 1 << Math.min(length, MAX_LENGTH_BIT);
    }
}
