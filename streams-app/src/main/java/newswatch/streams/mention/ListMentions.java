package newswatch.streams.mention;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.schemas.topic.Topics;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.LiveMention;
import newswatch.streams.revise.TaggedRevision;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Revision to the mentions that came and went, keyed by entity, a quantity by article. No store: tagging remembers. */
public final class ListMentions implements ProcessorSupplier<String, TaggedRevision, String, MentionChange> {
    @Override
    public Processor<String, TaggedRevision, String, MentionChange> get() {
        return new Lister();
    }

    private static final class Lister extends ContextualProcessor<String, TaggedRevision, String, MentionChange> {
        private final MessageDigest hash = LiveMention.hash();

        @Override
        public void process(Record<String, TaggedRevision> incoming) {
            TaggedRevision revision = incoming.value();
            Headers headers = revision.origin().headers(Topics.MENTIONS);
            List<LiveMention> live = revision.after().mentions();
            Counted before = revision.before();
            Set<LiveMention> kept = new HashSet<>();
            if (before != null) {
                kept.addAll(before.mentions());
                kept.retainAll(new HashSet<>(live));
                for (LiveMention mention : before.mentions()) {
                    if (!kept.contains(mention)) {
                        forward(incoming, headers, mention, removed(revision.tagged(), mention));
                    }
                }
            }
            for (int i = 0; i < live.size(); i++) {
                LiveMention mention = live.get(i);
                if (!kept.contains(mention)) {
                    forward(incoming, headers, mention, added(revision, i, mention));
                }
            }
        }

        private void forward(
                Record<String, TaggedRevision> incoming, Headers headers, LiveMention mention, MentionChange change) {
            context().forward(new Record<>(mention.key(change.articleId()), change, incoming.timestamp(), headers));
        }

        private MentionChange removed(TaggedArticle tagged, LiveMention mention) {
            String article = tagged.article().id();
            return new MentionChange(
                    mention.id(hash, article),
                    Change.REMOVED,
                    article,
                    tagged.revision(),
                    tagged.eventTime(),
                    tagged.article().source(),
                    mention.entityId(),
                    null,
                    null);
        }

        private MentionChange added(TaggedRevision revision, int place, LiveMention mention) {
            TaggedArticle tagged = revision.tagged();
            String article = tagged.article().id();
            return new MentionChange(
                    mention.id(hash, article),
                    Change.ADDED,
                    article,
                    tagged.revision(),
                    tagged.eventTime(),
                    tagged.article().source(),
                    mention.entityId(),
                    revision.sentences().get(place),
                    tagged.mentions().get(place));
        }
    }
}
