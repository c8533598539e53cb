package newswatch.tagger.sequence;

import java.util.Arrays;
import java.util.Locale;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.person.NameShape;

/**
 * What the model looks at: a list of numbers for each unit, each the hash of a template and of what stands there. The
 * same for training and for tagging. For one thread; the arrays are used again.
 */
public final class Features {
    private static final int LONGEST_REST = 5;
    private static final int LONGEST_PREFIX = 6;
    private static final int FAR = 4;
    private static final int LONGEST_LISTED = 7;
    private static final WordSet FOREIGN_NAMES = WordLists.set("ko-foreign-names.txt");
    private static final WordSet NOUNS = WordLists.set("ko-nouns.txt");
    private static final WordSet PLACES = WordLists.set("ko-places.txt");
    private static final WordSet LOANWORDS = WordLists.set("ko-loanwords.txt");
    private static final WordSet TITLES = WordLists.set("ko-titles.txt");
    private static final WordSet WORDS = WordLists.set("en-words.txt");
    private static final WordSet FORENAMES = WordLists.set("forenames.txt");
    private static final WordSet SURNAMES = WordLists.set("surnames.txt");
    private static final WordSet ROLES = lower("en-roles.txt", "en-titles.txt");
    private static final WordSet SAYS = lower("en-says.txt");
    private static final long NOTHING = Hash.of(Hash.START, -1);

