package newswatch.tagger.sequence;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.overlap.Candidate;

/** What the rules found in a text, unit by unit, as small numbers; and which quotation or bracket a unit stands in. */
public final class Hints {
    private static final double SURE = 0.9;
    private static final int POSITIONS = 4;
    private static final int TYPES = MentionType.values().length;
    private static final String OPENING = "\"'(<[{「『《〈";
    private static final String CLOSING = "\"')>]}」』》〉";

    private final byte[] hint;
    private final byte[] bracket;

    /**
     * @param units of one text
     * @param kept what the rules found there, in text order, overlaps resolved
     */
    public Hints(Units units, List<Candidate> kept) {
        hint = new byte[units.count()];
        bracket = new byte[units.count()];
        int unit = 0;
        for (Candidate candidate : kept) {
            while (unit < units.count() && units.end[unit] <= candidate.start()) {
                unit++;
            }
            int first = unit;
            for (int i = first; i < units.count() && units.start[i] < candidate.end(); i++) {
                boolean last = i + 1 == units.count() || units.start[i + 1] >= candidate.end();
                int position = i == first ? last ? 3 : 0 : last ? 2 : 1;
                hint[i] = (byte) (1 + kind(candidate) * POSITIONS + position);
            }
        }
        readBrackets(units);
    }

    /** 0 where the rules found nothing, and outside of the text. */
    int at(int unit) {
        return unit < 0 || unit >= hint.length ? 0 : hint[unit];
    }

    /** Whether the rules see a name or a country here, or something that keeps names off. */
    boolean seesName(int unit) {
        int kind = (hint[unit] - 1) / POSITIONS;
        return hint[unit] != 0 && (kind == 0 || (kind - 1) % TYPES != MentionType.QUANTITY.ordinal());
    }

    /** Whether the rules see exactly these units as one name of this type. */
    boolean areName(int first, int last, MentionType type) {
        int start = hint[first] - 1;
        int end = hint[last] - 1;
        if (start < 0 || end < 0 || start / POSITIONS != end / POSITIONS) {
            return false;
        }
        int kind = start / POSITIONS;
        if (kind == 0 || (kind - 1) % TYPES != type.ordinal()) {
            return false;
        }
        if (first == last) {
            return start % POSITIONS == 3;
        }
        // Two names of one kind side by side are not one.
        for (int i = first + 1; i < last; i++) {
            if (hint[i] - 1 != kind * POSITIONS + 1) {
                return false;
            }
        }
        return start % POSITIONS == 0 && end % POSITIONS == 2;
    }

    /** Which quotation or bracket a unit stands in, and whether as its first, second or later unit; 0 for none. */
    int bracket(int unit) {
        return bracket[unit];
    }

    private static int kind(Candidate candidate) {
        if (candidate.type() == null) {
            return 0;
        }
        int type = 1 + candidate.type().ordinal();
        boolean listed = candidate.basis() == CountryBasis.ENTITY;
        boolean sure = candidate.confidence() >= SURE;
        return type + TYPES * ((listed ? 2 : 0) + (sure ? 1 : 0));
    }

    private void readBrackets(Units units) {
        char[] chars = units.text().chars();
        for (int from = 0, end; from < units.count(); from = end) {
            end = units.sentenceEnd(from);
            int open = 0;
            int since = 0;
            for (int i = from; i < end; i++) {
                boolean sign = units.kind[i] == Units.SIGN;
                char c = chars[units.start[i]];
                int opens = sign ? OPENING.indexOf(c) : -1;
                if (sign && open > 0 && CLOSING.charAt(open - 1) == c) {
                    open = 0;
                } else if (opens >= 0) {
                    open = opens + 1;
                    since = 0;
                } else if (open > 0) {
                    since++;
                }
                bracket[i] = (byte) (open == 0 ? 0 : open + OPENING.length() * Math.min(2, since));
            }
        }
    }
}
