package newswatch.tagger.policy;

import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;

/** What stands around the name of a policy: how it may go on. */
public final class PolicyContext {
    private static final WordSet SUFFIXES =
            WordSet.words("상 안 개정안 법 위반 시행 발의 대상 효과 시행령 시행규칙 체결 개정 폐지 도입 통과 제정안 제정 협상 재협상 반대 찬성 형 식 예산 정책");

    private PolicyContext() {}

    /** Whether a policy's name may end here. */
    public static boolean mayEnd(Text text, int end) {
        int run = text.hangulEnd(end);
        if (Particles.follow(text.chars(), end, run)) {
            return true;
        }
        int suffix = SUFFIXES.longestAt(text.chars(), end, run);
        return suffix > 0 && Particles.follow(text.chars(), end + suffix, run);
    }

    /** Where the name ends with the 안 (draft) glued to it. */
    public static int endWithDraft(Text text, int end) {
        return text.startsWith("안", end) && Particles.follow(text.chars(), end + 1, text.hangulEnd(end))
                ? end + 1
                : end;
    }
}
