package newswatch.tagger.language;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of words that can be asked about a stretch of characters without making a string of it. Immutable. */
public final class WordSet {
    private final @Nullable String[] slots;
    /** Hash of the word in each slot: another word is told apart without looking at it. */
    private final int[] hashes;

    private final int mask;
    private final int longest;
    /** Which first characters there are, 1024 bits: most places are done with after one look. */
    private final long[] firsts = new long[16];

    private WordSet(Collection<String> words) {
        int capacity = 16;
        while (capacity < words.size() * 3) {
            capacity *= 2;
        }
        slots = new String[capacity];
        hashes = new int[capacity];
        mask = capacity - 1;
        int max = 0;
        for (String word : words) {
            max = Math.max(max, word.length());
            firsts[slotOfFirst(word.charAt(0)) >>> 6] |= 1L << slotOfFirst(word.charAt(0));
            int slot = word.hashCode() & mask;
            while (slots[slot] != null && !word.equals(slots[slot])) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word;
            hashes[slot] = word.hashCode();
        }
        longest = max;
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
        int slot = word.hashCode() & mask;
        for (String there = slots[slot]; there != null; there = slots[slot]) {
            if (there.equals(word)) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    /** Whether the characters from {@code start} to {@code end} are one of the words. */
    public boolean contains(char[] chars, int start, int end) {
        if (start >= end || end - start > longest || !mayBegin(chars[start])) {
            return false;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return holds(hash, chars, start, end);
    }

    private boolean holds(int hash, char[] chars, int start, int end) {
        int slot = hash & mask;
        for (String there = slots[slot]; there != null; there = slots[slot]) {
            if (hashes[slot] == hash && same(there, chars, start, end)) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    /** Length of the longest word that begins at {@code start} and ends by {@code limit}; 0 if none does. */
    public int longestAt(char[] chars, int start, int limit) {
        if (start >= limit || !mayBegin(chars[start])) {
            return 0;
        }
        int found = 0;
        int end = Math.min(limit, start + longest);
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
            if (holds(hash, chars, start, i + 1)) {
                found = i + 1 - start;
            }
        }
        return found;
    }

    private static int slotOfFirst(char c) {
        return (c ^ c >>> 7) & 1023;
    }

    private boolean mayBegin(char c) {
        int slot = slotOfFirst(c);
        return (firsts[slot >>> 6] & 1L << slot) != 0;
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

    private static boolean same(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
