package newswatch.schemas.mention;

/** The field of an article in which a mention stands. */
public enum TextField {
    TITLE,
    BODY
}