    private static WordSet lower(String... names) {
        return WordSet.of(Arrays.stream(names)
                .flatMap(name -> WordLists.lines(name).stream())
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split("\\s+")))
                .toList());
    }

    private final Units units;
    private final Hints hints;
    private final long[] wordHash;
    private final int[] head;
    private final int[] tail;
    private final long[] stemEnd;
    private final char[] stemLast;
    private final byte[] stemLength;
    private final byte[] placeLength;
    private final byte[] loanLength;
    private final byte[] nounLength;
    private final byte[] nameLength;
    private final byte[] foreignLength;
    private final byte[] titleLength;
    /** By unit of Latin letters: which lists hold it. */
    private final byte[] lists;

    private long[] found = new long[64];
    private int count;

    /**
     * @param units of one text
     * @param hints what the rules found there
     */
    public Features(Units units, Hints hints) {
        this.units = units;
        this.hints = hints;
        foreignLength = new byte[units.words];
        titleLength = new byte[units.words];
        lists = new byte[units.count()];
        wordHash = new long[units.words];
        head = new int[units.words];
        tail = new int[units.words];
        stemEnd = new long[units.words];
        stemLast = new char[units.words];
        stemLength = new byte[units.words];
        placeLength = new byte[units.words];
        loanLength = new byte[units.words];
        nounLength = new byte[units.words];
        nameLength = new byte[units.words];
        for (int word = 0; word < units.words; word++) {
            readWordOnce(word);
        }
        readLists();
    }

    /** What stands between the quotation marks and other signs at the edges of a word. */
    private void readWordOnce(int word) {
        int from = units.wordStart[word];
        int to = units.wordStart[word + 1];
        while (from + 1 < to && units.kind[from] == Units.SIGN) {
            from++;
        }
        while (to - 1 > from && units.kind[to - 1] == Units.SIGN) {
            to--;
        }
        head[word] = from;
        tail[word] = to;
        wordHash[word] = units.hash(Hash.START, from, to);
        if (units.kind[from] != Units.SYLLABLE) {
            return;
        }
        Text text = units.text();
        int start = units.start[from];
        int run = text.hangulEnd(start);
        nounLength[word] = longest(NOUNS, text, start, run);
        foreignLength[word] = longest(FOREIGN_NAMES, text, start, run);
        loanLength[word] = longest(LOANWORDS, text, start, run);
        placeLength[word] = longest(PLACES, text, start, run);
        titleLength[word] = longest(TITLES, text, start, run);
        nameLength[word] = (byte) NameShape.lengthAt(text, start, run);
        int stem = run;
        for (int end = Math.min(run, start + 2); end < run; end++) {
            if (Particles.follow(text.chars(), end, run)) {
                stem = end;
                break;
            }
        }
        char last = text.at(stem - 1);
        char before = stem - 2 >= start ? text.at(stem - 2) : ' ';
        stemEnd[word] = Hash.of(Hash.of(Hash.START, before), last);
        stemLast[word] = last;
        stemLength[word] = (byte) Math.min(8, stem - start);
    }

    private static byte longest(WordSet set, Text text, int start, int run) {
        int length = set.longestAt(text.chars(), start, Math.min(run, start + LONGEST_LISTED));
        return (byte) (length > 1 ? length : 0);
    }

    private void readLists() {
        char[] lower = units.text().lower();
        for (int i = 0; i < units.count(); i++) {
            if (units.kind[i] != Units.SYLLABLE && units.kind[i] != Units.SIGN && units.kind[i] != Units.NUMBER) {
                int start = units.start[i];
                int end = units.end[i];
                lists[i] = (byte) ((WORDS.contains(lower, start, end) ? 1 : 0)
                        + (FORENAMES.contains(lower, start, end) ? 2 : 0)
                        + (SURNAMES.contains(lower, start, end) ? 4 : 0)
                        + (ROLES.contains(lower, start, end) ? 8 : 0)
                        + (SAYS.contains(lower, start, end) ? 16 : 0));
            }
        }
    }

    /** Whether no name stands in a word, for all that is known. */
    boolean isIdle(int word, IdleWords idle) {
        for (int i = units.wordStart[word]; i < units.wordStart[word + 1]; i++) {
            if (hints.seesName(i)) {
                return false;
            }
        }
        int first = head[word];
        boolean common = tail[word] - first == 1 && units.kind[first] == Units.SMALL && (lists[first] & 1) != 0;
        return idle.contain(units, first, tail[word], common);
    }

    /** First unit of a word, signs in front of it left out. */
    public int head(int word) {
        return head[word];
    }

    /** One past the last unit of a word, signs behind it left out. */
    public int tail(int word) {
        return tail[word];
    }

    /** How many features the unit has that was read last. */
    public int count() {
        return count;
    }

    /** The features of the unit that was read last; only the first {@link #count()} count. Used again for the next. */
    public long[] found() {
        return found;
    }

    /** Reads the features of a unit. */
    public void read(int i) {
        count = 0;
        long m3 = at(i - 3);
        long m2 = at(i - 2);
        long m1 = at(i - 1);
        long c0 = at(i);
        long p1 = at(i + 1);
        long p2 = at(i + 2);
        long p3 = at(i + 3);
        add(1, units.content[i]);
        add(2, m2);
        add(3, m1);
        add(4, c0);
        add(5, p1);
        add(6, p2);
        add(7, m2, m1);
        add(8, m1, c0);
        add(9, c0, p1);
        add(10, p1, p2);
        long before = Hash.of(m2, m1);
        long after = Hash.of(p1, p2);
        add(11, before, c0);
        add(12, Hash.of(m1, c0), p1);
        add(13, c0, after);
        add(14, Hash.of(m3, before), c0);
        add(15, c0, Hash.of(after, p3));
        long s0 = shape(i);
        long sm = shape(i - 1);
        long sp = shape(i + 1);
        add(16, Hash.of(sm, s0), sp);
        add(17, Hash.of(Hash.of(shape(i - 2), sm), s0), Hash.of(sp, shape(i + 2)));
        readWord(i);
        readHints(i, c0);
        if (units.kind[i] != Units.SYLLABLE && units.kind[i] != Units.SIGN) {
            readLetters(i);
        }
    }

    private void readWord(int i) {
        int word = units.word[i];
        int from = head[word];
        int to = tail[word];
        int position = i < from ? FAR + 1 : Math.min(FAR, i - from);
        int remaining = i >= to ? FAR + 1 : Math.min(FAR, to - 1 - i);
        long previous = word > 0 ? wordHash[word - 1] : NOTHING;
        long next = word + 1 < units.words ? wordHash[word + 1] : NOTHING;
        long place = Hash.of(position, remaining);
        add(20, place);
        add(21, wordHash[word], position);
        add(22, previous, position);
        add(23, next, remaining);
        long rest = NOTHING;
        if (i < to && to - 1 - i <= LONGEST_REST) {
            rest = units.hash(Hash.START, i + 1, to);
            add(24, rest);
            add(25, rest, units.content[i]);
            add(26, rest, next);
        }
        if (i >= from && i - from < LONGEST_PREFIX) {
            long prefix = units.hash(Hash.START, from, i + 1);
            add(27, prefix);
            add(28, prefix, rest);
        }
        if (stemLength[word] > 0) {
            long listed = Hash.of(
                    Hash.of(nounLength[word], placeLength[word]), Hash.of(loanLength[word], foreignLength[word]));
            add(71, stemEnd[word], place);
            add(72, stemLast[word], place);
            add(73, Hash.of(listed, stemLength[word]), place);
            add(74, Hash.of(placeLength[word], stemLength[word]), place);
            add(75, Hash.of(loanLength[word], stemLength[word]), place);
            add(76, Hash.of(nounLength[word], stemLength[word]), place);
            add(77, Hash.of(stemEnd[word], listed), place);
            add(78, stemEnd[word], position == 0 ? 0 : 1);
        }
        if (word + 1 < units.words && stemLength[word + 1] > 0) {
            add(79, stemEnd[word + 1], remaining);
            add(80, Hash.of(stemEnd[word + 1], stemEnd[word]), place);
        }
        long lists = Hash.of(foreignLength[word], nameLength[word]);
        add(37, Hash.of(lists, titleLength[word]), place);
        add(38, Hash.of(lists, word + 1 < units.words ? titleLength[word + 1] : -1), place);
        add(39, Hash.of(lists, word > 0 ? titleLength[word - 1] : -1), place);
        add(29, Hash.of(position, remaining), Hash.of(nounLength[word], nameLength[word]));
        add(30, Hash.of(position, nameLength[word]), next);
        if (word > 0) {
            int last = units.wordStart[word] - 1;
            add(
                    31,
                    Hash.of(units.content[last], position),
                    last > units.wordStart[word - 1] ? units.content[last - 1] : 0);
            add(32, Hash.of(nounLength[word - 1], nameLength[word - 1]), place);
        }
        if (word + 1 < units.words) {
            int first = units.wordStart[word + 1];
            long second = first + 1 < units.wordStart[word + 2] ? units.content[first + 1] : 0;
            add(33, Hash.of(units.content[first], remaining), second);
            add(34, Hash.of(nounLength[word + 1], nameLength[word + 1]), place);
            add(35, next, word + 2 < units.words ? wordHash[word + 2] : NOTHING);
        }
        add(36, hints.bracket(i));
    }

    /**
     * Reads, instead, what the article's names say of a unit in which the rules see none.
     *
     * @param echoes names of the whole article
     */
    public void readEchoes(int i, Echoes echoes) {
        count = 0;
        if (hints.at(i) != 0) {
            return;
        }
        int word = units.word[i];
        int from = head[word];
        boolean beginning = i >= from && i - from < LONGEST_PREFIX && units.kind[i] == Units.SYLLABLE;
        int echo = echoes.of(units.hash(Hash.START, beginning ? from : i, i + 1));
        if (echo != 0) {
            int to = tail[word];
            add(60, echo);
            add(61, echo, shape(i));
            add(62, echo, i < to && to - 1 - i <= LONGEST_REST ? units.hash(Hash.START, i + 1, to) : NOTHING);
            add(63, echo, word + 1 < units.words ? wordHash[word + 1] : NOTHING);
        }
    }

    private void readHints(int i, long c0) {
        int hint = hints.at(i);
        int before = hints.at(i - 1);
        int after = hints.at(i + 1);
        add(40, hint);
        add(41, before, hint);
        add(42, hint, after);
        add(43, Hash.of(before, hint), after);
        add(44, hint, c0);
        add(45, hint, shape(i));
        add(46, hints.at(i - 2), hint);
        add(47, hint, hints.at(i + 2));
    }

    private void readLetters(int i) {
        char[] lower = units.text().lower();
        int start = units.start[i];
        int end = units.end[i];
        long hash = Hash.START;
        for (int k = start; k < Math.min(end, start + 4); k++) {
            hash = Hash.of(hash, lower[k]);
            add(50, hash, k - start);
        }
        hash = Hash.START;
        for (int k = end - 1; k >= Math.max(start, end - 4); k--) {
            hash = Hash.of(hash, lower[k]);
            add(51, hash, end - k);
        }
        add(52, units.content[i], shape(i));
        add(53, shape(i), shape(i + 1));
        add(54, content(i - 1), shape(i));
        add(55, content(i + 1), shape(i));
        add(56, Hash.of(content(i - 2), content(i - 1)), shape(i));
        add(57, Hash.of(content(i + 1), content(i + 2)), shape(i));
        int listed = lists[i];
        add(65, listed, shape(i));
        add(66, Hash.of(listsAt(i - 1), listed), shape(i));
        add(67, Hash.of(listed, listsAt(i + 1)), shape(i));
        add(
                68,
                Hash.of(Hash.of(shape(i - 1), shape(i)), shape(i + 1)),
                Hash.of(Hash.of(listsAt(i - 1), listed), listsAt(i + 1)));
        add(69, Hash.of(listsAt(i - 2), listsAt(i - 1)), Hash.of(listed, shape(i)));
        add(70, Hash.of(listsAt(i + 1), listsAt(i + 2)), Hash.of(listed, shape(i)));
        add(58, Math.min(8, end - start), shape(i));
    }

    private void add(int template, long what) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = Hash.of(Hash.of(Hash.START, template), what);
    }

    private void add(int template, long one, long two) {
        add(template, Hash.of(one, two));
    }

    /** What a unit says, and whether space stands before it. */
    private long at(int i) {
        if (i < 0 || i >= units.count()) {
            return NOTHING;
        }
        return Hash.of(units.content[i], units.wordStart[units.word[i]] == i ? 1 : 0);
    }

    private int listsAt(int i) {
        return i < 0 || i >= units.count() ? -1 : lists[i];
    }

    private long content(int i) {
        return i < 0 || i >= units.count() ? NOTHING : units.content[i];
    }

    private long shape(int i) {
        if (i < 0 || i >= units.count()) {
            return -1;
        }
        int space = units.wordStart[units.word[i]] == i ? 16 : 0;
        return units.kind[i] == Units.SIGN ? Hash.of(units.content[i], space) : units.kind[i] + space;
    }
}
