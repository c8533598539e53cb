package newswatch.tagger.sequence;

/**
 * What one word says, by itself, of its own units, of those of the word behind it and of those of the word before it. No
 * more than the word is needed to know it, so it can be remembered for as often as the word comes again.
 */
final class WordTemplates {
    /** How many places in a word its neighbours tell apart. */
    static final int PLACES = 4;

    private static final int FAR = 4;
    private static final int LONGEST_REST = 5;
    private static final int LONGEST_PREFIX = 6;
    private static final int LETTERS = 4;
    private static final int LONGEST = 8;
    /** Stands for what is not there, or too far off to be looked at. */
    static final long NOTHING = Hash.of(Hash.START, -1);

    private WordTemplates() {}

    /** How far a unit is from the word's head, for the word before; 0 to {@link #PLACES} − 1. */
    static int fromHead(Word word, int unit) {
        return unit < word.head ? PLACES - 1 : Math.min(PLACES - 2, unit - word.head);
    }

    /** How far a unit is from the word's tail, for the word behind; 0 to {@link #PLACES} − 1. */
    static int fromTail(Word word, int unit) {
        return unit >= word.tail ? PLACES - 1 : Math.min(PLACES - 2, word.tail - 1 - unit);
    }

    /** How far a unit is from the word's head, up to {@link #FAR}; one more for signs before it. */
    static int position(Word word, int unit) {
        return unit < word.head ? FAR + 1 : Math.min(FAR, unit - word.head);
    }

    /** How far a unit is from the word's tail, up to {@link #FAR}; one more for signs behind it. */
    static int remaining(Word word, int unit) {
        return unit >= word.tail ? FAR + 1 : Math.min(FAR, word.tail - 1 - unit);
    }

    /** Hash of what stands between a unit and the word's tail; {@link #NOTHING} if that is too much. */
    static long rest(Units units, int start, Word word, int unit) {
        return unit < word.tail && word.tail - 1 - unit <= LONGEST_REST
                ? units.hash(Hash.START, start + unit + 1, start + word.tail)
                : NOTHING;
    }

    /** Whether a unit belongs to the word's beginning, whose letters are looked at together. */
    static boolean isBeginning(Word word, int unit) {
        return unit >= word.head && unit - word.head < LONGEST_PREFIX;
    }

    /** What a word says of its unit {@code unit}. */
    static void readOwn(Units units, int start, Word word, int unit, FeatureList to) {
        int end = start + word.size;
        int i = start + unit;
        readWindows(units, start, end, i, to);
        int position = position(word, unit);
        int remaining = remaining(word, unit);
        long place = Hash.of(position, remaining);
        to.add(20, place);
        to.add(21, word.hash, position);
        long rest = rest(units, start, word, unit);
        if (rest != NOTHING) {
            to.add(24, rest);
            to.add(25, rest, units.content[i]);
        }
        if (isBeginning(word, unit)) {
            long prefix = units.hash(Hash.START, start + word.head, i + 1);
            to.add(27, prefix);
            to.add(28, prefix, rest);
        }
        if (word.stem.length() > 0) {
            readStem(word, position, place, to);
        }
        if (units.isLatin(i)) {
            readLetters(units, word, unit, i, to);
        }
    }

    private static void readWindows(Units units, int start, int end, int i, FeatureList to) {
        long m3 = at(units, start, end, i - 3);
        long m2 = at(units, start, end, i - 2);
        long m1 = at(units, start, end, i - 1);
        long c0 = at(units, start, end, i);
        long p1 = at(units, start, end, i + 1);
        long p2 = at(units, start, end, i + 2);
        long p3 = at(units, start, end, i + 3);
        to.add(1, units.content[i]);
        to.add(2, m2);
        to.add(3, m1);
        to.add(4, c0);
        to.add(5, p1);
        to.add(6, p2);
        to.add(7, m2, m1);
        to.add(8, m1, c0);
        to.add(9, c0, p1);
        to.add(10, p1, p2);
        long before = Hash.of(m2, m1);
        long after = Hash.of(p1, p2);
        to.add(11, before, c0);
        to.add(12, Hash.of(m1, c0), p1);
        to.add(13, c0, after);
        to.add(14, Hash.of(m3, before), c0);
        to.add(15, c0, Hash.of(after, p3));
        long own = shape(units, start, end, i);
        long left = shape(units, start, end, i - 1);
        long right = shape(units, start, end, i + 1);
        to.add(16, Hash.of(left, own), right);
        to.add(
                17,
                Hash.of(Hash.of(shape(units, start, end, i - 2), left), own),
                Hash.of(right, shape(units, start, end, i + 2)));
    }

