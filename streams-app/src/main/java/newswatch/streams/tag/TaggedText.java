package newswatch.streams.tag;

import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.TextField;
import newswatch.streams.gazetteer.Tagging;
import newswatch.tagger.language.Sentences;

/**
 * What a tagging makes of an article by itself, whatever was counted of it before.
 *
 * @param mentions in text order, title before body; none of a withdrawn article
 * @param sentences of each mention, the sentence around it, of at most {@link MentionChange#MAX_SENTENCE} characters
 */
record TaggedText(List<Mention> mentions, List<String> sentences) {
    private static final TaggedText WITHDRAWN = new TaggedText(List.of(), List.of());

    /**
     * @throws RuntimeException if the article cannot be tagged, or a check finds fault with a mention
     */
    static TaggedText of(Article article, Tagging tagging) {
        if (article.withdrawn() != null) {
            return WITHDRAWN;
        }
        List<Mention> mentions = tagging.tag(article);
        ArticleChecks.mentions(article, mentions);
        return new TaggedText(mentions, sentences(article, mentions));
    }

    private static List<String> sentences(Article article, List<Mention> mentions) {
        List<String> sentences = new ArrayList<>(mentions.size());
        Sentences title = Sentences.of(article.title());
        Sentences body = Sentences.of(article.body());
        Sentences lastField = title;
        int last = -1;
        for (Mention mention : mentions) {
            Sentences field = mention.field() == TextField.TITLE ? title : body;
            int number = field.at(mention.start());
            boolean same = number == last
                    && field == lastField
                    && field.end(number) - field.start(number) <= MentionChange.MAX_SENTENCE;
            sentences.add( // one string for one sentence, so that it is hashed and encoded once
                    same ? sentences.get(sentences.size() - 1) : sentence(field, mention.start()));
            last = number;
            lastField = field;
        }
        return sentences;
    }

    private static String sentence(Sentences field, int position) {
        String sentence = field.around(position, MentionChange.MAX_SENTENCE);
        if (sentence.length() > MentionChange.MAX_SENTENCE) {
            throw new IllegalStateException(
                    "a sentence of " + sentence.length() + " characters was not cut to " + MentionChange.MAX_SENTENCE);
        }
        return sentence;
    }
}
