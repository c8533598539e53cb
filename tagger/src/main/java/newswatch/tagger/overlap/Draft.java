package newswatch.tagger.overlap;

import java.util.ArrayList;
import java.util.List;
import newswatch.tagger.language.Text;

/** One field of an article while the rules read it: its text, and what they have found so far. For one thread. */
public final class Draft {
    private final Text text;
    private final boolean title;
    private final Trace trace;
    private final List<Candidate> candidates = new ArrayList<>();

    public Draft(Text text, boolean title) {
        this(text, title, Trace.NONE);
    }

    /** @param trace is told of what is not taken */
    public Draft(Text text, boolean title, Trace trace) {
        this.text = text;
        this.title = title;
        this.trace = trace;
    }

    public Text text() {
        return text;
    }

    /** Whether the field is the title. */
    public boolean isTitle() {
        return title;
    }

    /** Who is told of what is not taken. */
    public Trace trace() {
        return trace;
    }

    public void add(Candidate candidate) {
        candidates.add(candidate);
    }

    /** All candidates so far, in no particular order; overlaps are not resolved. */
    public List<Candidate> candidates() {
        return candidates;
    }
}
