package newswatch.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Dismissal;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name that only the model sees the entity of a longer one in the same article: 변 of 변상묵, Brannigan of Aoife
 * Brannigan, 특별법 of 반도체 특별법. Linear in the number of names.
 */
final class ShorterNames {
    /** What is a policy only where the article names one that ends so. */
    private static final WordSet NO_POLICIES =
            WordSet.words("법 특별법 기본법 특례법 개정안 제정안 법안 조례 협정 조약 시행령 예산안 대책 계획 종합대책 기본계획");

    private static final int LONGEST = 40;

    /** By what a shorter mention would say: the longest name, of several as long the first. */
    private final Map<String, Candidate> longer = new HashMap<>();

    private ShorterNames() {}

    /** By draft: the names, those joined to longer ones that can be, without those that name nothing by themselves. */
    static List<List<Candidate>> joined(List<Draft> drafts, List<List<Candidate>> found) {
        if (found.stream().flatMap(List::stream).noneMatch(Candidate::isNewName)) {
            return found;
        }
        ShorterNames names = new ShorterNames();
        for (int i = 0; i < drafts.size(); i++) {
            for (Candidate candidate : found.get(i)) {
                if (candidate.id() != null && candidate.type() != MentionType.COUNTRY) {
                    names.add(drafts.get(i).text().substring(candidate.start(), candidate.end()), candidate);
                }
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            names.addBracketed(drafts.get(i).text(), found.get(i));
        }
        List<List<Candidate>> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Candidate> some = new ArrayList<>();
            for (Candidate candidate : found.get(i)) {
                Candidate settled = candidate.isNewName() ? names.settled(candidate) : candidate;
                if (settled != null) {
                    some.add(settled);
                } else {
                    drafts.get(i).trace().dismissed(candidate, Dismissal.NAMES_NOTHING);
                }
            }
            joined.add(some);
        }
        return joined;
    }

    private void add(String surface, Candidate candidate) {
        MentionType type = candidate.type();
        boolean hangul = Letters.isHangul(surface.charAt(0));
        int length = Math.min(LONGEST, surface.length());
        for (int end = hangul ? 2 : 1; end < length; end++) {
            if (hangul || surface.charAt(end) == ' ') {
                put(type, surface.substring(0, end), candidate);
            }
            if (surface.charAt(end) == ' ') {
                put(type, surface.substring(end + 1), candidate);
            }
        }
        if (hangul && type == MentionType.PERSON && length > 1 && length <= 4 && surface.indexOf(' ') < 0) {
            put(type, surface.substring(0, 1), candidate);
        }
        if (hangul && type == MentionType.POLICY) {
            for (int start = 1; start < length; start++) {
                put(type, surface.substring(start), candidate);
            }
        }
    }

    /** A new name with a listed one of its type in brackets behind it is another name for that: 원빅뷰티풀법(OBBBA). */
    private void addBracketed(Text text, List<Candidate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Candidate name = found.get(i);
            Candidate second = found.get(i + 1);
            if (name.isNewName()
                    && !second.isNewName()
                    && name.type() == second.type()
                    && text.at(name.end()) == '('
                    && second.start() == name.end() + 1
                    && text.at(second.end()) == ')') {
                longer.put(name.type() + " " + name.name(), second);
            }
        }
    }

    private void put(@Nullable MentionType type, String part, Candidate candidate) {
        longer.merge(type + " " + part, candidate, (a, b) -> b.length() > a.length() ? b : a);
    }

    private @Nullable Candidate settled(Candidate candidate) {
        Candidate full = longer.get(candidate.type() + " " + candidate.name());
        if (full != null) {
            return full.again(candidate.start(), candidate.end(), candidate.confidence(), Finder.MODEL_SHORTER);
        }
        String name = String.valueOf(candidate.name());
        boolean nothing = candidate.type() == MentionType.POLICY && NO_POLICIES.contains(name)
                || candidate.type() == MentionType.PERSON && name.length() == 1;
        return nothing ? null : candidate;
    }
}
