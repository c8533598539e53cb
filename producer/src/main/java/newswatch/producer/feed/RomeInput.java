package newswatch.producer.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * ROME over a small document, with the document at hand: ROME hides what dates were written. No document type, no
 * external entity is ever read.
 */
final class RomeInput extends WireFeedInput {
    private static final Pattern USED = Pattern.compile("(?:</?|\\s)([A-Za-z_][\\w.-]*):[A-Za-z_]");
    private static final Pattern DECLARED = Pattern.compile("\\sxmlns:([A-Za-z_][\\w.-]*)\\s*=");
    private static final Pattern FIRST_TAG = Pattern.compile("<[A-Za-z_:][\\w.:-]*");

    /** What feeds mean by a prefix that they forgot to declare. */
    private static final Map<String, String> MEANT = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "atom", "http://www.w3.org/2005/Atom",
            "media", "http://search.yahoo.com/mrss/");

    private final SAXBuilder builder;

    RomeInput() {
        super(false, Locale.US);
        builder = createSAXBuilder();
    }

    /** A parsed feed, and the XML that it was made from. */
    record Parsed(SyndFeed feed, Document document) {}

    /**
     * @throws FeedException if it is no XML or no feed, with a message that says why
     */
    Parsed parse(String xml) throws FeedException {
        Document document;
        try {
            document = document(xml);
        } catch (JDOMException e) {
            document = afterDeclaring(xml, e);
        }
        try {
            return new Parsed(new SyndFeedImpl(build(document)), document);
        } catch (RuntimeException e) { // ROME takes for granted what feeds do not hold to, and throws all kinds
            throw new FeedException("well-formed, but no RSS or Atom that ROME can read (" + e + ")", e);
        }
    }

    private Document afterDeclaring(String xml, JDOMException first) throws FeedException {
        Set<String> missing = prefixes(USED, xml);
        missing.removeAll(prefixes(DECLARED, xml));
        missing.remove("xml");
        missing.remove("xmlns");
        if (missing.isEmpty()) {
            throw new FeedException("no XML: " + reason(first), first);
        }
        StringBuilder declarations = new StringBuilder();
        for (String prefix : missing) {
            declarations
                    .append(" xmlns:")
                    .append(prefix)
                    .append("=\"")
                    .append(MEANT.getOrDefault(prefix, "urn:undeclared:" + prefix))
                    .append('"');
        }
        Matcher root = FIRST_TAG.matcher(xml);
        String declared = root.replaceFirst("$0" + Matcher.quoteReplacement(declarations.toString()));
        try {
            return document(declared);
        } catch (JDOMException e) {
            throw new FeedException("no XML: " + reason(first), first);
        }
    }

    private Document document(String xml) throws JDOMException {
        try {
            return builder.build(new XmlFixerReader(new StringReader(xml)));
        } catch (IOException e) {
            throw new JDOMException("a text in memory cannot be read", e);
        }
    }

    private static Set<String> prefixes(Pattern pattern, String xml) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(xml); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What the XML parser says, without its line: it counts in our cut-out, not in the file. */
    private static String reason(JDOMException e) {
        String message = String.valueOf(e.getMessage());
        return message.replaceFirst("^Error on line \\d+( of document [^:]*)?: ", "");
    }
}
