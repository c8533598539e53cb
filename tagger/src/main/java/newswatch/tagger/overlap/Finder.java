package newswatch.tagger.overlap;

/** Which list, rule or model found a candidate. */
public enum Finder {
    LIST("a listed name"),
    LIST_AGAIN("a listed name that may mean something else; the article names the same for sure elsewhere"),
    LIST_IN_CONTEXT("a listed name that may mean something else; what stands around it says that it is the name"),
    LIST_BY_MODEL("a listed name that may mean something else; the model reads a name there"),
    COUNTRY_LETTER("a country written as one character"),
    COUNTRY_BEHIND_PREFIX("a country's name behind a prefix"),
    QUANTITY_GRAMMAR("the grammar of quantities"),
    COMPANY_FORM("a company's legal form"),
    COMPANY_ENDING("an ending that companies have"),
    COMPANY_KIND("an unknown word behind a kind of company"),
    POLICY_QUOTED("a law's or plan's name in quotation marks"),
    POLICY_LAW("an ending that laws have"),
    POLICY_PLAN("a plan with its date or number"),
    POLICY_CAPITALS("capitalised words that end as policies do"),
    PERSON_TITLE("a Korean name beside a title"),
    PERSON_FOREIGN("a foreign name in Hangul beside a title"),
    PERSON_FORENAME("a forename and a surname"),
    PERSON_ROLE("a full name behind a role"),
    PERSON_HONORIFIC("a surname behind an honorific"),
    PERSON_AGAIN("echo of a full name of the article"),
    PERSON_SURNAME("echo of a full name of the article: its surname"),
    SECOND_NAME("a second name that the article gives in brackets"),
    MODEL("the model"),
    MODEL_SHORTER("echo of a longer name of the article, read by the model"),
    /** Keeps names off: a byline, dateline, agency mark or copyright line. */
    CREDIT("a credit line"),
    /** Keeps names off: a sports club. */
    CLUB("a sports club under a company's name"),
    /** Keeps names off: what a company makes. */
    PRODUCT("a product's name");

    private final String description;

    Finder(String description) {
        this.description = description;
    }

    /** The same for people: a noun phrase in English. */
    public String description() {
        return description;
    }
}
