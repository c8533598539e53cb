package newswatch.tagger.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newswatch.schemas.article.Article;
import newswatch.schemas.check.Check;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/** One article in the form that people mark: text with {@code [surface](type argument)} in it. */
final class MarkedArticle {
    private static final Pattern MARK = Pattern.compile(
            "\\[([^\\[\\]\\n]+?)]\\((company|policy|policy/change|policy/cited|person|quantity|country|here)"
                    + "(?: ([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*))?\\)");
    /** What looks like a mark and is none: a type misspelt, brackets in the argument. */
    private static final Pattern NO_MARK = Pattern.compile("\\[[^\\[\\]\\n]+]\\([a-z][^()\\n]*\\)");

    private static final Pattern ENTITY = Pattern.compile("(company|policy|person) (.+): ([A-Z]{2}(?: [A-Z]{2})*)");
    private static final Pattern HEAD = Pattern.compile("(id|language|source-country|published|about): (.+)");
    /** At the end of an argument: of whom the news speaks, where the sentence would say otherwise. */
    private static final Pattern ABOUT = Pattern.compile("(.*?)(?:^| )about((?: [^ ]+)*)");

    private final Path file;
    private final List<String> problems;
    private final Map<String, String> head = new HashMap<>();
    private final Map<String, Set<String>> homes = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<GoldMention> mentions = new ArrayList<>();

