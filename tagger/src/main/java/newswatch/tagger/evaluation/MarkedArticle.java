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
    private static final Pattern MARK =
            Pattern.compile("\\[([^\\[\\]\\n]+?)]\\((company|policy|policy/change|policy/cited|person|quantity|country)"
                    + "(?: ([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*))?\\)");
    /** What looks like a mark and is none: a type misspelt, brackets in the argument. */
    private static final Pattern NO_MARK = Pattern.compile("\\[[^\\[\\]\\n]+]\\([a-z][^()\\n]*\\)");

    private static final Pattern ENTITY = Pattern.compile("(company|policy|person) (.+): ([A-Z]{2}(?: [A-Z]{2})*)");
    private static final Pattern HEAD = Pattern.compile("(id|language|source-country|published): (.+)");

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
        Matcher mark = MARK.matcher(marked);
        int read = 0;
        while (mark.find()) {
            plain.append(marked, read, mark.start());
            String surface = mark.group(1);
            int start = plain.length();
            plain.append(surface);
            GoldMention mention = mention(mark, field, start, surface);
            if (mention != null) {
                mentions.add(mention);
            }
            read = mark.end();
        }
        String text = plain.append(marked, read, marked.length()).toString();
        Matcher noMark = NO_MARK.matcher(text);
        while (noMark.find()) {
            problem("'" + noMark.group()
                    + "' is no mark; wanted [surface](type argument) with a type of company, policy,"
                    + " policy/change, policy/cited, person, quantity, country");
        }
        return text;
    }

    private @Nullable GoldMention mention(Matcher mark, TextField field, int start, String surface) {
        String[] kind = mark.group(2).split("/");
        MentionType type = MentionType.valueOf(kind[0].toUpperCase(Locale.ROOT));
        String argument = mark.group(3);
        int end = start + surface.length();
        switch (type) {
            case QUANTITY:
                return quantity(field, start, end, surface, argument);
            case COUNTRY:
                if (argument == null) {
                    problem("[" + surface + "](country) lacks its code");
                    return null;
                }
                try {
                    Check.validCountry("[" + surface + "](country)", argument);
                } catch (IllegalArgumentException e) {
                    problem(String.valueOf(e.getMessage()));
                    return null;
                }
                return new GoldMention(type, field, start, end, null, Set.of(argument), null, null, null, null);
            default:
                String name = argument == null ? surface : argument;
                String entity = kind[0] + " " + name;
                used.add(entity);
                Set<String> home = homes.get(entity);
                if (home == null) {
                    problem("the head has no line '" + entity + ": XX' for [" + surface + "]");
                    return null;
                }
                PolicyUse use = type != MentionType.POLICY
                        ? null
                        : kind.length == 1 ? PolicyUse.NAMED : PolicyUse.valueOf(kind[1].toUpperCase(Locale.ROOT));
                return new GoldMention(type, field, start, end, name, home, null, null, null, use);
        }
    }

    private @Nullable GoldMention quantity(
            TextField field, int start, int end, String surface, @Nullable String argument) {
        String[] parts = argument == null ? new String[0] : argument.split(" ", 2);
        try {
            if (parts.length == 2) {
                return new GoldMention(
                        MentionType.QUANTITY,
                        field,
                        start,
                        end,
                        null,
                        Set.of(),
                        null,
                        new BigDecimal(parts[0]),
                        parts[1],
                        null);
            }
        } catch (NumberFormatException e) {
            problem("[" + surface + "](quantity " + argument + "): '" + parts[0] + "' is no number");
            return null;
        }
        problem("[" + surface + "](quantity) lacks value or unit");
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
}
