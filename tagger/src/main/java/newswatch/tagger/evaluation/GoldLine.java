package newswatch.tagger.evaluation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.schemas.article.Article;
import newswatch.schemas.check.Check;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of a gold file, checked field by field; problems name the field, what was seen and what was wanted. */
final class GoldLine {
    private final JsonNode line;
    private final Consumer<String> problems;

    GoldLine(JsonNode line, Consumer<String> problems) {
        this.line = line;
        this.problems = problems;
    }

    /** The article, or null if a problem was reported that leaves none. */
    @Nullable
    GoldArticle read() {
        if (!line.isObject()) {
            problems.accept("is no JSON object");
            return null;
        }
        String id = string(line, "", "id");
        String language = string(line, "", "lang");
        String country = string(line, "", "sourceCountry");
        String title = string(line, "", "title");
        String body = string(line, "", "body");
        Instant published = instant(string(line, "", "publishedAt"));
        if (id == null || language == null || country == null || title == null || body == null || published == null) {
            return null;
        }
        var mentions = new ArrayList<GoldMention>();
        mentions(mentions, "titleMentions", TextField.TITLE, title);
        mentions(mentions, "bodyMentions", TextField.BODY, body);
        try {
            return new GoldArticle(article(id, language, country, published, title, body), List.copyOf(mentions));
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static Article article(
            String id, String language, String country, Instant published, String title, String body) {
        return new Article(
                id, null, null, null, "gold", country, language, published, null, published, title, body, null,
                List.of(), null);
    }

    private void mentions(List<GoldMention> into, String name, TextField field, String text) {
        JsonNode list = line.path(name);
        if (!list.isArray()) {
            problems.accept(name + " is missing or no list");
            return;
        }
        int lastEnd = 0;
        for (int i = 0; i < list.size(); i++) {
            String path = name + "[" + i + "]";
            GoldMention mention = mention(list.get(i), path, field, text);
            if (mention == null) {
                continue;
            }
            if (mention.start() < lastEnd) {
                problems.accept(path + ".start " + mention.start() + " lies before the end " + lastEnd
                        + " of the mention before it; wanted text order and no overlap");
            }
            lastEnd = mention.end();
            into.add(mention);
        }
    }

    private @Nullable GoldMention mention(JsonNode node, String path, TextField field, String text) {
        MentionType type = type(string(node, path + ".", "type"), path);
        Integer start = integer(node, path, "start");
        Integer end = integer(node, path, "end");
        String surface = string(node, path + ".", "text");
        if (type == null || start == null || end == null || surface == null) {
            return null;
        }
        if (start < 0 || end <= start || end > text.length()) {
            problems.accept(path + " from " + start + " to " + end + " is no span of a text of " + text.length()
                    + " UTF-16 code units");
            return null;
        }
        String found = text.substring(start, end);
        if (!found.equals(surface)) {
            problems.accept(path + ".text '" + surface + "' is not what stands from " + start + " to " + end + ": '"
                    + found + "' (offsets are UTF-16 code units of the field)");
        }
        boolean quantity = type == MentionType.QUANTITY;
        boolean named = !quantity && type != MentionType.COUNTRY;
        return new GoldMention(
                type,
                field,
                start,
                end,
                named ? string(node, path + ".", "entity") : null,
                quantity ? Set.of() : countries(node, path, "countries", true),
                node.has("aboutCountries") ? countries(node, path, "aboutCountries", false) : null,
                quantity ? decimal(node, path) : null,
                quantity ? string(node, path + ".", "unit") : null,
                type == MentionType.POLICY && node.has("use") ? use(node, path) : null);
    }

    private @Nullable MentionType type(@Nullable String name, String path) {
        if (name == null) {
            return null;
        }
        for (MentionType type : MentionType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        problems.accept(path + ".type '" + name + "' is none of " + Arrays.toString(MentionType.values()));
        return null;
    }

    private Set<String> countries(JsonNode node, String path, String name, boolean needed) {
        var countries = new LinkedHashSet<String>();
        JsonNode list = node.path(name);
        for (JsonNode country : list) {
            String code = country.asString("");
            try {
                Check.validCountry(path + "." + name, code);
                countries.add(code);
            } catch (IllegalArgumentException e) {
                problems.accept(String.valueOf(e.getMessage()));
            }
        }
        if (!list.isArray() || (needed && list.isEmpty())) {
            problems.accept(path + "." + name + " is missing or empty; wanted a list of ISO 3166-1 alpha-2 codes");
        }
        return Set.copyOf(countries);
    }

    private @Nullable PolicyUse use(JsonNode node, String path) {
        String name = node.path("use").asString("");
        for (PolicyUse use : PolicyUse.values()) {
            if (use.name().equals(name)) {
                return use;
            }
        }
        problems.accept(path + ".use '" + name + "' is none of " + Arrays.toString(PolicyUse.values()));
        return null;
    }

    private @Nullable BigDecimal decimal(JsonNode node, String path) {
        JsonNode value = node.path("value");
        if (!value.isNumber()) {
            problems.accept(path + ".value '" + value.asString("") + "' is no number; a QUANTITY has one");
            return null;
        }
        return value.decimalValue();
    }

    private @Nullable Integer integer(JsonNode node, String path, String name) {
        JsonNode value = node.path(name);
        if (!value.isInt()) {
            problems.accept(path + "." + name + " '" + value.asString("") + "' is missing or no whole number");
            return null;
        }
        return value.intValue();
    }

    private @Nullable String string(JsonNode node, String prefix, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            problems.accept(prefix + name + " is missing or no text");
            return null;
        }
        return value.asString();
    }

    private @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            problems.accept("publishedAt '" + text + "' is no ISO 8601 time with offset (2025-01-31T09:00:00+09:00)");
            return null;
        }
    }
}
