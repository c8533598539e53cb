package newswatch.schemas.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newswatch.schemas.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a later JSON Schema says otherwise than an earlier one, keyword by keyword and at every depth, each change
 * weighed. A new field that is not required is no change, nor are words for people. A keyword that can't be weighed,
 * conditions among them, counts as changed wherever it differs. What a {@code $ref} points to is compared by itself.
 */
final class SchemaChanges {
    /** Keywords that say nothing of what is valid. */
    static final Set<String> WORDS = Set.of("$id", "$comment", "title", "description", "examples");

    private static final Set<String> GREATEST =
            Set.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");
    private static final Set<String> LEAST =
            Set.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");

    private static final JsonNode ANYTHING = Json.mapper().createObjectNode();

    private final List<Change> changes = new ArrayList<>();

    private SchemaChanges() {}

    /** What a change does to the set of valid records. */
    enum Effect {
        /** Some record that was valid no longer is. */
        TIGHTER,
        /** Some record is valid that was not. */
        LOOSER,
        /** Both, or who can say. */
        OTHER
    }

    /**
     * @param effect what it does
     * @param what place, keyword, how it was and how it is
     */
    record Change(Effect effect, String what) {
        @Override
        public String toString() {
            return effect + " " + what;
        }
    }

    /** All changes from one to the other; {@code where} begins the place of each. */
    static List<Change> between(JsonNode before, JsonNode after, String where) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare(before, after, where);
        return changes.changes;
    }

    private void compare(JsonNode before, JsonNode after, String where) {
        if (before.isBoolean() || after.isBoolean()) {
            compareBooleans(before, after, where);
            return;
        }
        Set<String> keywords = new TreeSet<>(before.propertyNames());
        keywords.addAll(after.propertyNames());
        keywords.removeAll(WORDS);
        for (String keyword : keywords) {
            JsonNode was = before.path(keyword);
            JsonNode is = after.path(keyword);
            String place = where + "." + keyword;
            switch (keyword) {
                case "properties" -> compareProperties(before, after, where);
                case "items" -> compare(orAnything(was), orAnything(is), where + "[]");
                case "additionalProperties", "propertyNames" -> compare(orAnything(was), orAnything(is), place);
                case "required" -> weigh(lacks(texts(was), texts(is)), lacks(texts(is), texts(was)), place, was, is);
                case "enum" ->
                    weigh(
                            !is.isMissingNode() && (was.isMissingNode() || lacks(values(is), values(was))),
                            !was.isMissingNode() && (is.isMissingNode() || lacks(values(was), values(is))),
                            place,
                            was,
                            is);
                case "type" -> weigh(lacks(types(is), types(was)), lacks(types(was), types(is)), place, was, is);
                case "uniqueItems" -> weigh(is.asBoolean(false), was.asBoolean(false), place, was, is);
                default -> compareValues(keyword, was, is, place);
            }
        }
    }

    /** {@code true} allows anything, {@code false} nothing. */
    private void compareBooleans(JsonNode before, JsonNode after, String where) {
        boolean closed = before.isBoolean() && !before.booleanValue();
        boolean closes = after.isBoolean() && !after.booleanValue();
        if (closed || closes) {
            weigh(closes, closed, where, before, after);
        } else {
            compare(before.isBoolean() ? ANYTHING : before, after.isBoolean() ? ANYTHING : after, where);
        }
    }

    private void compareProperties(JsonNode before, JsonNode after, String where) {
        before.path("properties").forEachEntry((name, was) -> {
            JsonNode is = after.path("properties").path(name);
            if (is.isMissingNode()) {
                changes.add(new Change(Effect.OTHER, where + ": " + name + " is gone"));
            } else {
                compare(was, is, where + "." + name);
            }
        });
        JsonNode others = before.path("additionalProperties");
        after.path("properties").forEachEntry((name, is) -> {
            if (!before.path("properties").has(name) && others.isObject()) {
                compare(others, is, where + "." + name); // so far a rule for all names held for it
            }
        });
    }

    private void compareValues(String keyword, JsonNode was, JsonNode is, String place) {
        if (was.isNumber() && is.isNumber() && (GREATEST.contains(keyword) || LEAST.contains(keyword))) {
            int order = is.decimalValue().compareTo(was.decimalValue());
            boolean greatest = GREATEST.contains(keyword);
            weigh(greatest ? order < 0 : order > 0, greatest ? order > 0 : order < 0, place, was, is);
        } else if (was.isMissingNode() != is.isMissingNode() && narrows(keyword)) {
            weigh(was.isMissingNode(), is.isMissingNode(), place, was, is);
        } else {
            boolean differs = !was.equals(is);
            weigh(differs, differs, place, was, is);
        }
    }

    /** Whether a schema with the keyword allows less than one without, whatever its value. */
    private static boolean narrows(String keyword) {
        return GREATEST.contains(keyword)
                || LEAST.contains(keyword)
                || Set.of("pattern", "format", "contentEncoding", "const", "multipleOf", "allOf", "anyOf")
                        .contains(keyword);
    }

    private void weigh(boolean tighter, boolean looser, String place, JsonNode was, JsonNode is) {
        boolean same = was.equals(is);
        if (!same && (tighter || looser)) {
            Effect effect = tighter && looser ? Effect.OTHER : tighter ? Effect.TIGHTER : Effect.LOOSER;
            changes.add(new Change(effect, place + " was " + shown(was) + ", is " + shown(is)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }

    private static JsonNode orAnything(JsonNode schema) {
        return schema.isMissingNode() ? ANYTHING : schema;
    }

    /** Whether some of {@code wanted} is not among {@code these}. */
    private static <T> boolean lacks(Set<T> these, Set<T> wanted) {
        return !these.containsAll(wanted);
    }

    private static Set<JsonNode> values(JsonNode list) {
        return list.valueStream().collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }

    private static Set<String> types(JsonNode type) {
        if (type.isMissingNode()) {
            return TYPES;
        }
        Set<String> types = new HashSet<>(type.isString() ? Set.of(type.stringValue()) : texts(type));
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }
}
