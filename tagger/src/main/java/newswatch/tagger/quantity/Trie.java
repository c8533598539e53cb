package newswatch.tagger.quantity;

import java.util.Arrays;

/**
 * Words to small numbers, walked a character at a time without allocation. Built once, then only read. Node 0 is the
 * root; a step that leads nowhere gives -1.
 */
final class Trie {
    static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private int[] values = new int[1 << 8];
    private int nodes = 1;

    Trie() {
        Arrays.fill(values, NONE);
    }

    /** Adds a word; the first value given to it stays. */
    void add(CharSequence word, int value) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = child(node, word.charAt(i));
            node = next == NONE ? insert(node, word.charAt(i)) : next;
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
    }

    int child(int node, char c) {
        long key = key(node, c);
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    int value(int node) {
        return values[node];
    }

    private int insert(int node, char c) {
        if (nodes * 2 > keys.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, nodes * 2, NONE);
        }
        put(key(node, c), nodes);
        return nodes++;
    }

    private void put(long key, int child) {
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16 | c) + 1; // 0 marks a free slot
    }

    private static int slot(long key, int size) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }
}
