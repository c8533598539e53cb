package newswatch.tagger.person;

import newswatch.tagger.language.Text;

/** Whether syllables look like a Korean full name, for those who weigh that with other signs. */
public final class NameShape {
    private NameShape() {}

    /**
     * Length of what looks like a Korean full name.
     *
     * @param start first syllable
     * @param runEnd one past the last syllable of the run
     * @return 0 if none does; else its length, plus 4 if it is another word as well, plus 8 if its given name is rare
     */
    public static int lengthAt(Text text, int start, int runEnd) {
        int length = KoreanNames.shapeAt(text, start, runEnd);
        if (length == 0) {
            return 0;
        }
        int end = start + length;
        return length
                + (KoreanNames.isOther(text, start, end, runEnd) ? 4 : 0)
                + (KoreanNames.isCommon(text, end) ? 0 : 8);
    }

    /** Whether a Korean surname begins here. */
    public static boolean opensWithSurname(Text text, int start) {
        return KoreanNames.SURNAMES.contains(text.at(start));
    }

    /** Whether what looks like a Korean full name is another word as well. */
    public static boolean isOther(Text text, int start, int end) {
        return KoreanNames.shapeAt(text, start, end) == end - start && KoreanNames.isOther(text, start, end, end);
    }
}
