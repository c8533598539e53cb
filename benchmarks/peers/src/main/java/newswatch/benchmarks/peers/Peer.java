package newswatch.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.schemas.mention.Mention;
import newswatch.tagger.Tagger;

/** A tagger to be measured. */
interface Peer {
    /** What it is called in the tables. */
    String name();

    /** The kinds of which all that it finds can be held against the gold. */
    Set<Kind> judged();

    /** What it finds, of whatever kinds; in no particular order. */
    List<Span> find(MarkedText text);

    /** newswatch's own. */
    static Peer of(Tagger tagger) {
        return new Peer() {
            @Override
            public String name() {
                return "newswatch";
            }

            @Override
            public Set<Kind> judged() {
                return Set.of(Kind.values());
            }

            @Override
            public List<Span> find(MarkedText text) {
                return tagger.tag(text.article()).stream()
                        .mapMulti((Mention mention, Consumer<Span> to) -> {
                            Kind kind = Kind.of(mention.type(), mention.countries(), mention.unit());
                            if (kind != null) {
                                int offset = MarkedText.offset(text.article(), mention.field());
                                to.accept(new Span(kind, offset + mention.start(), offset + mention.end()));
                            }
                        })
                        .toList();
            }
        };
    }
}
