package newswatch.tagger.sequence;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Finder;

/** What the rules may have found in a text, said in short. */
final class Found {
    private Found() {}

    static Units units(String text) {
        return Units.of(Text.of(text));
    }

    /** The first place of a surface in a text, as a name of a type. */
    static Candidate name(String text, String surface, MentionType type) {
        return name(text, surface, type, 0.95);
    }

    static Candidate name(String text, String surface, MentionType type, double confidence) {
        int start = text.indexOf(surface);
        return Candidate.unlisted(
                start, start + surface.length(), type, surface, List.of(), CountryBasis.NONE, confidence, Finder.MODEL);
    }

    /** The first place of a surface in a text, as something that is no name. */
    static Candidate keptOff(String text, String surface) {
        int start = text.indexOf(surface);
        return Candidate.barrier(start, start + surface.length());
    }
}
