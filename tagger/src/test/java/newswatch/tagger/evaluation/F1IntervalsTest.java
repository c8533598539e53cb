package newswatch.tagger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.evaluation.F1Intervals.Interval;
import org.junit.jupiter.api.Test;

class F1IntervalsTest {
    private static final ScoreRow COMPANIES = new ScoreRow("COMPANY", ScoreRow.ALL);

    @Test
    void fromTheMiddle95InAHundredLieWithin() {
        List<Double> values =
                IntStream.rangeClosed(0, 1000).mapToObj(i -> i / 1000.0).toList();
        assertThat(F1Intervals.percentiles(values)).isEqualTo(new Interval(0.025, 0.975));
    }

    @Test
    void articlesThatAreAlikeLeaveNoDoubt() {
        var articles = List.of(
                JudgedArticles.companies("a", "ko", 1, 1),
                JudgedArticles.companies("b", "ko", 1, 1),
                JudgedArticles.companies("c", "ko", 1, 1));
        assertThat(F1Intervals.of(articles).of(COMPANIES)).isEqualTo(new Interval(2 / 3.0, 2 / 3.0));
    }

    @Test
    void articlesThatDifferMuchLeaveMuchDoubt() {
        var articles = List.of(JudgedArticles.companies("a", "ko", 4, 0), JudgedArticles.companies("b", "ko", 0, 4));
        // A quarter of the samples holds the bad one twice, a quarter the good one.
        assertThat(F1Intervals.of(articles).of(COMPANIES)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void theSameArticlesGiveTheSameIntervals() {
        var articles = IntStream.range(0, 12)
                .mapToObj(i -> JudgedArticles.companies("a" + i, i % 2 == 0 ? "ko" : "en", i % 5, (i * 7) % 4 + 1))
                .toList();
        F1Intervals first = F1Intervals.of(articles);
        F1Intervals second = F1Intervals.of(articles);
        var rows = SpanScores.of(articles).rows();
        assertThat(rows).anySatisfy(row -> assertThat(first.of(row)).isNotNull());
        assertThat(rows).allSatisfy(row -> assertThat(first.of(row)).isEqualTo(second.of(row)));
    }

    @Test
    void oneArticleGivesNone() {
        F1Intervals two = F1Intervals.of(
                List.of(JudgedArticles.companies("a", "ko", 1, 1), JudgedArticles.companies("b", "en", 1, 1)));
        assertThat(two.of(COMPANIES)).isNotNull();
        assertThat(two.of(new ScoreRow("COMPANY", "ko"))).isNull();
        assertThat(two.of(new ScoreRow(MentionType.PERSON.name(), ScoreRow.ALL)))
                .isNull();
        assertThat(F1Intervals.of(List.of()).of(COMPANIES)).isNull();
    }
}
