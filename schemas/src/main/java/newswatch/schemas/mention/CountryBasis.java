package newswatch.schemas.mention;

/** How the home country of a mention was found, surest first. */
public enum CountryBasis {
    /** From the gazetteer entry. */
    ENTITY,
    /**
     * From the country word or place beside an unlisted name ("Dutch chipmaker X"), from the company or person it stands
     * with, or from where its paragraph plays.
     */
    ADJACENT,
    /** From the legal form, office or shape of an unlisted name. */
    FORM,
    /** The country of the article's source, for want of better: makes no article count. */
    SOURCE,
    /** Not found; the country is {@code ZZ}. */
    NONE
}
