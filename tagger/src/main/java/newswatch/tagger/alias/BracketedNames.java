package newswatch.tagger.alias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.company.CompanyContext;
import newswatch.tagger.language.Initials;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;
import newswatch.tagger.policy.PolicyContext;
import org.jspecify.annotations.Nullable;

/**
 * A name in brackets right behind a company or policy is a second name of it, there and wherever the article uses it
 * again. Names that an article abbreviates so are found without any list.
 */
public final class BracketedNames {
    private static final WordSet NO_NAMES = WordLists.set("no-second-names.txt");
    private static final int LONGEST = 30;
    private static final double CONFIDENCE = 0.8;

    private BracketedNames() {}

    /** Adds second names to the drafts, which hold all first ones already. */
    public static void read(List<Draft> drafts) {
        Map<String, Candidate> second = new HashMap<>();
        Initials initials = new Initials();
        for (Draft draft : drafts) {
            List<Candidate> found = new ArrayList<>();
            for (Candidate candidate : longestBeforeBrackets(draft)) {
                Candidate alias = bracketed(draft.text(), candidate);
                if (alias != null) {
                    found.add(alias);
                    initials.add(draft.text().at(alias.start()));
                    second.putIfAbsent(draft.text().substring(alias.start(), alias.end()), alias);
                }
            }
            found.forEach(draft::add);
        }
        if (!second.isEmpty()) {
            for (Draft draft : drafts) {
                again(draft, second, initials);
            }
        }
    }

    /** Of the candidates that end before a bracket the longest each. */
    private static Collection<Candidate> longestBeforeBrackets(Draft draft) {
        Map<Integer, Candidate> byEnd = new LinkedHashMap<>();
        for (Candidate candidate : draft.candidates()) {
            if (open(draft.text(), candidate.end()) > 0) {
                byEnd.merge(candidate.end(), candidate, (a, b) -> b.start() < a.start() ? b : a);
            }
        }
        return byEnd.values();
    }

    /** Where the bracket opens behind a name, with or without a space; 0 if none does. */
    private static int open(Text text, int end) {
        int open = text.at(end) == ' ' ? end + 1 : end;
        return text.at(open) == '(' ? open : 0;
    }

    private static @Nullable Candidate bracketed(Text text, Candidate first) {
        boolean policy = first.type() == MentionType.POLICY;
        if (!policy && first.type() != MentionType.COMPANY) {
            return null;
        }
        int start = open(text, first.end()) + 1;
        int end = start;
        int letters = 0;
        while (end - start <= LONGEST && (Letters.isWord(text.at(end)) || " &.-+'".indexOf(text.at(end)) >= 0)) {
            letters += Letters.isUpper(text.at(end)) ? 1 : 0;
            end++;
        }
        if (text.at(end) != ')' || end - start < 2 || NO_NAMES.contains(text.chars(), start, end)) {
            return null;
        }
        boolean latin = Letters.isUpper(text.at(start))
                && !Letters.isHangul(text.at(end - 1))
                && (policy ? letters >= 2 && letters * 2 >= end - start : true);
        boolean shortLaw = policy && Letters.isHangul(text.at(start)) && text.at(end - 1) == '법';
        return latin || shortLaw ? copy(first, start, end) : null;
    }

    private static Candidate copy(Candidate first, int start, int end) {
        return first.again(start, end, CONFIDENCE, Finder.SECOND_NAME);
    }

    private static void again(Draft draft, Map<String, Candidate> second, Initials initials) {
        Text text = draft.text();
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            if (!initials.mayHold(text.at(start))) {
                continue;
            }
            int run = start;
            if (Letters.isHangul(text.at(start))) {
                for (int end = start + 2; end <= Math.min(text.end(word), start + 8); end++) {
                    if (text.at(end - 1) == '법') {
                        add(draft, start, end, second);
                    }
                }
                continue;
            }
            while (run < text.end(word) && !Letters.isHangul(text.at(run))) {
                run++;
            }
            if (run - start > 1) {
                add(draft, start, run, second);
            }
        }
    }

    private static void add(Draft draft, int start, int end, Map<String, Candidate> second) {
        Candidate first = second.get(draft.text().substring(start, end));
        if (first == null) {
            return;
        }
        boolean ends = first.type() == MentionType.POLICY
                ? PolicyContext.mayEnd(draft.text(), end)
                : CompanyContext.mayEnd(draft.text(), end);
        if (ends) {
            draft.add(copy(first, start, end));
        }
    }
}
