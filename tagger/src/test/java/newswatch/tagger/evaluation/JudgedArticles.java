package newswatch.tagger.evaluation;

import static newswatch.schemas.fixture.ArticleBuilder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/** Marked and judged articles for tests: bodies of words parted by spaces, of which some are named. */
final class JudgedArticles {
    private JudgedArticles() {}

    /** An article whose body is this text. */
    static GoldArticle gold(String id, String language, String body, GoldMention... mentions) {
        return new GoldArticle(
                article(id).language(language).title("-").body(body).build(), List.of(mentions));
    }

    /** The first place where this name stands in the body. */
    static GoldMention named(MentionType type, String body, String surface, String entity) {
        int start = body.indexOf(surface);
        return new GoldMention(
                type, TextField.BODY, start, start + surface.length(), entity, Set.of("KR"), null, null, null, null);
    }

    /** What a tagger finds at the first place where this name stands in the body. */
    static Mention found(MentionType type, String body, String surface, String... about) {
        return found(type, body, surface, CountryBasis.ENTITY, about);
    }

    /** The same with a home that was found so. */
    static Mention found(MentionType type, String body, String surface, CountryBasis basis, String... about) {
        int start = body.indexOf(surface);
        return new Mention(
                type,
                TextField.BODY,
                start,
                start + surface.length(),
                surface,
                type.name().toLowerCase(Locale.ROOT) + ":" + surface,
                surface,
                List.of("KR"),
                basis,
                List.of(about),
                0.9,
                type == MentionType.POLICY ? PolicyUse.CHANGE : null,
                null,
                null,
                null);
    }

    /** An article in which so many companies were found right, and so many missed. */
    static JudgedArticle companies(String id, String language, int right, int missed) {
        var words = new ArrayList<String>();
        for (int i = 0; i < right + missed; i++) {
            words.add("Name" + (char) ('A' + i));
        }
        String body = String.join(" ", words) + " .";
        var gold = words.stream()
                .map(word -> named(MentionType.COMPANY, body, word, word))
                .toArray(GoldMention[]::new);
        var found = words.subList(0, right).stream()
                .map(word -> found(MentionType.COMPANY, body, word))
                .toList();
        return Alignment.of(gold(id, language, body, gold), found);
    }

    /** The same mention with ABOUT and use marked. */
    static GoldMention with(GoldMention gold, @Nullable Set<String> about, @Nullable PolicyUse use) {
        return new GoldMention(
                gold.type(),
                gold.field(),
                gold.start(),
                gold.end(),
                gold.entity(),
                gold.countries(),
                about,
                gold.value(),
                gold.unit(),
                use);
    }
}
