package newswatch.tagger.gazetteer;

import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/**
 * One name of one entry, as the matcher keeps it.
 *
 * @param entry whom it names
 * @param text as listed, characters folded
 * @param key what is looked up: {@code text} in lower case
 * @param needsContext whether it is also something else
 * @param holdsHangul whether a Hangul syllable is in it
 * @param cased whether a letter is in it that has a capital form
 */
public record ListedName(
        GazetteerEntry entry, String text, String key, boolean needsContext, boolean holdsHangul, boolean cased) {
    static ListedName of(GazetteerEntry entry, GazetteerEntry.Name name) {
        Text folded = Text.of(name.text());
        boolean hangul = false;
        boolean cased = false;
        for (char c : folded.chars()) {
            hangul |= Letters.isHangul(c);
            cased |= Letters.isUpper(c) || Letters.isLower(c);
        }
        return new ListedName(
                entry,
                folded.substring(0, folded.length()),
                new String(folded.lower()),
                name.needsContext(),
                hangul,
                cased);
    }

    ListedName withoutSpaces() {
        return new ListedName(entry, text.replace(" ", ""), key.replace(" ", ""), needsContext, holdsHangul, cased);
    }

    /**
     * Whether upper and lower case allow the name at this place: capitals of the name must be capitals; a name with
     * capitals beyond its first (IRA, SpaceX) must be written just so, or all in capitals if it is longer than an
     * abbreviation.
     */
    boolean fits(char[] chars, int start, int end, boolean spacesSkipped) {
        if (!cased) {
            return true;
        }
        boolean asListed = true;
        boolean allCapitals = true;
        boolean capitalsKept = true;
        boolean innerCapital = false;
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (spacesSkipped && c == ' ') {
                continue;
            }
            char listed = text.charAt(at++);
            if (c != listed) {
                asListed = false;
                capitalsKept &= !Letters.isUpper(listed);
            }
            allCapitals &= !Letters.isLower(c);
            innerCapital |= at > 1 && Letters.isUpper(listed);
        }
        if (asListed || allCapitals && end - start > 3) {
            return true;
        }
        return capitalsKept && (!innerCapital || text.indexOf(' ') > 0);
    }
}
