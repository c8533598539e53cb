package newswatch.schemas.mention;

/** What a mention names. */
public enum MentionType {
    /** A named commercial enterprise. */
    COMPANY,
    /** A policy instrument with a proper or conventional name: law, treaty, scheme, named tax. */
    POLICY,
    /** A named individual. */
    PERSON,
    /** A number with what it measures. */
    QUANTITY,
    /** A state, or the EU, by name, abbreviation or demonym. */
    COUNTRY
}
