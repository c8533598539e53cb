package newswatch.producer.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.producer.language.Languages;
import newswatch.producer.source.CutOffException;
import newswatch.producer.source.Draft;
import newswatch.producer.source.Item;
import newswatch.producer.source.Items;
import newswatch.producer.source.NotReadableException;
import newswatch.producer.source.Place;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter.Reason;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * The items of an RSS or Atom feed. Each is parsed on its own, so one that is broken takes no other with it. Dates
 * without a zone are meant in the outlet's country.
 */
public final class Feed implements Items {
    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
    private static final Set<String> PUBLISHED = Set.of("pubDate", "published", "issued", "date", "created");
    private static final Set<String> UPDATED = Set.of("updated", "modified");
    private static final int MOST_CATEGORIES = 100;

    private final Setting setting;
    private final Reader reader;
    private final XmlItems pieces;
    private final RomeInput rome = new RomeInput();
    private final String name;
    private final @Nullable String title;
    private final @Nullable String base;
    private final @Nullable String language;
    private final @Nullable String country;
    private final ZoneId zone;
    private final String prefix;
    private final String suffix;

    /**
     * Reads the head, and the rest of {@code in} as it is asked for; closes it.
     *
     * @throws NotReadableException if it is no feed
     * @throws IOException if {@code in} fails
     */
    public Feed(InputStream in, Setting setting) throws IOException {
        this.setting = setting;
        reader = FeedCharset.reader(in, setting.contentType());
        pieces = new XmlItems(reader);
        String root = pieces.rootName();
        if (root == null || !ROOTS.contains(root)) {
            throw new NotReadableException(
                    root == null
                            ? "no XML element in it"
                            : "its root element is <" + root + ">, not <rss>, <rdf:RDF> or <feed>");
        }
        prefix = pieces.prefix();
        suffix = pieces.suffix();
        RomeInput.Parsed head = head();
        SyndFeed feed = head.feed();
        title = feed.getTitle() == null ? null : Draft.blankToNull(HtmlText.line(feed.getTitle()));
        String link = Draft.blankToNull(feed.getLink());
        base = Draft.firstOrNull(setting.url(), link);
        name = Draft.firstOf(
                setting.outlet().feed(),
                selfLink(head.document().getRootElement()),
                setting.url(),
                link,
                setting.fileName(),
                setting.input());
        String said = Draft.firstOrNull(
                feed.getLanguage(),
                head.document().getRootElement().getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE));
        language = Languages.tag(said);
        country = Draft.firstOrNull(setting.outlet().country(), Languages.region(said));
        zone = LocalZone.of(Draft.firstOrNull(country, setting.defaults().country()));
    }

    private RomeInput.Parsed head() throws NotReadableException {
        try {
            return rome.parse(pieces.head());
        } catch (FeedException whole) {
            try {
                return rome.parse(prefix + suffix); // what is broken in the head tells nothing of the items
            } catch (FeedException e) {
                e.addSuppressed(whole);
                throw new NotReadableException("its head is " + e.getMessage(), e);
            }
        }
    }

    /** The address under which the feed says it can be fetched. */
    private static @Nullable String selfLink(Element root) {
        Element channel = root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElse(root);
        return channel.getChildren().stream()
                .filter(child -> child.getName().equals("link") && "self".equals(child.getAttributeValue("rel")))
                .map(child -> child.getAttributeValue("href"))
                .filter(href -> href != null && href.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Item next() throws IOException {
        XmlItems.Piece piece = pieces.next();
        if (piece != null) {
            return item(piece);
        }
        String cutOff = pieces.cutOff();
        if (cutOff != null) {
            throw new CutOffException(cutOff);
        }
        return null;
    }

    private Item item(XmlItems.Piece piece) {
        Place place = new Place(setting.input(), "item", piece.number());
        Raw raw = Raw.of(piece.xml());
        if (!piece.complete()) {
            return new Item.Rejected(
                    Reason.UNREADABLE, "the item that begins on line " + piece.line() + " has no end", place, raw);
        }
        try {
            RomeInput.Parsed parsed = rome.parse(prefix + piece.xml() + suffix);
            List<SyndEntry> entries = parsed.feed().getEntries();
            if (entries.isEmpty()) {
                return new Item.Rejected(
                        Reason.UNREADABLE, "the item is in no namespace in which this feed has items", place, raw);
            }
            Dates dates = dates(parsed.document().getRootElement());
            Article article = draft(entries.get(0), dates).toArticle(setting);
            return new Item.Read(article, place, raw, dates.unreadable());
        } catch (FeedException e) {
            String problem = "the item that begins on line " + piece.line() + " is " + e.getMessage();
            return new Item.Rejected(Reason.UNREADABLE, problem, place, raw);
        } catch (IllegalArgumentException e) {
            return new Item.Rejected(Reason.INVALID, String.valueOf(e.getMessage()), place, raw);
        }
    }

    private Draft draft(SyndEntry entry, Dates dates) {
        String link = link(entry);
        SyndFeed origin = entry.getSource();
        return new Draft(
                null,
                entry.getUri(),
                link,
                null,
                name,
                Draft.firstOrNull(
                        setting.outlet().source(),
                        origin == null || origin.getTitle() == null ? null : HtmlText.line(origin.getTitle()),
                        setting.defaults().source(),
                        title),
                country,
                Draft.firstOrNull(setting.outlet().language(), language),
                dates.published() == null ? dates.updated() : dates.published(),
                dates.updated(),
                null,
                title(entry),
                body(entry),
                author(entry),
                categories(entry),
                null);
    }

    private @Nullable String link(SyndEntry entry) {
        String link = Draft.firstOrNull(
                entry.getLink(),
                entry.getLinks().stream()
                        .map(other -> other.getHref())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        if (link == null) {
            String uri = Draft.blankToNull(entry.getUri());
            return uri != null && uri.matches("https?://\\S+") ? uri : null;
        }
        if (base == null || link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return link;
        }
        try {
            return URI.create(base).resolve(link.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return link; // as given: better shown than lost
        }
    }

    private static String title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        if (title == null || title.getValue() == null) {
            return "";
        }
        return isPlain(title) ? HtmlText.plainLine(title.getValue()) : HtmlText.line(title.getValue());
    }

    private static String body(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content -> content.getValue() != null)
                .map(Feed::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(SyndContent content) {
        return isPlain(content) ? HtmlText.plain(content.getValue()) : HtmlText.paragraphs(content.getValue());
    }

    /** Atom says so; RSS says nothing that could be relied on. */
    private static boolean isPlain(SyndContent content) {
        return "text".equals(content.getType());
    }

    private static @Nullable String author(SyndEntry entry) {
        Set<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .filter(name -> name != null && !name.isBlank())
                .map(HtmlText::line)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.isEmpty() && entry.getAuthor() != null) {
            names.add(HtmlText.line(entry.getAuthor()));
        }
        return Draft.blankToNull(String.join(", ", names));
    }

    private static List<String> categories(SyndEntry entry) {
        return entry.getCategories().stream()
                .map(Feed::label)
                .filter(Objects::nonNull)
                .map(HtmlText::line)
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private static @Nullable String label(SyndCategory category) {
        return Draft.firstOrNull(category.getLabel(), category.getName());
    }

    private record Dates(
            @Nullable Instant published, @Nullable Instant updated, boolean unreadable) {}

    private Dates dates(Element root) {
        Element item = item(root);
        Instant published = null;
        Instant updated = null;
        boolean unreadable = false;
        for (Element child : item.getChildren()) {
            boolean isUpdate = UPDATED.contains(child.getName());
            boolean isDate = isUpdate || PUBLISHED.contains(child.getName());
            if (!isDate || child.getText().isBlank()) {
                continue;
            }
            Instant date = FeedDates.parse(child.getText(), zone);
            unreadable |= date == null;
            if (isUpdate) {
                updated = updated == null ? date : updated;
            } else {
                published = published == null ? date : published;
            }
        }
        return new Dates(published, updated, unreadable);
    }

    private static Element item(Element root) {
        for (Element child : root.getChildren()) {
            String local = child.getName().toLowerCase(Locale.ROOT);
            if (local.equals("item") || local.equals("entry")) {
                return child;
            }
            if (local.equals("channel") && !child.getChildren().isEmpty()) {
                return item(child);
            }
        }
        return root;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
