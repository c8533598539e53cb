package newswatch.tagger.evaluation.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML put together so that no text can become markup: all text and all values of attributes are escaped. */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name and value by turns
     */
    Markup start(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element without content: {@code meta}, {@code input}. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Text, escaped. */
    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Opens an element, writes the text, and closes it. */
    Markup element(String element, String text, String... attributes) {
        return start(element, attributes).text(text).end();
    }

    /** Closes the innermost element. */
    Markup end() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** The content of {@code style} and {@code script}, where nothing is escaped: our own, never anybody's text. */
    Markup own(String element, String content) {
        html.append('<').append(element).append('>').append(content);
        html.append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is not closed");
        }
        return "<!doctype html>\n" + html + "\n";
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            html.append(escaped(attributes[i + 1])).append('"');
        }
        html.append('>');
    }

    /** Characters that HTML does not know (most controls, halves of surrogate pairs) become U+FFFD. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) c);
                default -> {
                    boolean unknown = Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF);
                    safe.appendCodePoint(unknown ? 0xFFFD : c);
                }
            }
        });
        return safe.toString();
    }
}
