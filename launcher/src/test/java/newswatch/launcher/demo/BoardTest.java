package newswatch.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import newswatch.launcher.cluster.GroupLag;
import newswatch.launcher.demo.Snapshot.Ranked;
import newswatch.launcher.terminal.Line;
import newswatch.schemas.alert.Alert;
import newswatch.schemas.alert.AlertKind;
import newswatch.schemas.alert.Evidence;
import newswatch.schemas.mention.CountryBasis;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionChange;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.PolicyUse;
import newswatch.schemas.mention.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {
    private static final Instant TIME = Instant.parse("2025-02-07T09:30:00Z");
    private static final Status STATUS = new Status(
            "localhost:9092", "/data/demo", Duration.ofSeconds(75), "up to date", 12.34, new GroupLag(78, 2, 0));

    private final Board board = new Board(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"100, 30", "140, 45", "80, 24", "60, 20", "40, 10"})
    void fillsTheTerminalAndNoMore(int width, int height) {
        List<Line> picture = board.live(news(), STATUS, width, height);
        assertThat(picture).hasSizeGreaterThanOrEqualTo(height);
        if (height >= 20) {
            assertThat(picture.subList(0, height))
                    .allSatisfy(
                            line -> assertThat(line.cells()).as(line.toString()).isLessThanOrEqualTo(width));
            assertThat(picture.get(height - 1).toString()).contains("Ctrl-C ends");
        }
    }

    @Test
    void isDrawnInColumns() {
        assertThat(board.report(news(), STATUS, 100))
                .extracting(line -> line.toString().stripTrailing())
                .containsExactly(
                        " 1,234 articles   5,678 mentions   1 alert   2 late   3 put aside",
                        " 1,240 articles came in: 1,234 count, 3 were withdrawn, 2 came too late to count, 1 is on the"
                                + " way, or put aside.",
                        " They came in 1,300 records, with repeats, revisions and withdrawals.",
                        " 3 more records could not be read or tagged: news.dead-letters says why.",
                        "",
                        " COUNTRIES IN FOCUS     COMPANIES              POLICIES                     PEOPLE",
                        " 미국           ███ 40  삼성전자       ███ 30  반도체특별법        ████  9  트럼프          ███ 12",
                        " South Korea    █▌  20",
                        "",
                        " LATEST MENTIONS",
                        " 02-07 09:30  policy   KR    한국경제        국회가 반도체특별법을 통과시켰다",
                        "",
                        " ALERTS",
                        " 02-07 09:30  반도체특별법         KR 한국경제      반도체특별법 국회 통과");
    }

    @ParameterizedTest
    @CsvSource({
        "100, ' 1,234 articles   12.3/s   lag 2   5,678 mentions   1 alert   2 late   3 put aside'",
        "80, ' 1,234 articles  12.3/s  lag 2  5,678 mentions  1 alert  2 late  3 put aside'",
        "70, ' 1,234 articles  lag 2  5,678 mentions  1 alert  2 late  3 put aside'",
        "40, ' 1,234 articles   1 alert'",
    })
    void theHeadLeavesOutWhatHasNoRoom(int width, String figures) {
        List<Line> picture = board.live(news(), STATUS, width, 24);
        assertThat(picture.get(1)).hasToString(figures);
        assertThat(picture.get(0).cells()).isEqualTo(width - 1);
        assertThat(picture.get(0).toString()).startsWith(" newswatch demo ").endsWith("  1:15");
    }

    @ParameterizedTest
    @CsvSource({
        "120, ' Ctrl-C ends; data stay in /data/demo   look closer: newswatch watch mentions --bootstrap-server"
                + " localhost:41234'",
        "90, ' Ctrl-C ends   look closer: newswatch watch mentions --bootstrap-server localhost:41234'",
        "80, ' Ctrl-C ends   newswatch watch mentions --bootstrap-server localhost:41234'",
        "60, ' Ctrl-C ends'",
    })
    void theFootSaysWhatThereIsRoomFor(int width, String foot) {
        var status = new Status("localhost:41234", "/data/demo", Duration.ZERO, "up to date", 0, new GroupLag(0, 0, 0));
        assertThat(board.live(news(), status, width, 24).get(23)).hasToString(foot);
    }

    private static Snapshot news() {
        var mention = new Mention(
                MentionType.POLICY,
                TextField.BODY,
                4,
                10,
                "반도체특별법",
                "policy:semiconductor-special-act",
                "반도체특별법",
                List.of("KR"),
                CountryBasis.ENTITY,
                List.of("KR"),
                1,
                PolicyUse.CHANGE,
                null,
                null,
                null);
        var change = new MentionChange(
                "m1",
                MentionChange.Change.ADDED,
                "a1",
                1,
                TIME,
                "한국경제",
                mention.entityId(),
                "국회가 반도체특별법을 통과시켰다",
                mention);
        var alert = new Alert(
                "alert1",
                "demo:semiconductor-special-act",
                AlertKind.MENTION,
                TIME,
                TIME,
                "KR",
                "policy:semiconductor-special-act",
                "반도체특별법",
                "반도체특별법 국회 통과",
                new Evidence("a1", 1, null, "한국경제", TextField.TITLE, 0, 6, "반도체특별법", "반도체특별법 국회 통과", 0),
                1,
                0);
        return new Snapshot(
                1234,
                5678,
                1,
                2,
                3,
                Map.of(
                        MentionType.COUNTRY, List.of(new Ranked("미국", 40), new Ranked("South Korea", 20)),
                        MentionType.COMPANY, List.of(new Ranked("삼성전자", 30)),
                        MentionType.POLICY, List.of(new Ranked("반도체특별법", 9)),
                        MentionType.PERSON, List.of(new Ranked("트럼프", 12))),
                List.of(change),
                List.of(alert),
                List.of(alert),
                new Snapshot.Intake(1300, 1240, 3, 2));
    }
}
