package newswatch.streams.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import newswatch.schemas.count.CountWindow;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.count.WindowUnit;
import newswatch.schemas.json.Json;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.topic.Topics;
import newswatch.streams.contribution.CountryChange;
import newswatch.streams.contribution.CountryShare;
import newswatch.streams.contribution.EntityShare;
import newswatch.streams.origin.Origin;
import org.junit.jupiter.api.Test;

class CountJsonTest {
    private static final Instant TIME = Instant.parse("2025-01-31T09:10:00Z");
    private static final CountWindow HOUR = CountWindow.holding(TIME, WindowUnit.HOUR, ZoneId.of("UTC"));
    private static final CountWindow DAY = CountWindow.holding(TIME, WindowUnit.DAY, ZoneId.of("Asia/Seoul"));

    private final CountJson json = new CountJson();

    @Test
    void aRowOfACountryIsEncodedAsJsonWouldDoIt() {
        CountryRow row = new CountryRow(new RowKey(HOUR, "KR", ""));
        row.add(share(2, 1));
        stamp(row, 3, 7);
        stamp(row, 0, 12);
        CountryCount count = new CountryCount(
                "KR",
                HOUR.unit(),
                HOUR.zone(),
                HOUR.start(),
                HOUR.end(),
                2,
                1,
                1,
                Map.of(MentionType.COMPANY, 1L, MentionType.PERSON, 40L),
                Map.of(),
                Map.of(0, 12L, 3, 7L));

        assertSame(json.value(row), count);
        assertThat(json.key(row.key())).isEqualTo(count.key().toString());
    }

    @Test
    void soIsARowOfAnEntity() {
        for (CountWindow window : List.of(HOUR, DAY, HOUR)) {
            EntityRow row = new EntityRow(new RowKey(window, "*", "company:~\"a|b\""));
            row.add(new EntityShare("company:~\"a|b\"", "\"A|B\" 주식회사", MentionType.COMPANY, 3, 2, 1, 9));
            stamp(row, 1, 1);
            EntityCount count = new EntityCount(
                    "*",
                    window.unit(),
                    window.zone(),
                    window.start(),
                    window.end(),
                    "company:~\"a|b\"",
                    "\"A|B\" 주식회사",
                    MentionType.COMPANY,
                    3,
                    2,
                    1,
                    9,
                    Map.of(1, 1L));

            assertSame(json.value(row), count);
            assertThat(json.key(row.key())).isEqualTo(count.key().toString());
        }
    }

    @Test
    void keysAreThoseThatTheCatalogueReads() {
        String key = json.key(new RowKey(DAY, "KR", "company:~\"a|b\""));

        assertThat(Topics.COUNTRY_ENTITY_COUNTS.key().deserializer().deserialize("", key.getBytes(UTF_8)))
                .hasToString(key);
    }

    @Test
    void aCountThatCannotBeIsAnError() {
        CountryRow negative = new CountryRow(new RowKey(HOUR, "KR", ""));
        negative.add(share(-1, -1));
        CountryRow unlikely = new CountryRow(new RowKey(HOUR, "KR", ""));
        unlikely.add(share(1, 2));

        assertThatThrownBy(() -> json.value(negative)).hasMessage("articles '-1' is less than 0");
        assertThatThrownBy(() -> json.value(unlikely)).hasMessage("focusArticles '2' is more than articles 1");
    }

    private static CountryShare share(int articles, int focusArticles) {
        int[] mentions = new int[MentionType.values().length];
        mentions[MentionType.COMPANY.ordinal()] = 1;
        mentions[MentionType.PERSON.ordinal()] = 40;
        return new CountryShare("KR", articles, focusArticles, 1, mentions, new int[mentions.length], List.of());
    }

    private static void stamp(Row row, int partition, long sequence) {
        row.stamp(new CountryChange(TIME, sequence, new Origin(partition, sequence), share(0, 0)), 1);
    }

    private static void assertSame(byte[] json, Object record) {
        assertThat(Json.mapper().readTree(json)).isEqualTo(Json.mapper().readTree(Json.write(record)));
    }
}
