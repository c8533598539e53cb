package newswatch.systemtests.recount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import newswatch.schemas.article.Article;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.mention.TextField;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whether {@code news.mentions}, added up and struck out by id, holds the mentions of the latest revisions. */
final class MentionRecount {
    private final Map<String, MentionChange> live = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    MentionRecount(Properties kafka, Collection<TaggedArticle> latest) {
        TopicLog.read(kafka, Topics.MENTIONS).forEach(this::take);
        Map<String, List<MentionChange>> byArticle = new TreeMap<>();
        live.values()
                .forEach(change -> byArticle
                        .computeIfAbsent(change.articleId(), any -> new ArrayList<>())
                        .add(change));
        for (TaggedArticle tagged : latest) {
            String id = tagged.article().id();
            List<MentionChange> found = byArticle.getOrDefault(id, List.of());
            byArticle.remove(id);
            compare(tagged, found);
        }
        byArticle.forEach((id, more) -> differences.add("mentions of the unknown article " + id + ": " + more.size()));
    }

    /** How many mentions stand. */
    int size() {
        return live.size();
    }

    List<String> differences() {
        return differences;
    }

    private void take(ConsumerRecord<String, MentionChange> read) {
        MentionChange change = read.value();
        String key = change.entityId() == null ? change.articleId() : change.entityId();
        if (!key.equals(read.key())) {
            differences.add("mention " + change.id() + " has the key " + read.key() + ", not " + key);
        }
        MentionChange before =
                change.change() == Change.ADDED ? live.put(change.id(), change) : live.remove(change.id());
        if ((change.change() == Change.ADDED) != (before == null)) {
            differences.add("mention " + change.id() + " of " + change.articleId() + " was " + change.change()
                    + (before == null ? " but was not there" : " twice"));
        }
    }

    private void compare(TaggedArticle tagged, List<MentionChange> found) {
        Article article = tagged.article();
        List<Mention> missing = new ArrayList<>(tagged.mentions());
        for (MentionChange change : found) {
            Mention mention = change.mention();
            if (mention == null || !missing.remove(mention)) {
                differences.add(article.id() + ": no longer holds " + mention);
                continue;
            }
            String text = mention.field() == TextField.TITLE ? article.title() : article.body();
            String sentence = String.valueOf(change.sentence());
            if (!change.publishedAt().equals(tagged.eventTime())
                    || !change.source().equals(article.source())
                    || !sentence.contains(mention.surface())
                    || !text.contains(sentence)) {
                differences.add(article.id() + ": not as the article has it: " + change);
            }
        }
        missing.forEach(mention -> differences.add(article.id() + ": not in the topic: " + mention));
    }
}
