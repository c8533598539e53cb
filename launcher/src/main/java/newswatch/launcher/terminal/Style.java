package newswatch.launcher.terminal;

import newswatch.schemas.mention.MentionType;

/** How text looks: few colours, each with one meaning everywhere. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    HEADING("1;4"),
    COMPANY("36"),
    POLICY("35"),
    PERSON("32"),
    COUNTRY("34"),
    QUANTITY("33"),
    ALERT("1;31"),
    ERROR("31");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The colour of a type of mention. */
    public static Style of(MentionType type) {
        return switch (type) {
            case COMPANY -> COMPANY;
            case POLICY -> POLICY;
            case PERSON -> PERSON;
            case COUNTRY -> COUNTRY;
            case QUANTITY -> QUANTITY;
        };
    }

    /** {@code text} in this style, bare if there are no colours. */
    public String paint(String text, boolean colours) {
        return !colours || code.isEmpty() || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
