package newswatch.tagger;

import java.util.List;
import java.util.Map;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.gazetteer.Gazetteer;

/** What the tagger that newswatch ships finds in a text, in a form that tests can read. */
final class Tags {
    static final Tagger TAGGER = Tagger.knowing(Gazetteer.bundled());

    /** Lists and rules alone. */
    private static final Tagger RULES = Tagger.knowing(Gazetteer.bundled(), Map.of());

    private Tags() {}

    /** Companies, policies and people that the tagger finds in a Korean or English paragraph. */
    static List<String> names(String paragraph) {
        return names(TAGGER, paragraph);
    }

    /** The same by lists and rules alone. */
    static List<String> namesByRules(String paragraph) {
        return names(RULES, paragraph);
    }

    private static List<String> names(Tagger tagger, String paragraph) {
        boolean korean = paragraph.chars().anyMatch(c -> c >= '가' && c <= '힣');
        return tagger
                .tag(ArticleBuilder.article("a")
                        .language(korean ? "ko" : "en")
                        .title("")
                        .body(paragraph)
                        .build())
                .stream()
                .filter(mention -> mention.type() != MentionType.COUNTRY && mention.type() != MentionType.QUANTITY)
                .map(mention -> mention.type() + " " + mention.surface())
                .toList();
    }

    /** Mentions of the body of a Korean article. */
    static List<Mention> korean(String body) {
        return TAGGER.tag(ArticleBuilder.article("a").title("").body(body).build());
    }

    /** Mentions of the body of an English article of an American source. */
    static List<Mention> english(String body) {
        return TAGGER.tag(ArticleBuilder.article("a")
                .language("en")
                .source("Example Times", "US")
                .title("")
                .body(body)
                .build());
    }

    /** "삼성전자" for each mention of one type, in text order. */
    static List<String> surfaces(List<Mention> mentions, MentionType type) {
        return mentions.stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::surface)
                .toList();
    }

    static List<String> companies(List<Mention> mentions) {
        return surfaces(mentions, MentionType.COMPANY);
    }

    static List<String> people(List<Mention> mentions) {
        return surfaces(mentions, MentionType.PERSON);
    }

    static List<String> policies(List<Mention> mentions) {
        return surfaces(mentions, MentionType.POLICY);
    }

    /** "미=US" for each country. */
    static List<String> countries(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.type() == MentionType.COUNTRY)
                .map(mention -> mention.surface() + "=" + String.join(",", mention.countries()))
                .toList();
    }

    /** The only mention with this surface. */
    static Mention the(List<Mention> mentions, String surface) {
        List<Mention> found = mentions.stream()
                .filter(mention -> mention.surface().equals(surface))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size() + " mentions of '" + surface + "', wanted one; there are " + all(mentions));
        }
        return found.get(0);
    }

    private static List<String> all(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.type() + " " + mention.surface())
                .toList();
    }
}
