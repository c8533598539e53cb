package newswatch.streams.tag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.TaggedArticle;
import newswatch.streams.revise.LiveMention;
import org.jspecify.annotations.Nullable;

/** Hashes that tell whether a mention's record would show the same again. */
final class MentionContent {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xBF58476D1CE4E5B9L;
    private static final int MIX_SHIFT = 29;

    private final TaggedArticle tagged;
    private final long common;

    MentionContent(TaggedArticle tagged) {
        this.tagged = tagged;
        Instant time = tagged.eventTime();
        this.common = text(
                number(number(SEED, time.getEpochSecond()), time.getNano()),
                tagged.article().source());
    }

    /**
     * What is to be remembered of each mention.
     *
     * @param sentences of each, the sentence around it
     */
    List<LiveMention> live(List<String> sentences) {
        List<LiveMention> live = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Mention mention = tagged.mentions().get(i);
            live.add(LiveMention.of(mention, content(mention, sentences.get(i))));
        }
        return live;
    }

    private long content(Mention mention, String sentence) {
        long hash = text(common, sentence);
        hash = text(hash, mention.surface());
        hash = text(hash, mention.entityName());
        for (String country : mention.countries()) {
            hash = text(hash, country);
        }
        hash = text(hash, name(mention.countryBasis()));
        for (String country : mention.aboutCountries()) {
            hash = text(hash, country);
        }
        hash = number(hash, Double.doubleToLongBits(mention.confidence()));
        hash = text(hash, name(mention.use()));
        if (mention.value() != null) {
            hash = text(hash, mention.value().toPlainString());
            hash = text(hash, mention.unit());
            hash = text(hash, name(mention.kind()));
        }
        return hash;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static long text(long hash, @Nullable String text) {
        return text == null ? number(hash, -1) : number(number(hash, text.length()), text.hashCode());
    }

    private static long number(long hash, long value) {
        long mixed = (hash ^ value) * MIX;
        return mixed ^ mixed >>> MIX_SHIFT;
    }
}
