package newswatch.tagger.quantity;

/** How the rest of a Korean word may go on behind a unit. */
final class Endings {
    private static final Trie BEGINNINGS = new Trie();

    static {
        Table.rows("endings-ko", 1).forEach(row -> BEGINNINGS.add(row[0], 0));
    }

    private Endings() {}

    /** Whether a particle or an ending of degree (대, 가량, 이상) begins at {@code start}. */
    static boolean begins(char[] text, int start) {
        int node = 0;
        for (int i = start; i < text.length; i++) {
            node = BEGINNINGS.child(node, text[i]);
            if (node == Trie.NONE) {
                return false;
            }
            if (BEGINNINGS.value(node) != Trie.NONE) {
                return true;
            }
        }
        return false;
    }
}
