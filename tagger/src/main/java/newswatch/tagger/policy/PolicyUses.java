package newswatch.tagger.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import newswatch.schemas.mention.PolicyUse;
import newswatch.tagger.language.Text;

/** Whether a policy moves, is cited or is only named, by the words of its sentence. */
public final class PolicyUses {
    private static final String MODEL = "policy-uses.tsv";
    private static final PolicyUseModel BUNDLED = bundled();

    private PolicyUses() {}

    /** What the sentence says of the policy that stands from {@code start} to {@code end}. */
    public static PolicyUse of(Text text, int start, int end, boolean isTitle) {
        return BUNDLED.of(text, start, end, isTitle);
    }

    /** Where the word begins that speaks most for its use, which may be glued to it; -1 if no word does. */
    public static int tellingWord(Text text, int start, int end, boolean isTitle) {
        return BUNDLED.tellingWord(text, start, end, isTitle);
    }

    private static PolicyUseModel bundled() {
        try (InputStream in = PolicyUses.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "newswatch/tagger/policy/" + MODEL + ": not on the class path; the tagger's jar is incomplete");
            }
            return PolicyUseModel.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }
}
