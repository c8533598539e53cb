package newswatch.schemas.mention;

/** How the home country of a mention was found, surest first. */
public enum CountryBasis {
    /** From the gazetteer entry. */
    ENTITY,
    /** From the country word beside an unlisted name ("Dutch chipmaker X"). */
    ADJACENT,
    /** From the legal form, office or shape of an unlisted name. */
    FORM,
    /** The country of the article's source, for want of better: makes no article count. */
    SOURCE,
    /** Not found; the country is {@code ZZ}. */
    NONE
}
