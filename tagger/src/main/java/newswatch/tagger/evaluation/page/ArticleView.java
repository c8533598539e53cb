package newswatch.tagger.evaluation.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.evaluation.ErrorKind;
import newswatch.tagger.evaluation.JudgedArticle;
import newswatch.tagger.evaluation.Judgement;

/** One article: as people marked it, beside it as the tagger reads it, and below what is wrong. */
final class ArticleView {
    private static final String BLANK_LINE = "\n\n";

    private final Markup page;
    private final JudgedArticle article;
    private final String id;

    /** @param number of the article on the page, from 1 */
    ArticleView(Markup page, JudgedArticle article, int number) {
        this.page = page;
        this.article = article;
        this.id = "article-" + number;
    }

    void write() {
        Article text = article.gold().article();
        long errors =
                article.judgements().stream().mapToLong(j -> j.errors().size()).sum();
        page.start("article", "id", id, "aria-labelledby", id + "-name");
        page.start("header").element("h3", text.id(), "id", id + "-name");
        Instant published = text.publishedAt();
        page.element(
                "p",
                text.language() + " · " + text.sourceCountry()
                        + (published == null ? "" : " · " + published.toString().substring(0, 10)) + " · "
                        + article.gold().mentions().size() + " marked, "
                        + article.found().size() + " found");
        page.element(
                "p",
                errors == 0 ? "no error" : errors == 1 ? "1 error" : String.format(Locale.ROOT, "%,d errors", errors),
                "class",
                errors == 0 ? "badge clean" : "badge");
        page.end();
        page.start("div", "class", "sides");
        side("Gold", Side.GOLD);
        side("Tagger", Side.FOUND);
        page.end();
        if (errors > 0) {
            list();
        }
        page.end();
    }

    private void side(String name, Side side) {
        page.start("section", "class", "side", "aria-label", name).element("h4", name);
        text(TextField.TITLE, side);
        text(TextField.BODY, side);
        page.end();
    }

    /** A paragraph an element, the same on both sides, so that they can stand beside each other. */
    private void text(TextField field, Side side) {
        String text = article.gold().text(field);
        List<Marked> marked = marked(field, side);
        int from = 0;
        for (int to : paragraphEnds(field, text)) {
            page.start(
                    "p",
                    "class",
                    field == TextField.TITLE ? "headline" : "body",
                    "lang",
                    article.gold().article().language(),
                    "dir",
                    "auto");
            paragraph(text, from, to, marked, side);
            page.end();
            from = to;
        }
    }

    private void paragraph(String text, int from, int to, List<Marked> marked, Side side) {
        int written = from;
        for (Marked one : marked) {
            if (one.start >= written && one.end <= to) { // taggers of others may find spans that overlap
                page.text(text.substring(written, one.start));
                mark(text.substring(one.start, one.end), one, side);
                written = one.end;
            }
        }
        page.text(text.substring(written, to).stripTrailing());
    }

    /** Behind each blank line that no mention of either side stretches over, and the end of the text. */
    private List<Integer> paragraphEnds(TextField field, String text) {
        var ends = new ArrayList<Integer>();
        for (int at = text.indexOf(BLANK_LINE); at >= 0; at = text.indexOf(BLANK_LINE, at + BLANK_LINE.length())) {
            int end = at + BLANK_LINE.length();
            boolean crossed = article.judgements().stream()
                    .filter(judgement -> judgement.field() == field)
                    .anyMatch(judgement -> crosses(judgement, end));
            if (!crossed && end < text.length()) {
                ends.add(end);
            }
        }
        if (!text.isEmpty()) {
            ends.add(text.length());
        }
        return ends;
    }

    private static boolean crosses(Judgement judgement, int position) {
        var gold = judgement.gold();
        var found = judgement.found();
        return (gold != null && gold.start() < position && position < gold.end())
                || (found != null && found.start() < position && position < found.end());
    }

    private List<Marked> marked(TextField field, Side side) {
        var marked = new ArrayList<Marked>();
        List<Judgement> judgements = article.judgements();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            var gold = judgement.gold();
            var found = judgement.found();
            if (judgement.field() != field) {
                continue;
            }
            if (side == Side.GOLD && gold != null) {
                marked.add(new Marked(i, judgement, gold.type(), gold.start(), gold.end(), MarkedDetail.of(gold)));
            } else if (side == Side.FOUND && found != null) {
                marked.add(new Marked(i, judgement, found.type(), found.start(), found.end(), MarkedDetail.of(found)));
            }
        }
        marked.sort(Comparator.comparingInt(Marked::start));
        return marked;
    }

    private void mark(String surface, Marked marked, Side side) {
        String said = TypeStyle.word(marked.type) + ": " + marked.detail;
        if (marked.judgement.errors().isEmpty()) {
            page.start("mark", "class", "m " + TypeStyle.of(marked.type), "title", said)
                    .text(surface);
            page.element("span", " (" + TypeStyle.word(marked.type) + ")", "class", "unseen")
                    .end();
            return;
        }
        String errors = String.join(
                ", ", marked.judgement.errors().stream().map(ErrorKind::label).toList());
        page.start(
                "mark",
                "class",
                "m bad " + TypeStyle.of(marked.type),
                "id",
                anchor(marked.number, side),
                "data-errors",
                tokens(marked.judgement),
                "title",
                errors + " · " + said);
        page.text(surface);
        page.element("span", " (" + TypeStyle.word(marked.type) + ", " + errors + ")", "class", "unseen");
        page.start("sup", "aria-hidden", "true").text(errors).end().end();
    }

    private void list() {
        page.start("details", "class", "errors", "open", "").element("summary", "Errors");
        page.start("ol");
        for (int i = 0; i < article.judgements().size(); i++) {
            Judgement judgement = article.judgements().get(i);
            Side shown = judgement.gold() != null ? Side.GOLD : Side.FOUND;
            for (ErrorKind kind : judgement.errors()) {
                page.start(
                        "li",
                        "data-errors",
                        kind.name() + ":" + judgement.type().name());
                page.element("a", kind.label(), "class", "error", "href", "#" + anchor(i, shown));
                page.element("span", TypeStyle.word(judgement.type()), "class", "m " + TypeStyle.of(judgement.type()));
                wanted(judgement, kind);
                page.end();
            }
        }
        page.end().end();
    }

    private void wanted(Judgement judgement, ErrorKind kind) {
        String gold = article.goldText(judgement, kind);
        String found = article.foundText(judgement, kind);
        page.start("span", "class", "wanted", "dir", "auto");
        if (!gold.isEmpty()) {
            page.element("bdi", gold);
        }
        if (!gold.isEmpty() && !found.isEmpty()) {
            page.text(" → ").element("span", "found as ", "class", "unseen");
        }
        if (!found.isEmpty()) {
            page.element("bdi", found);
        }
        page.end();
    }

    private String anchor(int judgement, Side side) {
        return id + "-" + (side == Side.GOLD ? "gold" : "found") + "-" + (judgement + 1);
    }

    private static String tokens(Judgement judgement) {
        return String.join(
                " ",
                judgement.errors().stream()
                        .map(kind -> kind.name() + ":" + judgement.type().name())
                        .toList());
    }

    private enum Side {
        GOLD,
        FOUND
    }

    /** @param number of the judgement in the article, from 0 */
    private record Marked(int number, Judgement judgement, MentionType type, int start, int end, String detail) {}
}
