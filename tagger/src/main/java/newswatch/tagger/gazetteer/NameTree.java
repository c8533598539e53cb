package newswatch.tagger.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/**
 * All names in a tree by their letters. A hash table leads from the first three letters straight to a branch; from there
 * on nodes stand only where names part, and what lies between is compared with the letters of a name. Immutable.
 *
 * <p>A <em>branch</em> is a node's number, or {@code ~key} if only that key is left on it.
 */
final class NameTree {
    /** How many letters the hash table takes in. */
    private static final int ROOT = 3;
    /** From so many edges on a node's are searched by halves. */
    private static final int MANY = 8;

    private final boolean skipsSpaces;
    private final Beginnings beginnings = new Beginnings();

    /** The first three letters of a branch, or all of a shorter name, as {@link #root} packs them; 0 if free. */
    private final long[] roots;
    /** By slot of {@link #roots}: the branch. */
    private final int[] rootBranches;

    /** All distinct keys in alphabetical order, one behind the other. */
    private final char[] letters;
    /** By key: where it starts in {@link #letters}; the next key's start is its end. */
    private final int[] starts;
    /** By key: the names that have these letters. */
    private final ListedName[][] names;

    /** By node: the first of its keys. The only one that may end at the node. */
    private final int[] firstKeys;
    /** By node: how many letters its keys have in common. */
    private final int[] depths;
    /** By node: where its edges start; the next node's start is their end. */
    private final int[] edges;
    /** By edge: its letter, in order within a node. */
    private final char[] labels;
    /** By edge: the branch. */
    private final int[] branches;

    /**
     * Compiles the names; takes about the time of sorting them.
     *
     * @param skipsSpaces whether the names come without spaces, to be found with spaces anywhere between their letters
     */
    NameTree(List<ListedName> list, boolean skipsSpaces) {
        this.skipsSpaces = skipsSpaces;
        names = byKey(list);
        starts = new int[names.length + 1];
        StringBuilder all = new StringBuilder();
        for (int key = 0; key < names.length; key++) {
            all.append(names[key][0].key());
            starts[key + 1] = all.length();
        }
        letters = all.toString().toCharArray();
        list.forEach(beginnings::add);

        // One node at most for each key that others go on from, and one for each place where they part.
        int[] from = new int[2 * names.length + 1];
        int[] to = new int[from.length];
        int nodes = 0;
        int capacity = 16;
        while (capacity < 2 * countRoots()) {
            capacity *= 2;
        }
        roots = new long[capacity];
        rootBranches = new int[capacity];
        for (int key = 0, end; key < names.length; key = end) {
            end = key + 1;
            while (end < names.length && root(end) == root(key)) {
                end++;
            }
            int slot = slot(root(key));
            roots[slot] = root(key);
            from[nodes] = key;
            to[nodes] = end;
            rootBranches[slot] = end - key == 1 ? ~key : nodes++;
        }
        int[] firstEdges = new int[from.length + 1];
        char[] edgeLabels = new char[3 * names.length];
        int[] edgeBranches = new int[edgeLabels.length];
        int[] common = new int[from.length];
        int edge = 0;
        for (int node = 0; node < nodes; node++) {
            common[node] = common(from[node], to[node] - 1);
            int key = from[node];
            if (length(key) == common[node]) {
                key++;
            }
            for (int end; key < to[node]; key = end) {
                edgeLabels[edge] = letters[starts[key] + common[node]];
                end = key + 1;
                while (end < to[node] && letters[starts[end] + common[node]] == edgeLabels[edge]) {
                    end++;
                }
                from[nodes] = key;
                to[nodes] = end;
                edgeBranches[edge++] = end - key == 1 ? ~key : nodes++;
            }
            firstEdges[node + 1] = edge;
        }
        firstKeys = Arrays.copyOf(from, nodes);
        depths = Arrays.copyOf(common, nodes);
        edges = Arrays.copyOf(firstEdges, nodes + 1);
        labels = Arrays.copyOf(edgeLabels, edge);
        branches = Arrays.copyOf(edgeBranches, edge);
    }

