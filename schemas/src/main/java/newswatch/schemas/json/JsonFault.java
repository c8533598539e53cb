package newswatch.schemas.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What is wrong with a text, for people: Jackson speaks of its classes and settings, and gives places of its own that
 * count bytes. A fault of the JSON is told with its column, one of a value with its field; never with both.
 */
final class JsonFault {
    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']+)'.*");
    private static final Pattern UNKNOWN_KEY = Pattern.compile("Cannot deserialize Map key .*");

    /** Places of Jackson's own, codes of characters that are shown, and settings that nobody here can change. */
    private static final Pattern INTERNALS = Pattern.compile("\\s*\\(start marker at .*\\)$"
            + "|: was expecting \\(JSON String.*"
            + "|: enable `.*"
            + "| \\(code \\d+\\)$"
            + "|, from `[^`]*`");

    private static final Pattern UNEXPECTED = Pattern.compile(
            "(?s)Unexpected character \\('(.+)' \\(code .*?\\)\\):? ?(?:was expecting|expected)? ?(.*)");
    private static final Pattern CONTROL =
            Pattern.compile("Illegal unquoted character \\(\\(CTRL-CHAR, (code \\d+)\\)\\).*");

    private static final int SHOWN = 80;

    private JsonFault() {}

    /** Whether the text is no JSON at all. */
    static boolean isSyntax(JacksonException e) {
        return e instanceof StreamReadException && !(e instanceof InputCoercionException);
    }

    /** One clause: the fault, and the one place that helps to find it in {@code utf8}. */
    static String describe(JacksonException e, byte[] utf8) {
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException && !(cause instanceof JacksonException)) {
            return String.valueOf(cause.getMessage()); // a rule of the record, which names field and value itself
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, utf8);
        }
        if (e instanceof InputCoercionException) {
            return decapitalized(plain(e, utf8)).replaceFirst(" out of range.*", " is out of range")
                    + at(e.getLocation(), utf8);
        }
        String what = plain(e, utf8);
        return (what.startsWith("Unexpected end-of-input") ? "it breaks off" : decapitalized(what))
                + at(e.getLocation(), utf8);
    }

    private static String mismatch(MismatchedInputException e, byte[] utf8) {
        String message = String.valueOf(e.getOriginalMessage());
        String field = field(e);
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            return (field.isEmpty() ? missing.group(1) : field) + " is missing";
        }
        if (message.startsWith("No content")) {
            return "it is empty";
        }
        if (message.startsWith("Trailing token")) {
            return "something stands behind its end" + at(e.getLocation(), utf8);
        }
        String wanted = wanted(e.getTargetType());
        if (e instanceof InvalidFormatException format && !(format.getValue() instanceof byte[])) {
            String key = UNKNOWN_KEY.matcher(message).matches() ? "key " : "";
            return (field.isEmpty() ? "it" : field) + " " + key + "'" + shown(format.getValue()) + "' is not " + wanted;
        }
        return (field.isEmpty() ? "it" : field) + " is " + seen(e.getCurrentToken()) + ", not " + wanted;
    }

    /** {@code names[0].text}; empty for the record as a whole. */
    private static String field(JacksonException e) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return "what is wanted there";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == Instant.class) {
            return "an ISO 8601 instant (2025-01-31T09:00:00Z)";
        }
        if (type == Duration.class) {
            return "an ISO 8601 duration (PT1H)";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return "a number";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String seen(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_ARRAY, END_ARRAY -> "a list";
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static String plain(JacksonException e, byte[] utf8) {
        String message =
                INTERNALS.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            String instead = unexpected.group(2).isEmpty() ? "" : " instead of " + unexpected.group(2);
            return "unexpected character '" + character(e.getLocation(), utf8, unexpected.group(1)) + "'" + instead;
        }
        return CONTROL.matcher(message).replaceAll("control character ($1) in a text, where it must be escaped");
    }

    private static String decapitalized(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Characters are counted, not bytes: a Korean letter has three. A text of one line has no line to tell. */
    private static String at(@Nullable TokenStreamLocation place, byte[] utf8) {
        if (place == null || place.getLineNr() < 1) {
            return "";
        }
        int start = lineStart(place, utf8);
        String before = new String(utf8, start, offset(place, utf8) - start, StandardCharsets.UTF_8);
        int column = before.codePointCount(0, before.length()) + 1;
        return " at " + (place.getLineNr() > 1 ? "line " + place.getLineNr() + ", " : "") + "column " + column;
    }

    /** The whole character at {@code place}, of which Jackson saw the first byte. */
    private static String character(@Nullable TokenStreamLocation place, byte[] utf8, String firstByte) {
        if (place == null || place.getLineNr() < 1 || offset(place, utf8) >= utf8.length) {
            return firstByte;
        }
        int offset = offset(place, utf8);
        String rest = new String(utf8, offset, Math.min(4, utf8.length - offset), StandardCharsets.UTF_8);
        return Character.toString(rest.codePointAt(0));
    }

    private static int offset(TokenStreamLocation place, byte[] utf8) {
        return Math.min(lineStart(place, utf8) + Math.max(0, place.getColumnNr() - 1), utf8.length);
    }

    private static int lineStart(TokenStreamLocation place, byte[] utf8) {
        int start = 0;
        for (int line = 1; line < place.getLineNr() && start < utf8.length; start++) {
            line += utf8[start] == '\n' ? 1 : 0;
        }
        return start;
    }
}
