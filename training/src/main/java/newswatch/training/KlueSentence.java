package newswatch.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the named entity recognition set of KLUE (S. Park et al.: KLUE, Korean Language Understanding Evaluation,
 * 2021), as its file has it.
 *
 * @param text as it was
 * @param spans in text order, without overlaps
 */
record KlueSentence(String id, String text, List<Span> spans) {
    private static final String COMMENT = "##";
    private static final String ID = COMMENT + " klue-";

    /**
     * What is tagged.
     *
     * @param start in UTF-16 code units
     * @param end one past the last
     * @param tag such as PS, without B- and I-
     */
    record Span(int start, int end, String tag) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /**
     * Reads a file: a line {@code ## id TAB text} begins a sentence, then comes a line a character with its tag, then an
     * empty line; other lines that begin with ## are comments.
     *
     * @throws UnreadableKlueException naming the line that breaks the format
     * @throws IOException if it can't be read
     */
    static List<KlueSentence> read(Path file) throws IOException {
        List<KlueSentence> sentences = new ArrayList<>();
        Block block = null;
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.startsWith(ID) && line.indexOf('\t') > 0) {
                block = new Block(line.substring(COMMENT.length() + 1, line.indexOf('\t')));
            } else if (line.isEmpty() && block != null) {
                sentences.add(block.sentence());
                block = null;
            } else if (!line.startsWith(COMMENT) && !line.isEmpty()) {
                int tab = line.lastIndexOf('\t');
                if (block == null || tab < 1 || !block.add(line.substring(0, tab), line.substring(tab + 1))) {
                    throw new UnreadableKlueException(file + ":" + number + ": '" + line
                            + "' is no character of a sentence; wanted character, tabulator, and O, B-TAG or I-TAG");
                }
            }
        }
        if (block != null) {
            sentences.add(block.sentence());
        }
        return sentences;
    }

    /** A sentence while it is read. */
    private static final class Block {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private int start;
        private String open = "";

        Block(String id) {
            this.id = id;
        }

        /** Whether this is a character with a tag that may follow. */
        boolean add(String character, String tag) {
            boolean goesOn = tag.equals("I-" + open);
            if (!goesOn) {
                close();
                if (tag.startsWith("B-")) {
                    open = tag.substring(2);
                    start = text.length();
                } else if (!tag.equals("O")) {
                    return false;
                }
            }
            text.append(character);
            return true;
        }

        private void close() {
            if (!open.isEmpty()) {
                spans.add(new Span(start, text.length(), open));
                open = "";
            }
        }

        KlueSentence sentence() {
            close();
            return new KlueSentence(id, text.toString(), spans);
        }
    }
}
