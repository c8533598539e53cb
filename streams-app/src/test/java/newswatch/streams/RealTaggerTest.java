package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.DEAD_LETTERS;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import newswatch.streams.fixture.NewsDriver;
import newswatch.tagger.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tagger that is shipped, on plain names: what it finds must be accepted and counted. */
class RealTaggerTest {
    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(company("삼성전자", "KR"), company("애플", "US"))
            .tagging(gazetteer -> Tagger.knowing(gazetteer)::tag);

    @Test
    void whatTheTaggerFindsIsCountedAndTakenBack() {
        news.given(article("a1").at("09:10").body("삼성전자가 반도체를 공개했다."));
        assertThat(news.count("KR", hour("09"), "company:삼성전자").articles()).isEqualTo(1);

        news.when(article("a1").at("09:10").body("애플이 반도체를 공개했다."));

        assertThat(news.count("KR", hour("09"), "company:삼성전자").articles()).isZero();
        assertThat(news.count("US", hour("09"), "company:애플").articles()).isEqualTo(1);
        assertThat(news.then(DEAD_LETTERS)).isEmpty();
    }
}