    private static void readStem(Word word, int position, long place, FeatureList to) {
        to.add(71, word.stem.end(), place);
        to.add(72, word.stem.last(), place);
        to.add(77, Hash.of(word.stem.end(), word.stem.listed()), place);
        to.add(29, place, Hash.of(word.stem.noun(), word.stem.name()));
        to.add(37, Hash.of(Hash.of(word.stem.foreign(), word.stem.name()), word.stem.title()), place);
    }

    private static void readLetters(Units units, Word word, int unit, int i, FeatureList to) {
        char[] lower = units.text().lower();
        int from = units.start[i];
        int end = units.end[i];
        long hash = Hash.START;
        for (int k = from; k < Math.min(end, from + LETTERS); k++) {
            hash = Hash.of(hash, lower[k]);
            to.add(50, hash, k - from);
        }
        hash = Hash.START;
        for (int k = end - 1; k >= Math.max(from, end - LETTERS); k--) {
            hash = Hash.of(hash, lower[k]);
            to.add(51, hash, end - k);
        }
        long shape = Word.shape(units, i);
        to.add(52, units.content[i], shape);
        to.add(58, Math.min(LONGEST, end - from), shape);
        to.add(65, word.lists[unit], shape);
    }

    /** What a word says of a unit of the word behind it that stands so far {@link #fromHead}. */
    static void readBehind(Word before, int place, FeatureList to) {
        to.add(22, before.hash, place);
        to.add(31, before.lastTwo, place);
        to.add(39, Hash.of(before.stem.title(), before.stem.length()), place);
        to.add(79, before.stem.end(), place);
    }

    /** What a word says of a unit of the word before it that stands so far {@link #fromTail}. */
    static void readBefore(Word behind, int place, FeatureList to) {
        to.add(23, behind.hash, place);
        to.add(33, behind.firstTwo, place);
        to.add(38, Hash.of(behind.stem.title(), behind.stem.length()), place);
        to.add(80, behind.stem.end(), place);
    }

    /** What a word says of there being a name in it. */
    static void readWord(Units units, int start, Word word, FeatureList to) {
        int head = start + word.head;
        int tail = start + word.tail;
        to.add(100, word.hash);
        long hash = Hash.START;
        for (int i = head; i < Math.min(tail, head + LETTERS); i++) {
            hash = Hash.of(hash, units.content[i]);
            to.add(101, hash);
        }
        hash = Hash.START;
        for (int i = tail - 1; i >= Math.max(head, tail - LONGEST_REST); i--) {
            hash = Hash.of(hash, units.content[i]);
            to.add(102, hash);
        }
        for (int i = head; i + 1 < Math.min(tail, head + LONGEST); i++) {
            to.add(103, units.content[i], units.content[i + 1]);
        }
        to.add(104, Hash.of(word.headShape, word.tailShape), Math.min(LONGEST, word.tail - word.head));
        if (word.stem.length() > 0) {
            to.add(105, word.stem.end());
            to.add(106, word.stem.last(), word.stem.length());
            to.add(
                    107,
                    Hash.of(word.stem.listed(), word.stem.name()),
                    Hash.of(word.stem.length(), word.tail - word.head));
            to.add(108, word.stem.noun(), word.stem.length());
            to.add(109, word.stem.name(), word.stem.foreign());
        }
        if (units.isLatin(head)) {
            readLetters(units, word, word.head, head, to);
        }
    }

    /** What a word says of there being a name in the word behind it. */
    static void readWordBehind(Word before, FeatureList to) {
        to.add(110, before.hash);
        to.add(111, before.last);
        to.add(112, before.stem.end());
        to.add(113, before.stem.title(), before.stem.name());
        to.add(114, Hash.of(before.tailShape, before.tailLists), before.last);
    }

    /** What a word says of there being a name in the word before it. */
    static void readWordBefore(Word behind, FeatureList to) {
        to.add(115, behind.hash);
        to.add(116, behind.firstTwo);
        to.add(117, behind.stem.end());
        to.add(118, behind.stem.title(), behind.stem.name());
        to.add(119, behind.headShape, behind.headLists);
    }

    private static long at(Units units, int start, int end, int i) {
        return i < start || i >= end ? NOTHING : Hash.of(units.content[i], i == start ? 1 : 0);
    }

    private static long shape(Units units, int start, int end, int i) {
        return i < start || i >= end ? -1 : Word.shape(units, i);
    }
}
