package newswatch.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionChange.Change;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Test;

class LatestMentionsTest {
    @Test
    void theNewestArticleComesFirstInWhateverOrderTheyCame() {
        List<MentionChange> changes = new ArrayList<>();
        for (int hour = 10; hour < 20; hour++) {
            changes.add(added("a" + hour, "c" + hour, hour, MentionType.COMPANY, 3));
            changes.add(added("a" + hour, "p" + hour, hour, MentionType.POLICY, 9));
            changes.add(added("a" + hour, "q" + hour, hour, MentionType.POLICY, 12));
        }
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(changes, new Random(seed));
            var latest = new LatestMentions(100);
            changes.forEach(latest::apply);
            assertThat(latest.newestFirst())
                    .extracting(MentionChange::id)
                    .startsWith("p19", "p18", "p17")
                    .hasSize(10);
        }
    }

    @Test
    void whatIsTakenBackMakesRoomForTheNextOfItsArticle() {
        var latest = new LatestMentions(100);
        latest.apply(added("a", "policy", 10, MentionType.POLICY, 5));
        latest.apply(added("a", "company", 10, MentionType.COMPANY, 0));
        latest.apply(removed("a", "policy", 10));
        assertThat(latest.newestFirst()).extracting(MentionChange::id).containsExactly("company");
        latest.apply(removed("a", "company", 10));
        assertThat(latest.newestFirst()).isEmpty();
    }

    @Test
    void theOldestArticlesAreForgotten() {
        var latest = new LatestMentions(2);
        for (int hour : new int[] {12, 15, 11, 13}) {
            latest.apply(added("a" + hour, "m" + hour, hour, MentionType.COMPANY, 0));
        }
        assertThat(latest.newestFirst()).extracting(MentionChange::id).containsExactly("m15", "m13");
    }

    private static MentionChange added(String article, String id, int hour, MentionType type, int start) {
        var mention = new Mention(
                type,
                TextField.BODY,
                start,
                start + 1,
                "x",
                "x:y",
                "x",
                List.of("KR"),
                CountryBasis.ENTITY,
                List.of("KR"),
                1,
                type == MentionType.POLICY ? PolicyUse.NAMED : null,
                null,
                null,
                null);
        return new MentionChange(id, Change.ADDED, article, 1, at(hour), "한강일보", "x:y", "x", mention);
    }

    private static MentionChange removed(String article, String id, int hour) {
        return new MentionChange(id, Change.REMOVED, article, 2, at(hour), "한강일보", "x:y", null, null);
    }

    private static Instant at(int hour) {
        return Instant.parse("2025-02-03T" + hour + ":00:00Z");
    }
}
