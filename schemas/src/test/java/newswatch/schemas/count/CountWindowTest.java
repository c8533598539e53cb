package newswatch.schemas.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWindowTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-31T09:59:59.999Z, HOUR, UTC,              2025-01-31T09:00:00Z, 2025-01-31T10:00:00Z",
        "2025-01-31T10:00:00Z,     HOUR, UTC,              2025-01-31T10:00:00Z, 2025-01-31T11:00:00Z",
        "2025-01-31T14:59:59Z,     DAY,  Asia/Seoul,       2025-01-30T15:00:00Z, 2025-01-31T15:00:00Z",
        "2025-01-31T15:00:00Z,     DAY,  Asia/Seoul,       2025-01-31T15:00:00Z, 2025-02-01T15:00:00Z",
        "2025-03-30T12:00:00Z,     DAY,  Europe/Berlin,    2025-03-29T23:00:00Z, 2025-03-30T22:00:00Z",
        "2025-10-26T12:00:00Z,     DAY,  Europe/Berlin,    2025-10-25T22:00:00Z, 2025-10-26T23:00:00Z",
        "2025-10-26T01:30:00Z,     HOUR, Europe/Berlin,    2025-10-26T01:00:00Z, 2025-10-26T02:00:00Z",
        "2025-01-31T09:20:00Z,     HOUR, Asia/Kolkata,     2025-01-31T08:30:00Z, 2025-01-31T09:30:00Z",
        "2025-09-07T12:00:00Z,     DAY,  America/Santiago, 2025-09-07T04:00:00Z, 2025-09-08T03:00:00Z",
    })
    void holdsTheTime(Instant time, WindowUnit unit, ZoneId zone, Instant start, Instant end) {
        assertThat(CountWindow.holding(time, unit, zone)).isEqualTo(new CountWindow(unit, zone.getId(), start, end));
    }
}
