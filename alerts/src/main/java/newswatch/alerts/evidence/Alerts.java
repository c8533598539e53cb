package newswatch.alerts.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import newswatch.alerts.match.Match;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.alert.Evidence;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;
import org.jspecify.annotations.Nullable;

/** Builds alerts from matches. An alert stays below the size of its topic, however long title, URL or body are. */
public final class Alerts {
    /** Most characters of context before, and after, the mention in a snippet. */
    public static final int CONTEXT = 100;

    /** Longest headline, in UTF-16 code units; the rest of a longer title is cut. */
    public static final int MAX_HEADLINE = 500;

    /** Longest URL; a longer one is left out, for half of one leads nowhere. */
    public static final int MAX_URL = 4_000;

    private static final int ID_BYTES = 16;

    private Alerts() {}

    /**
     * The same text whenever the same article makes the same rule fire, whatever the clock says: 32 hex digits.
     *
     * @param ruleId the rule
     * @param articleId the article
     */
    public static String id(String ruleId, String articleId) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ruleId.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            sha256.update(articleId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /**
     * The alert that a match raises when nothing was held back before it: {@code count} 1, {@code heldBack} 0.
     *
     * @param article that satisfies the rule
     * @param match the rule and the mention that satisfies it
     * @param firedAt when the alert is raised
     */
    public static Alert raise(TaggedArticle article, Match match, Instant firedAt) {
        AlertRule rule = match.rule();
        Mention mention = match.mention();
        return new Alert(
                id(rule.id(), article.article().id()),
                rule.id(),
                rule.kind(),
                firedAt,
                article.eventTime(),
                country(rule, mention),
                rule.entityId(),
                String.valueOf(mention.entityName()),
                cut(article.article().title(), MAX_HEADLINE),
                evidence(article, mention),
                1,
                0);
    }

    /** A mention with the words around it. */
    public static Evidence evidence(TaggedArticle tagged, Mention mention) {
        Article article = tagged.article();
        String text = mention.field() == TextField.TITLE ? article.title() : article.body();
        Snippet snippet = Snippet.around(text, mention.start(), mention.end(), CONTEXT);
        String url = article.url();
        return new Evidence(
                article.id(),
                tagged.revision(),
                url == null || url.length() > MAX_URL ? null : url,
                cut(article.source(), MAX_HEADLINE),
                mention.field(),
                mention.start(),
                mention.end(),
                mention.surface(),
                snippet.text(),
                snippet.start());
    }

    private static @Nullable String country(AlertRule rule, Mention mention) {
        for (String wanted : rule.countries()) {
            if (mention.aboutCountries().contains(wanted)) {
                return wanted;
            }
        }
        return mention.aboutCountries().isEmpty()
                ? null
                : mention.aboutCountries().get(0);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
