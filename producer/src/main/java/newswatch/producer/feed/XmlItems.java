package newswatch.producer.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed into its head and its items without understanding more of XML than tags: so a feed may be larger than
 * memory, an item that is broken takes no other with it, and its original text is at hand. Document types are dropped
 * here, and with them every entity that a file could declare.
 */
final class XmlItems {
    /** An item of more characters than this is taken for a file that is broken. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final Pattern ROOT_VERSION = Pattern.compile("\\sversion\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern KNOWN_VERSION =
            Pattern.compile("\\sversion\\s*=\\s*[\"']\\s*(0\\.9[1234]|2\\.0.*)[\"']");
    private static final Pattern DEFAULT_NAMESPACE = Pattern.compile("\\sxmlns\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final XmlTokens tokens;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final StringBuilder head = new StringBuilder();
    private @Nullable String rootName;
    private @Nullable String itemName;
    private @Nullable Tag channel;
    private boolean atItem;
    private boolean rootEnded;
    private long number;

    /** A start tag as written, and the name in it. */
    private record Tag(String text, String name) {}

    /**
     * One item as written.
     *
     * @param number from 1
     * @param line where it begins, from 1
     * @param complete whether its end was found
     */
    record Piece(long number, long line, String xml, boolean complete) {}

    /** Reads up to the first item. */
    XmlItems(Reader reader) throws IOException {
        tokens = new XmlTokens(reader);
        readHead();
    }

    private void readHead() throws IOException {
        while (!atItem && tokens.next()) {
            switch (tokens.kind()) {
                case START, EMPTY -> {
                    String text = tokens.text();
                    String name = tokens.name();
                    if (rootName == null) {
                        rootName = local(name);
                        itemName = rootName.equals("feed") ? "entry" : "item";
                        text = rootName.equals("rss") ? plainRss(text) : text;
                    }
                    if (!open.isEmpty() && local(name).equals(itemName)) {
                        atItem = true;
                        itemName = name; // with its prefix: a content:item inside an item is none
                        return;
                    }
                    head.append(text);
                    if (channel == null && local(name).equals("channel")) {
                        channel = new Tag(text, name);
                    }
                    if (tokens.kind() == XmlTokens.Kind.START) {
                        open.push(new Tag(text, name));
                    } else {
                        rootEnded |= open.isEmpty();
                    }
                }
                case END -> {
                    if (close(tokens.name())) {
                        head.append(tokens.text());
                        rootEnded |= open.isEmpty();
                    }
                }
                case TEXT, CDATA -> {
                    if (rootName != null) {
                        head.append(tokens.text());
                    }
                }
                case OTHER -> {}
            }
            if (head.length() > LONGEST) {
                throw new IOException("no item within the first " + LONGEST + " characters");
            }
        }
    }

    /** RSS has no namespace and few versions; what people write there instead must not hide the items. */
    private static String plainRss(String root) {
        String bare = DEFAULT_NAMESPACE.matcher(root).replaceAll("");
        return KNOWN_VERSION.matcher(bare).find()
                ? bare
                : ROOT_VERSION.matcher(bare).replaceAll(" version=\"2.0\"");
    }

    private boolean close(String name) {
        if (open.stream().noneMatch(tag -> tag.name().equals(name))) {
            return false;
        }
        for (Tag tag = open.pop(); !tag.name().equals(name); tag = open.pop()) {
            head.append("</").append(tag.name()).append('>'); // left open: its parent's end ends it
        }
        return true;
    }

    /** Local name of the root element; null if there is no element at all. */
    @Nullable
    String rootName() {
        return rootName;
    }

    /** The feed without its items, all that is open closed. */
    String head() {
        return head + suffix();
    }

    /** What has to stand before an item to make a feed of it: the tags that are open, with their namespaces. */
    String prefix() {
        StringBuilder prefix = new StringBuilder();
        for (Iterator<Tag> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            prefix.append(outermost.next().text());
        }
        if ("RDF".equals(rootName) && channel != null) { // RSS 1.0 has its items beside the channel
            prefix.append(channel.text());
            if (!channel.text().endsWith("/>")) {
                prefix.append("</").append(channel.name()).append('>');
            }
        }
        return prefix.toString();
    }

    /** What has to stand behind it. */
    String suffix() {
        StringBuilder suffix = new StringBuilder();
        for (Tag tag : open) {
            suffix.append("</").append(tag.name()).append('>');
        }
        return suffix.toString();
    }

    /** The next item; null at the end. */
    @Nullable
    Piece next() throws IOException {
        while (!atItem) {
            if (!tokens.next()) {
                return null;
            }
            lookForEnd();
            atItem = isStart() && tokens.name().equals(itemName);
        }
        atItem = false;
        number++;
        long line = tokens.line();
        StringBuilder xml = new StringBuilder(tokens.text());
        if (tokens.kind() == XmlTokens.Kind.EMPTY) {
            return new Piece(number, line, xml.toString(), true);
        }
        while (tokens.next()) {
            boolean item = isStart() && tokens.name().equals(itemName);
            if (item) {
                atItem = true; // the one before was not closed
                return new Piece(number, line, xml.toString(), false);
            }
            xml.append(tokens.text());
            lookForEnd();
            if (tokens.kind() == XmlTokens.Kind.END && tokens.name().equals(itemName)) {
                return new Piece(number, line, xml.toString(), true);
            }
            if (xml.length() > LONGEST) {
                throw new IOException("item " + number + " (line " + line + ") has no end within " + LONGEST
                        + " characters; what follows is not read");
            }
        }
        return new Piece(number, line, xml.toString(), false);
    }

    private void lookForEnd() {
        rootEnded |= tokens.kind() == XmlTokens.Kind.END
                && !open.isEmpty()
                && tokens.name().equals(open.getLast().name());
    }

    /** After the last item: where the text ends, if it ends before its root element does; null if it is whole. */
    @Nullable
    String cutOff() {
        return rootEnded
                ? null
                : "it ends on line " + tokens.line() + " without </"
                        + open.getLast().name() + ">";
    }

    private boolean isStart() {
        return tokens.kind() == XmlTokens.Kind.START || tokens.kind() == XmlTokens.Kind.EMPTY;
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
