package newswatch.streams.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.streams.contribution.Contribution;
import newswatch.streams.contribution.CountryShare;
import newswatch.streams.contribution.EntityShare;
import org.junit.jupiter.api.Test;

class CountedTest {
    private static final EntityShare COMPANY = new EntityShare("company:삼성전자", "삼성전자", MentionType.COMPANY, 1, 1, 0, 3);
    private static final EntityShare POLICY = new EntityShare("policy:x", "X", MentionType.POLICY, 1, 0, 1, 1);
    private static final Counted COUNTED = new Counted(
            new byte[Fingerprint.BYTES],
            7,
            Instant.parse("2025-01-31T09:10:00.123456789Z"),
            true,
            Instant.parse("1969-12-31T23:59:59.5Z"),
            9_000_000_000L,
            "https://news.example/rss",
            false,
            new Contribution(List.of(
                    new CountryShare("KR", 1, 1, 0, new int[] {3, 1, 0, 2, 0}, new int[5], List.of(COMPANY, POLICY)),
                    new CountryShare("*", 1, 1, 1, new int[] {3, 1, 0, 2, 0}, new int[5], List.of(COMPANY)))),
            List.of(
                    new LiveMention(TextField.TITLE, MentionType.COMPANY, 0, 4, "company:삼성전자", -1),
                    new LiveMention(TextField.BODY, MentionType.QUANTITY, 1_000, 1_004, null, Long.MIN_VALUE),
                    new LiveMention(TextField.BODY, MentionType.COMPANY, 2_000, 2_004, "company:삼성전자", 5)),
            new long[] {-5, 0, 9});

    @Test
    void whatIsWrittenIsReadAgain() {
        Counted read = Counted.fromBytes(COUNTED.toBytes());

        assertThat(read).usingRecursiveComparison().isEqualTo(COUNTED);
        assertThat(read.hasFired(-5)).isTrue();
        assertThat(read.hasFired(1)).isFalse();
    }

    @Test
    void anArticleWithoutFeedOrMentionsToo() {
        Counted marker = new Counted(
                new byte[Fingerprint.BYTES],
                1,
                Instant.EPOCH,
                false,
                Instant.EPOCH,
                0,
                null,
                true,
                Contribution.NONE,
                List.of(),
                new long[0]);

        assertThat(Counted.fromBytes(marker.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(marker);
    }

    @Test
    void aLaterFormatIsRefusedWithWhatToDo() {
        byte[] later = COUNTED.toBytes();
        later[0] = 2;

        assertThatThrownBy(() -> Counted.fromBytes(later))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("run the release that wrote it");
    }

    @Test
    void aDamagedValueIsNotReadAsAnother() {
        byte[] whole = COUNTED.toBytes();

        for (int length = 1; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Counted.fromBytes(part)).isInstanceOf(IllegalStateException.class);
        }
    }
}
