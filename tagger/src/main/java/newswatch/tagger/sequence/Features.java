package newswatch.tagger.sequence;

/**
 * What the model looks at in a text, unit by unit: what each word says by itself ({@link WordTemplates}), and what takes
 * more than one word, the rules or the article to know. For one thread.
 */
public final class Features {
    private final Units units;
    private final Hints hints;
    private final Word[] words;

    /**
     * @param units of one text
     * @param hints what the rules found there
     */
    public Features(Units units, Hints hints) {
        this(units, hints, words(units));
    }

    Features(Units units, Hints hints, Word[] words) {
        this.units = units;
        this.hints = hints;
        this.words = words;
    }

    private static Word[] words(Units units) {
        Word[] words = new Word[units.words()];
        for (int word = 0; word < words.length; word++) {
            words[word] = new Word(units, word);
        }
        return words;
    }

    /**
     * Reads all there is to a unit.
     *
     * @param echo what the article's names say of it, see {@link #readEchoes}
     */
    public void read(int i, int echo, FeatureList to) {
        to.clear();
        int number = units.word[i];
        Word word = words[number];
        int start = units.wordStart[number];
        WordTemplates.readOwn(units, start, word, i - start, to);
        WordTemplates.readBehind(word(number - 1), WordTemplates.fromHead(word, i - start), to);
        WordTemplates.readBefore(word(number + 1), WordTemplates.fromTail(word, i - start), to);
        readAround(i, to);
        readEcho(i, echo, to);
    }

    /** Reads all there is to a name being in a word. */
    public void readWord(int number, FeatureList to) {
        to.clear();
        WordTemplates.readWord(units, units.wordStart[number], words[number], to);
        WordTemplates.readWordBehind(word(number - 1), to);
        WordTemplates.readWordBefore(word(number + 1), to);
    }

    /** Whether the rules see a name in a word, or something that keeps names off. */
    public boolean seesName(int number) {
        for (int i = units.wordStart[number]; i < units.wordStart[number + 1]; i++) {
            if (hints.seesName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Reads what no word says of a unit by itself. */
    void readAround(int i, FeatureList to) {
        int number = units.word[i];
        int start = units.wordStart[number];
        Word word = words[number];
        Word before = word(number - 1);
        Word behind = word(number + 1);
        int unit = i - start;
        if (unit == 0) {
            to.add(85, before.last, units.content[i]);
            to.add(86, before.lastTwo, units.content[i]);
        }
        if (unit == word.size - 1) {
            to.add(87, behind.first, units.content[i]);
            to.add(88, behind.firstTwo, units.content[i]);
        }
        if (word.stem.length() > 0) {
            long rest = WordTemplates.rest(units, start, word, unit);
            if (rest != WordTemplates.NOTHING) {
                to.add(26, rest, behind.hash);
            }
        } else if (units.isLatin(i)) {
            readWordsAround(i, number, word.lists[unit], to);
        }
        int bracket = hints.bracket(i);
        if (bracket != 0) {
            to.add(36, bracket);
        }
        readHints(i, to);
    }

    private void readWordsAround(int i, int number, byte lists, FeatureList to) {
        Word before = word(number - 1);
        Word behind = word(number + 1);
        Word second = word(number - 2);
        Word next = word(number + 2);
        long shape = Word.shape(units, i);
        to.add(54, before.hash, shape);
        to.add(55, behind.hash, shape);
        long own = Hash.of(lists, shape);
        long left = Hash.of(before.tailShape, before.tailLists);
        long right = Hash.of(behind.headShape, behind.headLists);
        to.add(68, Hash.of(left, own), right);
        to.add(69, Hash.of(second.tailLists, before.tailLists), own);
        to.add(70, Hash.of(behind.headLists, next.headLists), own);
    }

    private void readHints(int i, FeatureList to) {
        int hint = hints.at(i);
        int before = hints.at(i - 1);
        int after = hints.at(i + 1);
        int first = hints.at(i - 2);
        int last = hints.at(i + 2);
        if ((hint | before | after | first | last) == 0) {
            return;
        }
        long shape = Word.shape(units, i);
        to.add(40, hint);
        to.add(41, before, hint);
        to.add(42, hint, after);
        to.add(43, Hash.of(before, hint), after);
        to.add(44, hint, units.content[i]);
        to.add(45, hint, shape);
        to.add(46, first, hint);
        to.add(47, hint, last);
    }

    /**
     * Reads what the article's names say of the units of a word in which the rules see none.
     *
     * @param echoes names of the whole article
     * @param to by unit: bits; 0 for nothing
     */
    public void readEchoes(int number, Echoes echoes, int[] to) {
        int start = units.wordStart[number];
        int head = start + words[number].head;
        long beginning = Hash.START;
        for (int i = start; i < units.wordStart[number + 1]; i++) {
            if (i >= head) {
                beginning = Hash.of(beginning, units.content[i]);
            }
            boolean isBeginning =
                    units.kind[i] == Units.SYLLABLE && WordTemplates.isBeginning(words[number], i - start);
            to[i] = hints.at(i) != 0 ? 0 : echoes.of(isBeginning ? beginning : Hash.of(Hash.START, units.content[i]));
        }
    }

    /** Reads what {@link #readEchoes} gave for a unit. */
    void readEcho(int i, int echo, FeatureList to) {
        if (echo == 0) {
            return;
        }
        int number = units.word[i];
        int start = units.wordStart[number];
        to.add(60, echo);
        to.add(61, echo, Word.shape(units, i));
        to.add(62, echo, WordTemplates.rest(units, start, words[number], i - start));
        to.add(63, echo, word(number + 1).hash);
    }

    private Word word(int number) {
        return number < 0 || number >= words.length ? Word.NONE : words[number];
    }
}
