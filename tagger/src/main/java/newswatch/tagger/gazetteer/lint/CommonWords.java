package newswatch.tagger.gazetteer.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.WordLists;

/** Names that are also words: they need context, or an ordinary text is full of companies. */
final class CommonWords implements Rule {
    /** Words that a newspaper hardly uses but for the company. */
    private static final Set<String> KNOWN_FOR_THE_COMPANY =
            Set.of("카카오", "토스", "빙그레", "비리비리", "Adobe", "Aeon", "Corning", "Telegram", "Twitter");

    private final Set<String> nouns = words("ko-nouns.txt");
    private final Set<String> english = words("en-words.txt");

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        WordLists.lines(list).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }

    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        for (PlacedName name : lists.judgedNames(MentionType.COMPANY)) {
            if (!name.isSure() || KNOWN_FOR_THE_COMPANY.contains(name.text())) {
                continue;
            }
            if (nouns.contains(name.text())) {
                findings.accept(
                        Finding.needsContext("common-word", name, "'" + name.text() + "' is also a Korean noun"));
            } else if (isEnglishWord(name.text())) {
                findings.accept(
                        Finding.needsContext("common-word", name, "'" + name.text() + "' is also an English word"));
            }
        }
    }

    /** A name with capitals beyond its first (SAP, BlackBerry) matches only what is written so. */
    private boolean isEnglishWord(String name) {
        String rest = name.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) && english.contains(name.toLowerCase(Locale.ROOT));
    }
}
