package newswatch.producer.feed;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML to plain text: paragraphs parted by a blank line, lines within them by a line feed; no scripts, no markup. */
final class HtmlText {
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^<>]*>|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\\w{1,31});");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:p|br|div|span|a|img|b|strong|em|i|table|td|tr|ul|li|figure|h[1-6])\\b[^<>]*>");
    private static final Pattern BLANK_LINE = Pattern.compile("[ \\t]*(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)\\s*");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\uFFFC\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]+");

    private static final String DROPPED =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,select,button,head";
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "figure",
            "figcaption",
            "pre",
            "hr",
            "form",
            "fieldset",
            "address",
            "center");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "caption", "option");

    private HtmlText() {}

    /** Body text of an item whose content is HTML, or text with the odd entity. */
    static String paragraphs(String html) {
        if (!MARKUP.matcher(html).find()) {
            return plain(html);
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        if (body.children().isEmpty()) {
            String text = body.wholeText();
            return TAG.matcher(text).find() ? paragraphs(text) : plain(text); // HTML that was escaped twice
        }
        body.select(DROPPED).remove();
        Writer writer = new Writer();
        NodeTraversor.traverse(writer, body);
        return clean(writer.out.toString());
    }

    /** Text without markup: blank lines part paragraphs, every other white space is one space. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            String line = clean(paragraph).replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(line);
            }
        }
        return out.toString();
    }

    /** A title of HTML, or of text with the odd entity or tag: one line. */
    static String line(String html) {
        if (!MARKUP.matcher(html).find()) {
            return plainLine(html);
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        String text = body.text();
        if (body.children().isEmpty()) { // perhaps escaped twice
            text = TAG.matcher(text).find()
                    ? Jsoup.parseBodyFragment(text).text()
                    : Parser.unescapeEntities(text, false);
        }
        return plainLine(text);
    }

    /** Text on one line. */
    static String plainLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    private static String clean(String text) {
        String visible = INVISIBLE
                .matcher(text.replace('\u00A0', ' ').replace('\u2028', '\n'))
                .replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private int breaks;
        private boolean space;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("br")) {
                    breaks++;
                    space = false;
                } else if (name.equals("td") || name.equals("th")) {
                    space = true;
                } else {
                    breakAt(name);
                }
                preformatted += name.equals("pre") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element.normalName());
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
            }
        }

        private void breakAt(String name) {
            if (PARAGRAPHS.contains(name)) {
                breaks = 2;
            } else if (LINES.contains(name)) {
                breaks = Math.max(breaks, 1);
            }
        }

        private void write(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' && preformatted > 0) {
                    breaks++;
                } else if (Character.isWhitespace(c) || c == '\u00A0') {
                    space = true;
                } else {
                    separate();
                    out.append(c);
                }
            }
        }

        private void separate() {
            if (!out.isEmpty()) {
                if (breaks > 0) {
                    out.append(breaks > 1 ? "\n\n" : "\n");
                } else if (space) {
                    out.append(' ');
                }
            }
            breaks = 0;
            space = false;
        }
    }
}