    private MarkedArticle(Path file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param problems to which what is wrong with it is added
     * @return null if something is
     */
    static @Nullable GoldArticle read(Path file, List<String> problems) throws IOException {
        int before = problems.size();
        GoldArticle article = new MarkedArticle(file, problems).read();
        return problems.size() == before ? article : null;
    }

    private @Nullable GoldArticle read() throws IOException {
        String whole;
        try {
            whole = Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            problems.add(file + ": is no UTF-8 text");
            return null;
        }
        String[] parts = whole.strip().split("\n\n", 3);
        if (parts.length < 3) {
            problems.add(file + ": wanted head, title and body, parted by blank lines");
            return null;
        }
        readHead(parts[0]);
        String about = head.getOrDefault("about", "marked");
        if (!about.equals("marked")) {
            problem("about '" + about + "'; wanted 'marked', or no such line");
        }
        String title = plain(parts[1], TextField.TITLE);
        String body = plain(parts[2], TextField.BODY);
        for (String entity : homes.keySet()) {
            if (!used.contains(entity)) {
                problem("the head names '" + entity + "', but nothing is marked so");
            }
        }
        Instant published = published();
        if (published == null) {
            return null;
        }
        try {
            return new GoldArticle(
                    new Article(
                            value("id"),
                            null,
                            null,
                            null,
                            "gold",
                            value("source-country"),
                            value("language"),
                            published,
                            null,
                            published,
                            title,
                            body,
                            null,
                            List.of(),
                            null),
                    mentions);
        } catch (IllegalArgumentException e) {
            problem(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void readHead(String lines) {
        for (String line : lines.split("\n")) {
            Matcher field = HEAD.matcher(line);
            Matcher entity = ENTITY.matcher(line);
            if (field.matches()) {
                head.put(field.group(1), field.group(2));
            } else if (entity.matches()) {
                homes.put(
                        entity.group(1) + " " + entity.group(2),
                        Set.of(entity.group(3).split(" ")));
            } else {
                problem("'" + line + "' is no line of a head (id: …, company NAME: KR)");
            }
        }
    }

    private String plain(String marked, TextField field) {
        StringBuilder plain = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int read = 0;
        while (mark.find()) {
            plain.append(marked, read, mark.start());
            marks.add(marked(mark, plain.length()));
            plain.append(mark.group(1));
            read = mark.end();
        }
        String text = plain.append(marked, read, marked.length()).toString();
        Matcher noMark = NO_MARK.matcher(text);
        while (noMark.find()) {
            problem("'" + noMark.group()
                    + "' is no mark; wanted [surface](type argument) with a type of company, policy,"
                    + " policy/change, policy/cited, person, quantity, country, here");
        }
        addMentions(marks, text, field);
        return text;
    }

    private Marked marked(Matcher mark, int start) {
        String argument = mark.group(3);
        Matcher about = ABOUT.matcher(argument == null ? "" : argument);
        if (!about.matches()) {
            return new Marked(mark.group(1), start, mark.group(2), argument, null);
        }
        if (!head.containsKey("about")) {
            problem("[" + mark.group(1) + "](" + mark.group(2) + " " + argument
                    + "): the head lacks the line 'about: marked'");
        }
        String codes = about.group(2).strip();
        Set<String> countries = codes.isEmpty() ? Set.of() : Set.copyOf(List.of(codes.split(" ")));
        Marked marked = new Marked(
                mark.group(1), start, mark.group(2), about.group(1).isEmpty() ? null : about.group(1), countries);
        countries.forEach(country -> isCountry(marked, country));
        return marked;
    }

    private void addMentions(List<Marked> marks, String text, TextField field) {
        MarkedAbout about = new MarkedAbout(text);
        Map<Marked, GoldMention> found = new LinkedHashMap<>();
        for (Marked mark : marks) {
            if (mark.kind().equals("here")) {
                String country = mark.argument() == null ? value("source-country") : mark.argument();
                if (isCountry(mark, country)) {
                    about.name(mark.start(), country);
                }
                continue;
            }
            GoldMention mention = mention(mark, field);
            if (mention != null) {
                found.put(mark, mention);
                if (mention.type() == MentionType.COUNTRY) {
                    mention.countries().forEach(country -> about.name(mention.start(), country));
                }
            }
        }
        boolean isMarked = head.containsKey("about");
        found.forEach((mark, mention) -> {
            Set<String> own = mark.about();
            mentions.add(!isMarked ? mention : mention.speakingOf(own == null ? about.of(mention) : own));
        });
    }

    private @Nullable GoldMention mention(Marked mark, TextField field) {
        String[] kind = mark.kind().split("/");
        MentionType type = MentionType.valueOf(kind[0].toUpperCase(Locale.ROOT));
        String argument = mark.argument();
        int start = mark.start();
        int end = mark.end();
        switch (type) {
            case QUANTITY:
                return quantity(mark, field);
            case COUNTRY:
                if (argument == null) {
                    problem("[" + mark.surface() + "](country) lacks its code");
                    return null;
                }
                return isCountry(mark, argument)
                        ? new GoldMention(type, field, start, end, null, Set.of(argument), null, null, null, null)
                        : null;
            default:
                String name = argument == null ? mark.surface() : argument;
                String entity = kind[0] + " " + name;
                used.add(entity);
                Set<String> home = homes.get(entity);
                if (home == null) {
                    problem("the head has no line '" + entity + ": XX' for [" + mark.surface() + "]");
                    return null;
                }
                PolicyUse use = type != MentionType.POLICY
                        ? null
                        : kind.length == 1 ? PolicyUse.NAMED : PolicyUse.valueOf(kind[1].toUpperCase(Locale.ROOT));
                return new GoldMention(type, field, start, end, name, home, null, null, null, use);
        }
    }

    private boolean isCountry(Marked mark, String code) {
        try {
            Check.validCountry("[" + mark.surface() + "](" + mark.kind() + ")", code);
            return true;
        } catch (IllegalArgumentException e) {
            problem(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private @Nullable GoldMention quantity(Marked mark, TextField field) {
        String argument = mark.argument();
        String[] parts = argument == null ? new String[0] : argument.split(" ", 2);
        try {
            if (parts.length == 2) {
                return new GoldMention(
                        MentionType.QUANTITY,
                        field,
                        mark.start(),
                        mark.end(),
                        null,
                        Set.of(),
                        null,
                        new BigDecimal(parts[0]),
                        parts[1],
                        null);
            }
        } catch (NumberFormatException e) {
            problem("[" + mark.surface() + "](quantity " + argument + "): '" + parts[0] + "' is no number");
            return null;
        }
        problem("[" + mark.surface() + "](quantity) lacks value or unit");
        return null;
    }

    private @Nullable Instant published() {
        try {
            return OffsetDateTime.parse(value("published")).toInstant();
        } catch (DateTimeException e) {
            problem("published '" + value("published")
                    + "' is no ISO 8601 time with offset (2025-01-31T09:00:00+09:00)");
            return null;
        }
    }

    private String value(String field) {
        String value = head.get(field);
        if (value == null) {
            problem("the head lacks '" + field + "'");
            return "";
        }
        return value;
    }

    private void problem(String what) {
        problems.add(file + ": " + what);
    }

    /**
     * One mark, as it is written.
     *
     * @param start of the surface in the text without marks
     * @param about of whom the news speaks, where the mark says so
     */
    private record Marked(
            String surface,
            int start,
            String kind,
            @Nullable String argument,
            @Nullable Set<String> about) {
        int end() {
            return start + surface.length();
        }
    }
}
