package newswatch.tagger.person;

import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.Text;
import org.jspecify.annotations.Nullable;

/** Which words of one text are Korean titles. Names ask about the same few words, each is looked at once. For one thread. */
final class Titles {
    private static final byte TITLE = 1;
    /** No title, and none behind it belongs to a name in front. */
    private static final byte STOP = 2;

    private static final byte PASS = 3;
    /** Last syllables of words that end what stands between a name and its title. */
    private static final CharSet PARTICLES = CharSet.of("은는을를며고서에게다도로와과");

    private final Text text;
    private final byte @Nullable [] kinds; // by word, 0 until it is asked for

    Titles(Text text) {
        this(text, new byte[text.words()]);
    }

    private Titles(Text text, byte @Nullable [] kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** For who asks about one name only: remembers nothing, and so takes no time for the length of the text. */
    static Titles once(Text text) {
        return new Titles(text, null);
    }

    /** Whether a title follows a word, behind at most so many words without particles. */
    boolean follow(int word, int between) {
        int next = word;
        for (int i = 0; i <= between; i++) {
            if (!text.spaceAfter(next)) {
                return false;
            }
            next++;
            byte kind = kind(next);
            if (kind != PASS) {
                return kind == TITLE;
            }
        }
        return false;
    }

    private byte kind(int word) {
        if (kinds == null) {
            return kindOf(text.start(word), text.end(word));
        }
        if (kinds[word] == 0) {
            kinds[word] = kindOf(text.start(word), text.end(word));
        }
        return kinds[word];
    }

    private byte kindOf(int start, int end) {
        if (PersonContext.endOfTitle(text, start, end) > 0) {
            return TITLE;
        }
        return PARTICLES.contains(text.at(end - 1)) || text.startsWith("출신", start) ? STOP : PASS;
    }
}
