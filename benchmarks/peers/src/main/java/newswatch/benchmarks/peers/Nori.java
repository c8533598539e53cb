package newswatch.benchmarks.peers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's Korean tokenizer: proper nouns (NNP) that touch each other are taken for one name, of no kind. */
final class Nori implements Peer, AutoCloseable {
    private final KoreanTokenizer tokenizer = new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.NONE, false);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);

    @Override
    public String name() {
        return "Nori NNP";
    }

    @Override
    public Set<Kind> judged() {
        return Set.of();
    }

    @Override
    public List<Span> find(MarkedText text) {
        List<Span> found = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text.text()));
            tokenizer.reset();
            int start = -1;
            int end = -1;
            while (tokenizer.incrementToken()) {
                if (part.getLeftPOS() != POS.Tag.NNP) {
                    continue;
                }
                if (offset.startOffset() != end) {
                    add(start, end, found);
                    start = offset.startOffset();
                }
                end = offset.endOffset();
            }
            add(start, end, found);
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void add(int start, int end, List<Span> to) {
        if (start >= 0) {
            to.add(new Span(Kind.OPEN, start, end));
        }
    }

    @Override
    public void close() throws IOException {
        tokenizer.close();
    }
}
