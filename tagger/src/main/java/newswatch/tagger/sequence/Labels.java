package newswatch.tagger.sequence;

import newswatch.schemas.mention.MentionType;

/**
 * What a model may say of a unit, as small numbers: outside of all names, or first, middle, last or only unit of a
 * name of one type. A model tells {@link #TYPES} types apart; those of newswatch know companies, policies and people.
 */
public final class Labels {
    /** Not in a name. */
    public static final int OUTSIDE = 0;

    private static final MentionType[] NAMES = {MentionType.COMPANY, MentionType.POLICY, MentionType.PERSON};
    private static final int FIRST = 0;
    private static final int MIDDLE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;
    private static final int POSITIONS = 4;

    /** How many labels there are. */
    public static final int COUNT = 1 + NAMES.length * POSITIONS;

    /** How many types of name a model tells apart. */
    public static final int TYPES = NAMES.length;

    private Labels() {}

    /**
     * The label of one unit of a name.
     *
     * @param type COMPANY, POLICY or PERSON
     * @param first whether the unit is the name's first
     * @param last whether it is its last
     * @throws IllegalArgumentException for another type
     */
    public static int of(MentionType type, boolean first, boolean last) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i] == type) {
                return of(i, first, last);
            }
        }
        throw new IllegalArgumentException("no name of type " + type + " is labelled");
    }

    /**
     * The label of one unit of a name, for a model of other types.
     *
     * @param type from 0 to {@link #TYPES} − 1
     * @param first whether the unit is the name's first
     * @param last whether it is its last
     */
    public static int of(int type, boolean first, boolean last) {
        int position = first ? last ? ONLY : FIRST : last ? LAST : MIDDLE;
        return 1 + type * POSITIONS + position;
    }

    /** The label of a unit that is a whole name of a type, from 0 to {@link #TYPES} − 1. */
    static int only(int type) {
        return 1 + type * POSITIONS + ONLY;
    }

    /** Whether the model labels names of this type. */
    public static boolean has(MentionType type) {
        return type == MentionType.COMPANY || type == MentionType.POLICY || type == MentionType.PERSON;
    }

    /** The type of the name that a unit with this label, which is not {@link #OUTSIDE}, is in. */
    public static MentionType type(int label) {
        return NAMES[typeNumber(label)];
    }

    /** Like {@link #type}, as a number from 0 to {@link #TYPES} − 1. */
    public static int typeNumber(int label) {
        return (label - 1) / POSITIONS;
    }

    /** Whether a name begins with this label. */
    public static boolean begins(int label) {
        return label != OUTSIDE && (position(label) == FIRST || position(label) == ONLY);
    }

    /** Whether a name ends with this label. */
    public static boolean ends(int label) {
        return label != OUTSIDE && (position(label) == LAST || position(label) == ONLY);
    }

    /** Whether {@code next} may stand behind {@code label}; {@link #OUTSIDE} stands before and behind a sentence. */
    public static boolean follows(int label, int next) {
        boolean open = label != OUTSIDE && !ends(label);
        boolean goesOn = next != OUTSIDE && !begins(next);
        return open == goesOn && (!open || type(label) == type(next));
    }

    private static int position(int label) {
        return (label - 1) % POSITIONS;
    }
}
