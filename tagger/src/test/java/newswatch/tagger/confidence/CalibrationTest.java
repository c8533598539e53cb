package newswatch.tagger.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import newswatch.tagger.overlap.Finder;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void whatNoLineIsForStaysAsItIs() {
        assertThat(Calibration.NONE.of(MentionType.COMPANY, Finder.MODEL, 0.7654))
                .isEqualTo(0.765);
    }

    @Test
    void noConfidenceIsCertainty() {
        assertThat(Calibration.NONE.of(MentionType.COMPANY, Finder.MODEL, 1)).isEqualTo(0.999);
        assertThat(Calibration.NONE.of(MentionType.COMPANY, Finder.MODEL, 0)).isEqualTo(0.001);
    }

    @Test
    void mentionsCarryWhatTheTableSays() {
        Calibration table =
                new Calibration(List.of(new Calibration.Line(MentionType.COMPANY, Finder.LIST, 0, Math.log(3), 9)));
        List<Mention> mentions = Tagger.knowing(Gazetteer.bundled())
                .withCalibration(table)
                .tag(ArticleBuilder.article("a").title("").body("삼성전자가 미국에 간다.").build());
        assertThat(mentions.get(0).confidence()).isEqualTo(0.75);
        assertThat(mentions.get(1).confidence()).isEqualTo(0.97);
    }

    @Test
    void theTableThatIsShippedCanBeRead() {
        assertThat(Calibration.bundled().of(MentionType.COMPANY, Finder.LIST, 0.97))
                .isBetween(0.5, 0.999);
    }
}