    private static ListedName[][] byKey(List<ListedName> list) {
        List<ListedName> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(ListedName::key)
                .thenComparing(name -> name.entry().id())
                .thenComparing(ListedName::text));
        List<ListedName[]> groups = new ArrayList<>();
        for (int i = 0, end; i < sorted.size(); i = end) {
            end = i + 1;
            while (end < sorted.size()
                    && sorted.get(end).key().equals(sorted.get(i).key())) {
                end++;
            }
            groups.add(sorted.subList(i, end).toArray(new ListedName[0]));
        }
        return groups.toArray(new ListedName[0][]);
    }

    private int length(int key) {
        return starts[key + 1] - starts[key];
    }

    /** How many letters two keys have in common from their start. */
    private int common(int key, int other) {
        int differs = Arrays.mismatch(letters, starts[key], starts[key + 1], letters, starts[other], starts[other + 1]);
        return differs < 0 ? length(key) : differs;
    }

    private long root(int key) {
        int start = starts[key];
        int length = length(key);
        return root(letters[start], length > 1 ? letters[start + 1] : 0, length > 2 ? letters[start + 2] : 0, length);
    }

    private int countRoots() {
        int count = 0;
        for (int key = 0; key < names.length; key++) {
            if (key == 0 || root(key) != root(key - 1)) {
                count++;
            }
        }
        return count;
    }

    /** The first letters with their number, so that no two differ only in letters that are not there. */
    private static long root(char first, char second, char third, int length) {
        return (long) Math.min(length, ROOT) << 48 | (long) first << 32 | (long) second << 16 | third;
    }

    /** Where these letters stand in {@link #roots}, or the free slot where they would. */
    private int slot(long root) {
        int slot = (int) (root * 0x9E3779B97F4A7C15L >>> 40) & roots.length - 1;
        while (roots[slot] != 0 && roots[slot] != root) {
            slot = slot + 1 & roots.length - 1;
        }
        return slot;
    }

    /** Whether a name may begin so; no means no. */
    boolean mayBegin(int first) {
        return beginnings.mayBe(first);
    }

    /**
     * All names that begin at one position, the shortest first.
     *
     * @param first what stands there, see {@link Beginnings#first}
     */
    void find(Text text, int start, int first, NameIndex.Found found) {
        char[] lower = text.lower();
        int second = letterAt(lower, start + 1);
        char secondLetter = second < lower.length ? lower[second] : '\n';
        if (beginnings.mayBeShort(first, secondLetter)) {
            findShort(text, start, lower[start], second, secondLetter, found);
        }
        int third = letterAt(lower, second + 1);
        if (third < lower.length && beginnings.mayBeLong(first, secondLetter, lower[third])) {
            int slot = slot(root(lower[start], secondLetter, lower[third], ROOT));
            if (roots[slot] != 0) {
                findLong(text, start, third + 1, rootBranches[slot], found);
            }
        }
    }

    private void findShort(Text text, int start, char first, int second, char secondLetter, NameIndex.Found found) {
        if (mayEnd(text, start + 1)) {
            int slot = slot(root(first, '\0', '\0', 1));
            if (roots[slot] != 0) {
                report(text, start, start + 1, ~rootBranches[slot], found);
            }
        }
        if (second < text.length() && mayEnd(text, second + 1)) {
            int slot = slot(root(first, secondLetter, '\0', 2));
            if (roots[slot] != 0) {
                report(text, start, second + 1, ~rootBranches[slot], found);
            }
        }
    }

    /** Follows a branch from {@code end} on, where its first three letters have been read. */
    private void findLong(Text text, int start, int end, int branch, NameIndex.Found found) {
        char[] lower = text.lower();
        int depth = ROOT;
        int at = end;
        while (true) {
            int key = branch < 0 ? ~branch : firstKeys[branch];
            int to = branch < 0 ? length(key) : depths[branch];
            for (; depth < to; depth++) {
                int position = letterAt(lower, at);
                if (position >= lower.length || lower[position] != letters[starts[key] + depth]) {
                    return;
                }
                at = position + 1;
            }
            if (length(key) == depth && mayEnd(text, at)) {
                report(text, start, at, key, found);
            }
            int position = letterAt(lower, at);
            if (branch < 0 || position >= lower.length) {
                return;
            }
            int edge = edge(branch, lower[position]);
            if (edge < 0) {
                return;
            }
            branch = branches[edge];
            depth++;
            at = position + 1;
        }
    }

    /** The edge of a node with this letter; negative if there is none. */
    private int edge(int node, char letter) {
        int end = edges[node + 1];
        if (end - edges[node] >= MANY) {
            return Arrays.binarySearch(labels, edges[node], end, letter);
        }
        for (int edge = edges[node]; edge < end; edge++) {
            if (labels[edge] == letter) {
                return edge;
            }
        }
        return -1;
    }

    /** Where the next letter stands: behind a space that the names leave out. */
    private int letterAt(char[] lower, int position) {
        boolean skips = skipsSpaces
                && position + 1 < lower.length
                && lower[position] == ' '
                && Letters.isWord(lower[position + 1]);
        return skips ? position + 1 : position;
    }

    private void report(Text text, int start, int end, int key, NameIndex.Found found) {
        for (ListedName name : names[key]) {
            if (name.fits(text.chars(), start, end, skipsSpaces)) {
                found.name(start, end, name);
            }
        }
    }

    /** A name in letters that part words by spaces ends where the word does. */
    private static boolean mayEnd(Text text, int end) {
        return !Letters.isAlphabetic(text.at(end - 1)) || !Letters.isAlphabetic(text.at(end));
    }
}
