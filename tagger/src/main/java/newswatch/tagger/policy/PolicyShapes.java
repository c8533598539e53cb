package newswatch.tagger.policy;

import java.util.List;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Around;
import newswatch.tagger.language.CharSet;
import newswatch.tagger.language.KoreanNouns;
import newswatch.tagger.language.Letters;
import newswatch.tagger.language.Particles;
import newswatch.tagger.language.Text;
import newswatch.tagger.language.WordLists;
import newswatch.tagger.language.WordSet;
import newswatch.tagger.overlap.Candidate;
import newswatch.tagger.overlap.Draft;
import newswatch.tagger.overlap.Finder;

/** Policies that no list holds, by the shape of their names: …특별법, ‘… 기본계획’, 8·8 대책, … Act, … Initiative. */
public final class PolicyShapes {
    private static final WordSet LAWS = WordLists.set("ko-law-endings.txt");
    private static final WordSet PLANS = WordLists.set("ko-plan-endings.txt");
    /** The last syllables of laws and plans: a word that holds none is neither. */
    private static final CharSet LAST = lastOf("ko-law-endings.txt", "ko-plan-endings.txt");

    private static final WordSet QUOTED = WordLists.set("ko-quoted-policy-endings.txt");
    private static final WordSet LOOSE = WordLists.set("ko-no-law-beginnings.txt");
    private static final WordSet ACTS =
            WordSet.words("Act Bill Treaty Accord Accords Directive Convention Protocol Levy Scheme Ordinance");
    private static final WordSet PROGRAMMES = WordSet.words(
            "Agreement Initiative Plan Program Programme Strategy Regulation Pact Rule Mission Framework Deal");
    private static final WordSet SMALL = WordSet.words("of and for on the to in from");
    private static final WordSet NO_BEGINNING = WordLists.set("en-no-policy-beginnings.txt");
    private static final double LAW = 0.7;
    private static final double PLAN = 0.55;
    private static final int LONGEST_QUOTED = 40;

    private PolicyShapes() {}

    private static CharSet lastOf(String... lists) {
        StringBuilder last = new StringBuilder();
        for (String list : lists) {
            for (String line : WordLists.lines(list)) {
                for (String word : line.split("\\s+")) {
                    last.append(word.charAt(word.length() - 1));
                }
            }
        }
        return CharSet.of(last.toString());
    }

    /** Adds policies to a draft. Headlines with a capital on every word show no shapes in English. */
    public static void read(Draft draft) {
        Text text = draft.text();
        boolean capitals = !(draft.isTitle() && Around.isTitleCase(text));
        char[] chars = text.chars();
        for (int word = 0; word < text.words(); word++) {
            int start = text.start(word);
            int end = text.end(word);
            if (Letters.isHangul(chars[end - 1]) && holdsLast(chars, start, end)) {
                korean(draft, word);
            }
            char before = text.at(start - 1);
            if (before != ' ' && opensQuotation(text, start - 1)) {
                quoted(draft, start);
            }
            if (capitals
                    && Letters.isUpper(chars[start])
                    && Letters.isLower(text.at(start + 1))
                    && goesOn(text, word)) {
                english(draft, word);
            }
        }
    }

