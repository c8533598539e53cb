package newswatch.tagger.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import newswatch.schemas.gazetteer.GazetteerEntry;
import newswatch.schemas.gazetteer.GazetteerEntry.Name;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;

/**
 * Finds all names of a gazetteer in one pass over a text. Names begin where words do, so only there is anything looked
 * up; nothing is allocated but for names found. Immutable, thread-safe.
 */
public final class NameIndex {
    /** Receives the names found, in the order of their beginnings. */
    @FunctionalInterface
    public interface Found {
        /** A name stands from {@code start} to {@code end}. */
        void name(int start, int end, ListedName name);
    }

    private final NameTree exact;
    /** Korean names of policies, without their spaces: writers put those where they like. */
    private final NameTree spaceless;

    private NameIndex(NameTree exact, NameTree spaceless) {
        this.exact = exact;
        this.spaceless = spaceless;
    }

    /** Compiles the names of these entries; linear in their length. */
    public static NameIndex of(Collection<GazetteerEntry> entries) {
        List<ListedName> plain = new ArrayList<>();
        List<ListedName> policies = new ArrayList<>();
        for (GazetteerEntry entry : entries) {
            for (Name name : entry.names()) {
                ListedName listed = ListedName.of(entry, name);
                if (listed.key().isEmpty()) {
                    continue;
                }
                boolean spaces = entry.type() == MentionType.POLICY
                        && listed.holdsHangul()
                        && listed.key().length() > 3;
                (spaces ? policies : plain).add(spaces ? listed.withoutSpaces() : listed);
            }
        }
        return new NameIndex(new NameTree(plain, false), new NameTree(policies, true));
    }

    /** All names in a text, overlapping ones too, wherever a word or a change of script lets one begin. */
    public void find(Text text, Found found) {
        for (int word = 0; word < text.words(); word++) {
            findAt(text, text.start(word), found);
            if (text.holdsHanja()) {
                findWithin(text, text.start(word), text.end(word), found);
            }
        }
    }

    /** Within a word names begin only behind Chinese characters (美엔비디아). */
    private void findWithin(Text text, int start, int end, Found found) {
        char[] chars = text.chars();
        for (int i = start + 1; i < end; i++) {
            if (Letters.isHanja(chars[i - 1]) && !Letters.isHanja(chars[i])) {
                findAt(text, i, found);
            }
        }
    }

    /** All names that begin at one position. */
    public void findAt(Text text, int start, Found found) {
        int first = Beginnings.first(text.chars()[start], text.lower()[start]);
        if (exact.mayBegin(first)) {
            exact.find(text, start, first, found);
        }
        if (spaceless.mayBegin(first)) {
            spaceless.find(text, start, first, found);
        }
    }
}
