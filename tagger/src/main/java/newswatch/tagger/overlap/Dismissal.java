package newswatch.tagger.overlap;

/** Why a candidate is no mention. */
public enum Dismissal {
    SHORTER("shorter"),
    LESS_SURE("lower confidence"),
    /** As long and as sure as the one that stands; which of them begins first decides, then the id. */
    NOT_FIRST("as long and as sure, but not the first"),
    IN_CREDIT("in a credit line"),
    IN_PRODUCT("in a product's name"),
    CLUB("a sports club under a company's name"),
    GOES_ON("the word goes on, or means something else"),
    LURE("the word behind it makes it a common word"),
    NO_SIGN("may mean something else: needs a further sign"),
    NOT_READ("the model reads no such name there"),
    HEADLINE("only in a headline with a capital on every word"),
    BREAKS_LINE("goes over the end of a line"),
    THING("a thing: \"the\" in front, no noun behind"),
    COMMON_WORD("a common word or place, and the model is not sure enough"),
    IMPROBABLE("not probable enough"),
    TITLE("a title"),
    BODY("ends as public bodies, indices and places do"),
    TWO_SCRIPTS("a person's name in two scripts"),
    COUNTRIES("countries side by side"),
    HOLDS_SECOND_NAME("a second name that the article gives stands there"),
    NAMES_NOTHING("no name without a longer one in the article");

    private final String description;

    Dismissal(String description) {
        this.description = description;
    }

    /** The same for people, in English. */
    public String description() {
        return description;
    }
}
