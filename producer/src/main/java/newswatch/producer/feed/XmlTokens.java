package newswatch.producer.feed;

import java.io.IOException;
import java.io.Reader;

/** Tags, texts and the rest of an XML text, as written; tolerant: what is no tag is text. */
final class XmlTokens {
    /** What a token is. */
    enum Kind {
        START,
        EMPTY,
        END,
        TEXT,
        CDATA,
        /** Comment, processing instruction, document type. */
        OTHER
    }

    /** A comment, CDATA section or tag of more characters than this has no end. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private final Reader reader;
    private final char[] buffer = new char[32 * 1024];
    private int at;
    private int to;
    private long line = 1;
    private long tokenLine = 1;
    private Kind kind = Kind.OTHER;
    private final StringBuilder text = new StringBuilder();

    XmlTokens(Reader reader) {
        this.reader = reader;
    }

    Kind kind() {
        return kind;
    }

    /** As written, without characters that XML forbids. */
    String text() {
        return text.toString();
    }

    /** Line on which the token begins, from 1. */
    long line() {
        return tokenLine;
    }

    /** Name in a start or end tag, with its prefix. */
    String name() {
        int start = kind == Kind.END ? 2 : 1;
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Goes to the next token; false at the end. */
    boolean next() throws IOException {
        text.setLength(0);
        tokenLine = line;
        int c = peek();
        if (c < 0) {
            return false;
        }
        if (c != '<') {
            readText();
            return true;
        }
        take();
        int second = peek();
        if (second == '!') {
            take();
            readDeclaration();
        } else if (second == '?') {
            readUntil("?>", Kind.OTHER);
        } else if (second == '/') {
            take();
            readTag(Kind.END);
        } else if (second >= 0 && isNameStart((char) second)) {
            readTag(Kind.START);
        } else {
            readText();
        }
        return true;
    }

    private void readText() throws IOException {
        kind = Kind.TEXT;
        for (int c = peek(); c >= 0 && c != '<'; c = peek()) {
            take();
            if (text.length() >= LONGEST) {
                return;
            }
        }
    }

    private void readDeclaration() throws IOException {
        int c = peek();
        if (c == '-') {
            take();
            if (peek() == '-') {
                take();
                readUntil("-->", Kind.OTHER);
                return;
            }
        } else if (c == '[') {
            readUntil("]]>", Kind.CDATA);
            return;
        }
        int brackets = 0;
        kind = Kind.OTHER;
        for (c = peek(); c >= 0 && text.length() < LONGEST; c = peek()) {
            take();
            if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets--;
            } else if (c == '>' && brackets <= 0) {
                return;
            }
        }
    }

    private void readUntil(String end, Kind whatItIs) throws IOException {
        kind = whatItIs;
        int start = text.length();
        char last = end.charAt(end.length() - 1);
        for (int c = peek(); c >= 0 && text.length() < LONGEST; c = peek()) {
            take();
            if (c == last
                    && text.length() - end.length() >= start
                    && text.indexOf(end, text.length() - end.length()) >= 0) {
                return;
            }
        }
    }

    private void readTag(Kind whatItIs) throws IOException {
        kind = whatItIs;
        int quote = 0;
        boolean value = false;
        for (int c = peek(); c >= 0 && text.length() < LONGEST; c = peek()) {
            if (quote == 0 && c == '<') {
                return; // the tag was not closed: what follows is one of its own
            }
            take();
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && value) {
                quote = c;
            } else if (c == '>') {
                if (whatItIs == Kind.START && text.charAt(text.length() - 2) == '/') {
                    kind = Kind.EMPTY;
                }
                return;
            }
            value = c == '=' || (value && Character.isWhitespace(c));
        }
    }

    private int peek() throws IOException {
        if (at == to) {
            at = 0;
            to = Math.max(0, reader.read(buffer));
            if (to == 0) {
                return -1;
            }
        }
        return buffer[at];
    }

    private void take() {
        char c = buffer[at++];
        if (c == '\n') {
            line++;
        }
        if (c >= ' ' || c == '\n' || c == '\r' || c == '\t') {
            if (c < '\uFFFE') {
                text.append(c);
            }
        }
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isName(char c) {
        return isNameStart(c) || Character.isDigit(c) || c == '-' || c == '.';
    }
}
