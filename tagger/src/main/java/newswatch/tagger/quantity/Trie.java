package newswatch.tagger.quantity;

import java.util.Arrays;

/**
 * Words to small numbers, walked a character at a time without allocation. Built once, then only read. Node 0 is the
 * root; a step that leads nowhere gives -1.
 *
 * <p>All steps stand in one hash table no larger than they need, and most characters that begin no word are told by one
 * bit: the tries are asked at every number and word, and share the caches with all else.
 */
final class Trie {
    static final int NONE = -1;

    private static final int FREE = -1;
    private static final int MOST_NODES = 1 << 15;

    /** Steps: parent node and character in one number. */
    private int[] keys = new int[16];

    private short[] children = new short[keys.length];
    private int[] values = new int[8];
    private int nodes = 1;
    /** Which characters begin words, by their last ten bits. */
    private final long[] firsts = new long[16];

    Trie() {
        Arrays.fill(keys, FREE);
        Arrays.fill(values, NONE);
    }

    /**
     * Adds a word; the first value given to it stays.
     *
     * @throws IllegalStateException if there are more words than a trie can hold
     */
    void add(CharSequence word, int value) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (node == 0) {
                firsts[(c & 1023) >>> 6] |= 1L << c;
            }
            int next = child(node, c);
            node = next == NONE ? insert(node, c) : next;
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
    }

    /** Whether a word may begin with this character: never wrong in saying no. */
    boolean mayBegin(char c) {
        return (firsts[(c & 1023) >>> 6] & 1L << c) != 0;
    }

    /** The node that one more character leads to, or -1. */
    int child(int node, char c) {
        if (node == 0 && !mayBegin(c)) {
            return NONE;
        }
        int key = key(node, c);
        int mask = keys.length - 1;
        for (int slot = slot(key) & mask; keys[slot] != FREE; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return NONE;
    }

    int value(int node) {
        return values[node];
    }

    private int insert(int node, char c) {
        if (nodes == MOST_NODES) {
            throw new IllegalStateException("a trie holds at most " + MOST_NODES + " nodes");
        }
        if (nodes * 2 > keys.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, nodes * 2, NONE);
        }
        put(key(node, c), (short) nodes);
        return nodes++;
    }

    private void put(int key, short child) {
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        while (keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        int[] oldKeys = keys;
        short[] oldChildren = children;
        keys = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        children = new short[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    /** Never {@link #FREE}: a node's number has 15 bits. */
    private static int key(int node, char c) {
        return node << 16 | c;
    }

    private static int slot(int key) {
        int mixed = key * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
