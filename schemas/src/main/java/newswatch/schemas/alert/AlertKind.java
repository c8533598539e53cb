package newswatch.schemas.alert;

/** What makes a rule fire. */
public enum AlertKind {
    /** An article newly mentions the rule's policy. */
    MENTION
}
