package newswatch.tagger.gazetteer.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import newswatch.schemas.mention.MentionType;

/** Names of policies: where they end, and which words name only a kind. */
final class PolicyNames implements Rule {
    private static final List<String> CHANGES = List.of("개정안", "개정", "제정안", "시행령", "시행규칙", "정책");

    /** 관세법 337조, 헌법 제9조 1항, 899조, Trade Act Section 301; an amendment is its number (수정헌법 2조). */
    private static final Pattern ARTICLE = Pattern.compile("(?:(?<!수정헌)법|조약|협정|^) ?제?\\d+조(?:의\\d+)?(?: ?제?\\d+항)?$"
            + "|\\b(?:Act|Law|Code|Treaty|Constitution),? (?:Section|Article|§) ?\\d");

    private final Set<String> kinds = kinds();

    private static Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        InputStream in = Objects.requireNonNull(PolicyNames.class.getResourceAsStream("policy-kinds.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(kind -> kinds.add(spaceless(kind)));
        } catch (IOException e) {
            throw new UncheckedIOException("policy-kinds.txt", e);
        }
        return kinds;
    }

    @Override
    public void check(Lists lists, Consumer<Finding> findings) {
        Set<String> laws = new HashSet<>();
        lists.names(MentionType.POLICY).stream()
                .filter(PlacedName::isSure)
                .forEach(name -> laws.add(spaceless(name.text())));
        for (PlacedName name : lists.judgedNames(MentionType.POLICY)) {
            String text = spaceless(name.text());
            if (name.isSure()) {
                if (CHANGES.stream().anyMatch(change -> isChange(text, change, laws))) {
                    findings.accept(Finding.error(
                            "change-of-law",
                            name,
                            "'" + name.text()
                                    + "' is a law that is listed and a word for its change: it would hide the law",
                            "leave it out: the law is found in it"));
                }
                if (kinds.contains(text)) {
                    findings.accept(Finding.needsContext(
                            "kind-of-policy", name, "'" + name.text() + "' by itself is a kind of policy, no policy"));
                }
            }
            if (ARTICLE.matcher(name.text()).find()) {
                findings.accept(Finding.error(
                        "article-number",
                        name,
                        "'" + name.text() + "' holds the number of an article, which is no part of a law's name",
                        "list the law without it"));
            }
        }
    }

    private static boolean isChange(String name, String change, Set<String> laws) {
        return name.endsWith(change) && laws.contains(name.substring(0, name.length() - change.length()));
    }

    private static String spaceless(String name) {
        return name.replace(" ", "");
    }
}
