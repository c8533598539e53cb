package newswatch.streams.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newswatch.schemas.topic.Topics;
import newswatch.streams.encode.MentionChangeJson;
import newswatch.streams.revise.Counted;
import newswatch.streams.revise.LiveMention;
import newswatch.streams.revise.TaggedRevision;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Revision to the mentions that came and went, as JSON of {@link newswatch.schemas.mention.MentionChange}, keyed by
 * entity, a quantity by article. No store: tagging remembers.
 */
public final class ListMentions implements ProcessorSupplier<String, TaggedRevision, String, byte[]> {
    @Override
    public Processor<String, TaggedRevision, String, byte[]> get() {
        return new Lister();
    }

    private static final class Lister extends ContextualProcessor<String, TaggedRevision, String, byte[]> {
        private final MentionIds ids = new MentionIds();
        private final MentionChangeJson json = new MentionChangeJson();

        @Override
        public void process(Record<String, TaggedRevision> incoming) {
            TaggedRevision revision = incoming.value();
            String article = revision.tagged().article().id();
            Headers headers = revision.origin().headers(Topics.MENTIONS);
            json.turnTo(revision.tagged(), revision.encoded());
            Set<LiveMention> kept = kept(revision);
            Counted before = revision.before();
            if (before != null) {
                for (LiveMention mention : before.mentions()) {
                    if (!kept.contains(mention)) {
                        byte[] removed = json.removed(ids.of(mention, article), mention.entityId());
                        context().forward(new Record<>(mention.key(article), removed, incoming.timestamp(), headers));
                    }
                }
            }
            List<LiveMention> live = revision.after().mentions();
            for (int i = 0; i < live.size(); i++) {
                LiveMention mention = live.get(i);
                if (!kept.contains(mention)) {
                    byte[] added = json.added(
                            ids.of(mention, article),
                            mention.entityId(),
                            revision.sentences().get(i),
                            i);
                    context().forward(new Record<>(mention.key(article), added, incoming.timestamp(), headers));
                }
            }
        }

        private static Set<LiveMention> kept(TaggedRevision revision) {
            Counted before = revision.before();
            if (before == null) {
                return Set.of();
            }
            Set<LiveMention> kept = new HashSet<>(before.mentions());
            kept.retainAll(new HashSet<>(revision.after().mentions()));
            return kept;
        }
    }
}
