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
                    .allSatisfy(line -> assertThat(line.cells()).isLessThanOrEqualTo(Math.max(width, 100)));
            assertThat(picture.get(height - 1).toString()).contains("Ctrl-C ends");
        }
    }

    @Test
    void isDrawnInColumns() {
        assertThat(board.report(news(), STATUS, 100))
                .extracting(line -> line.toString().stripTrailing())
                .containsExactly(
                        " 1,234 articles   5,678 mentions   1 alert   2 late   3 put aside",
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
                List.of(alert));
    }
}