    private static boolean holdsLast(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (LAST.contains(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensQuotation(Text text, int at) {
        char c = text.at(at);
        return c == '「' || c == '『' || c == '<' || c == '《' || c == '\'' && !Letters.isWord(text.at(at - 1));
    }

    private static char closing(char open) {
        return switch (open) {
            case '「' -> '」';
            case '『' -> '』';
            case '<' -> '>';
            case '《' -> '》';
            default -> '\'';
        };
    }

    private static void quoted(Draft draft, int start) {
        Text text = draft.text();
        char close = closing(text.at(start - 1));
        int end = start;
        while (end < text.length() && end - start <= LONGEST_QUOTED && text.at(end) != close && text.at(end) != '\n') {
            end++;
        }
        if (text.at(end) != close || !Letters.isHangul(text.at(end - 1)) || end - start < 4) {
            return;
        }
        int ending =
                Math.max(LAWS.longestBefore(text.chars(), start, end), QUOTED.longestBefore(text.chars(), start, end));
        if (close != '\'' && text.at(end - 1) == '법' || text.startsWith("법안", end - 2)) {
            ending = Math.max(ending, 1);
        }
        if (ending > 0 && ending < end - start && !text.startsWith("위한", end - 2)) {
            add(draft, start, end, LAW, Finder.POLICY_QUOTED);
        }
    }

    private static void korean(Draft draft, int word) {
        Text text = draft.text();
        char[] chars = text.chars();
        int start = text.start(word);
        int wordEnd = text.end(word);
        for (int at = start; at < wordEnd - 1; at++) {
            int law = LAWS.longestAt(chars, at, wordEnd);
            int plan = law == 0 ? PLANS.longestAt(chars, at, wordEnd) : 0;
            int end = at + law + plan;
            if (law + plan == 0
                    || !Particles.follow(chars, PolicyContext.endWithDraft(text, end), text.hangulEnd(end))) {
                continue;
            }
            if (law > 0
                    && at - start >= 2
                    && !KoreanNouns.contain(chars, start, end)
                    && !LOOSE.contains(chars, start, at)) {
                add(draft, start, PolicyContext.endWithDraft(text, end), LAW, Finder.POLICY_LAW);
            } else if (at == start) {
                int from = plan > 0 ? numbered(text, word) : phrase(text, word);
                if (from < start) {
                    add(
                            draft,
                            from,
                            PolicyContext.endWithDraft(text, end),
                            law > 0 ? LAW : PLAN,
                            law > 0 ? Finder.POLICY_LAW : Finder.POLICY_PLAN);
                }
            }
            return;
        }
    }

    /** Where a law's name begins that goes over several words: nouns without particles in front of its last word. */
    private static int phrase(Text text, int word) {
        int from = text.start(word);
        for (int i = 0; i < 3; i++) {
            int before = Around.wordBefore(text, from);
            if (before < 0) {
                break;
            }
            int start = text.start(before);
            int end = text.end(before);
            if (!Letters.isHangul(text.at(end - 1))
                    || end - start < 2
                    || LOOSE.contains(text.chars(), start, end)
                    || "은는이가을를의에서로와과도며고한된할다인던만지면데려니란".indexOf(text.at(end - 1)) >= 0) {
                break;
            }
            from = start;
        }
        return from;
    }

    /** 8·8 대책, 6·27 부동산 대책, 제11차 전력수급기본계획: where the number begins; the word's own start if there is none. */
    private static int numbered(Text text, int word) {
        int at = text.start(word);
        for (int i = 0; i < 3; i++) {
            int before = Around.wordBefore(text, at);
            if (before < 0) {
                break;
            }
            int start = text.start(before);
            if (Letters.isDigit(text.at(start))
                    && text.at(start - 1) == '·'
                    && Letters.isDigit(text.at(start - 2))
                    && text.end(before) - start <= 2) {
                int number = start - 2;
                while (Letters.isDigit(text.at(number - 1))) {
                    number--;
                }
                return number;
            }
            if (text.at(start) == '제' && Letters.isDigit(text.at(start + 1)) && text.at(text.end(before) - 1) == '차') {
                return start;
            }
            at = start;
        }
        return text.start(word);
    }

    private static void english(Draft draft, int word) {
        Text text = draft.text();
        int capitals = 0;
        int last = word;
        boolean law = false;
        int end = -1;
        for (int at = word; at < text.words() && at - word < 9; at++) {
            boolean upper = Letters.isUpper(text.at(text.start(at)));
            boolean complete = end > 0 && end == text.end(at - 1);
            if (!upper && (complete || !SMALL.contains(text.chars(), text.start(at), text.end(at)))) {
                break;
            }
            if (upper) {
                capitals++;
                last = at;
                boolean act = ACTS.contains(text.chars(), text.start(at), text.end(at));
                boolean programme = PROGRAMMES.contains(text.chars(), text.start(at), text.end(at));
                if (at > word && (act && capitals >= 2 || programme && capitals >= 3)) {
                    end = text.end(last);
                    law = act;
                }
            }
            if (!isJoined(text, at)) {
                break;
            }
        }
        if (end > 0 && begins(text, word)) {
            draft.add(Candidate.unlisted(
                    text.start(word),
                    end,
                    MentionType.POLICY,
                    text.substring(text.start(word), end),
                    List.of(),
                    CountryBasis.NONE,
                    law ? LAW : PLAN,
                    Finder.POLICY_CAPITALS));
        }
    }

    /** Whether a run of capitalised words begins here, articles and the like left out. */
    private static boolean begins(Text text, int word) {
        boolean goesOn = word > 0
                && text.spaceAfter(word - 1)
                && Letters.isUpper(text.at(text.start(word - 1)))
                && !NO_BEGINNING.contains(text.chars(), text.start(word - 1), text.end(word - 1));
        return !goesOn && !NO_BEGINNING.contains(text.chars(), text.start(word), text.end(word));
    }

    /** Whether the next word may belong to a name that this one begins. */
    private static boolean goesOn(Text text, int word) {
        return isJoined(text, word)
                && (Letters.isUpper(text.at(text.start(word + 1)))
                        || SMALL.contains(text.chars(), text.start(word + 1), text.end(word + 1)));
    }

    private static boolean isJoined(Text text, int word) {
        return text.spaceAfter(word)
                || word + 1 < text.words()
                        && text.start(word + 1) == text.end(word) + 1
                        && text.at(text.end(word)) == '-';
    }

    private static void add(Draft draft, int start, int end, double confidence, Finder finder) {
        draft.add(Candidate.unlisted(
                start,
                end,
                MentionType.POLICY,
                draft.text().substring(start, end),
                List.of(),
                CountryBasis.NONE,
                confidence,
                finder));
    }
}
