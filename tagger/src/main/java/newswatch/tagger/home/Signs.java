package newswatch.tagger.home;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import org.jspecify.annotations.Nullable;

/** The words of a field that tell of a country: countries, places outside of names, and listed names at home in one. */
final class Signs {
    /**
     * One such word.
     *
     * @param named whether it names a country or a place; else it is a listed company, policy or person
     */
    record Sign(int start, int end, String country, boolean named) {}

    private final List<Sign> all = new ArrayList<>();
    private final int[] firstOfBlock;
    private static final int BLOCK = 64;

    Signs(Field field) {
        Text text = field.text();
        BitSet taken = new BitSet();
        for (Candidate mention : field.mentions()) {
            taken.set(mention.start(), mention.end());
            boolean listed = mention.basis() == CountryBasis.ENTITY;
            if (listed
                    && mention.countries().size() == 1
                    && !mention.countries().contains(Home.UNKNOWN)) {
                all.add(new Sign(
                        mention.start(),
                        mention.end(),
                        mention.countries().get(0),
                        mention.type() == MentionType.COUNTRY));
            }
        }
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            int end = Places.placeEnd(text, word);
            if (end > 0 && !taken.get(start)) {
                all.add(new Sign(start, end, Places.countryOf(text, start, end), true));
                while (word + 1 < text.words() && text.start(word + 1) < end) {
                    word++;
                }
            }
        }
        all.sort((a, b) -> Integer.compare(a.start, b.start));
        firstOfBlock = new int[text.length() / BLOCK + 1];
        int sign = 0;
        for (int block = 0; block < firstOfBlock.length; block++) {
            while (sign < all.size() && all.get(sign).end <= block * BLOCK) {
                sign++;
            }
            firstOfBlock[block] = sign;
        }
    }

    List<Sign> all() {
        return all;
    }

    /** The first country or place that begins at {@code from} or behind and before {@code to}. */
    @Nullable
    Sign next(int from, int to) {
        for (int i = indexAt(from); i < all.size() && all.get(i).start < to; i++) {
            Sign sign = all.get(i);
            if (sign.named && sign.start >= from) {
                return sign;
            }
        }
        return null;
    }

    /** The last country or place that ends by {@code to} and begins at {@code from} or behind. */
    @Nullable
    Sign last(int from, int to) {
        Sign last = null;
        for (int i = indexAt(from); i < all.size() && all.get(i).end <= to; i++) {
            Sign sign = all.get(i);
            if (sign.named && sign.start >= from) {
                last = sign;
            }
        }
        return last;
    }

    private int indexAt(int position) {
        int at = Math.max(0, Math.min(position, firstOfBlock.length * BLOCK - 1));
        return firstOfBlock[at / BLOCK];
    }
}
