package newswatch.schemas.mention;

/** What an article says of a policy that it mentions. */
public enum PolicyUse {
    /** It moves: proposed, passed, amended, vetoed, in force, struck down. */
    CHANGE,
    /** It is applied or referred to ("charged under Article 5 of …"); top lists and alerts leave this out unless asked. */
    CITED,
    /** Anything else. */
    NAMED
}
