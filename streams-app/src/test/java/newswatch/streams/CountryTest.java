package newswatch.streams;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static newswatch.schemas.topic.Topics.COUNTRY_COUNTS;
import static newswatch.schemas.topic.Topics.COUNTRY_ENTITY_COUNTS;
import static newswatch.streams.fixture.Entries.company;
import static newswatch.streams.fixture.Entries.country;
import static newswatch.streams.fixture.Entries.person;
import static newswatch.streams.fixture.Entries.policy;
import static newswatch.streams.fixture.Hours.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newswatch.schemas.mention.MentionType;
import newswatch.streams.fixture.NewsDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountryTest {
    @RegisterExtension
    final NewsDriver news = NewsDriver.knowing(
            company("삼성전자", "KR"),
            company("애플", "US"),
            company("소니", "JP"),
            person("트럼프", "US"),
            policy("상호관세", "US"),
            policy("AI법", "EU"),
            country("미국", "US"),
            country("한국", "KR"));

    @Test
    void aMentionCountsForEachCountryItsSentenceNames() {
        news.when(article("a1").at("09:10").source("Reuters", "GB").body("미국이 한국에 상호관세를 매겼다."));

        assertThat(news.count("KR", hour("09")).mentions())
                .isEqualTo(Map.of(MentionType.POLICY, 1L, MentionType.COUNTRY, 2L));
        assertThat(news.count("US", hour("09")).mentions())
                .isEqualTo(Map.of(MentionType.POLICY, 1L, MentionType.COUNTRY, 2L));
        assertThat(news.count("US", hour("09")).homeMentions())
                .isEqualTo(Map.of(MentionType.POLICY, 1L, MentionType.COUNTRY, 1L));
        assertThat(news.count("KR", hour("09")).homeMentions()).isEqualTo(Map.of(MentionType.COUNTRY, 1L));
        assertThat(news.count("KR", hour("09"), "policy:상호관세").articles()).isEqualTo(1);
        assertThat(news.count("*", hour("09"), "policy:상호관세").mentions()).isEqualTo(1);
    }

    @Test
    void theRowOfAllCountsEachArticleOnce() {
        news.when(
                article("a1").at("09:10").body("삼성전자와 애플"),
                article("a2").at("09:20").source("Wire", "ZZ").body("아무도 없다"));

        var all = news.count("*", hour("09"));
        assertThat(all.articles()).isEqualTo(2);
        assertThat(all.focusArticles()).isEqualTo(2);
        assertThat(all.published()).isEqualTo(2);
        assertThat(all.mentions()).isEqualTo(Map.of(MentionType.COMPANY, 2L));
        assertThat(all.homeMentions()).isEmpty();
    }

    @Test
    void anArticleIsFocusedOnTheCountriesOfItsTitle() {
        news.when(article("a1").at("09:10").title("소니").body("삼성전자 삼성전자 삼성전자 삼성전자 애플"));

        assertThat(news.count("JP", hour("09")).focusArticles()).isEqualTo(1);
        assertThat(news.count("KR", hour("09")).focusArticles()).isEqualTo(1);
        assertThat(news.count("US", hour("09")).focusArticles()).isZero();
        assertThat(news.count("US", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("US", hour("09"), "company:애플").focusArticles()).isZero();
        assertThat(news.count("US", hour("09"), "company:애플").articles()).isEqualTo(1);
    }

    @Test
    void aQuarterOfTheMentionsIsFocus() {
        news.when(
                article("quarter").at("09:10").body("삼성전자 삼성전자 삼성전자 애플 300명"),
                article("less").at("10:10").body("삼성전자 삼성전자 삼성전자 삼성전자 애플 300명"));

        assertThat(news.count("US", hour("09")).focusArticles()).isEqualTo(1);
        assertThat(news.count("US", hour("10")).focusArticles()).isZero();
    }

    @Test
    void theEuropeanUnionIsARowOfItsOwn() {
        news.when(article("a1").at("09:10").body("AI법"));

        assertThat(news.count("EU", hour("09")).articles()).isEqualTo(1);
        assertThat(news.latest(COUNTRY_COUNTS).keySet())
                .extracting(key -> key.country())
                .containsOnly("*", "KR", "EU");
    }

    @Test
    void aCountryGuessedFromTheSourceMakesNoArticle() {
        news.when(article("a1").at("09:10").source("Daily", "FR").body("~모르는회사 ?아무도"));

        assertThat(news.count("FR", hour("09")).articles()).isZero();
        assertThat(news.count("FR", hour("09")).mentions()).isEmpty();
        assertThat(news.count("FR", hour("09")).published()).isEqualTo(1);
        assertThat(news.latest(COUNTRY_COUNTS).keySet())
                .extracting(key -> key.country())
                .containsOnly("*", "FR");
        assertThat(news.count("*", hour("09")).mentions()).isEqualTo(Map.of(MentionType.COMPANY, 2L));
    }

    @Test
    void anUnknownCountryHasNoRow() {
        news.when(article("a1").at("09:10").source("Wire", "ZZ").body("?아무도"));

        assertThat(news.latest(COUNTRY_COUNTS).keySet())
                .extracting(key -> key.country())
                .containsOnly("*");
        assertThat(news.latest(COUNTRY_ENTITY_COUNTS).keySet())
                .extracting(key -> key.country())
                .containsOnly("*");
    }

    @Test
    void aQuantityCountsWithItsSentencesOneCountry() {
        news.when(article("a1").at("09:10").body("한국에서 300명이 왔다. 미국과 한국에서 400명이 왔다."));

        assertThat(news.count("KR", hour("09")).mentions())
                .isEqualTo(Map.of(MentionType.QUANTITY, 1L, MentionType.COUNTRY, 3L));
        assertThat(news.count("US", hour("09")).mentions()).isEqualTo(Map.of(MentionType.COUNTRY, 2L));
        assertThat(news.latest(COUNTRY_ENTITY_COUNTS).keySet())
                .extracting(key -> key.entityId())
                .containsOnly("country:한국", "country:미국");
    }

    @Test
    void anArticleThatOnlyCitesAPolicyIsToldApart() {
        news.when(
                article("cites").at("09:10").body("상호관세 위반 혐의"),
                article("speaks").at("09:20").body("상호관세 위반. 상호관세가 온다"));

        var count = news.count("US", hour("09"), "policy:상호관세");
        assertThat(count.articles()).isEqualTo(2);
        assertThat(count.citedArticles()).isEqualTo(1);
        assertThat(count.mentions()).isEqualTo(3);
        assertThat(count.entityName()).isEqualTo("상호관세");
        assertThat(count.type()).isEqualTo(MentionType.POLICY);
    }

    @Test
    void aRevisionInAnotherFocusTakesTheOldFocusBack() {
        news.given(article("a1").at("09:10").title("애플").body("삼성전자"));
        news.when(article("a1").at("09:10").title("제목").body("애플 삼성전자 삼성전자 삼성전자 삼성전자"));

        assertThat(news.count("US", hour("09")).articles()).isEqualTo(1);
        assertThat(news.count("US", hour("09")).focusArticles()).isZero();
        assertThat(news.count("US", hour("09"), "company:애플").focusArticles()).isZero();
        assertThat(news.count("KR", hour("09"), "company:삼성전자").mentions()).isEqualTo(4);
    }
}
