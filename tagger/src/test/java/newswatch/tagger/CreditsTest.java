package newswatch.tagger;

import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.korean;
import static org.assertj.core.api.Assertions.assertThat;

import newswatch.schemas.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(서울=연합뉴스) 박서준 기자 = 비가 왔다.",
                "[세종=뉴시스]박서준 기자 = 비가 왔다.",
                "비가 왔다.\n\n박서준 기자 seojun@news.example",
                "비가 왔다.\n\n박서준 논설위원",
                "비가 왔다.\n\n박서준 객원기자 | 사회",
                "비가 왔다.\n\n박서준 PD",
                "비가 왔다. [사진=삼성전자]",
                "비가 왔다. (사진=로이터)",
                "비가 왔다.\n\nⓒ 연합뉴스, 무단 전재-재배포 금지"
            })
    void koreanCreditsHoldNoMentions(String text) {
        assertThat(korean(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEOUL, South Korea, Jan 3 (Reuters) - It rained.",
                "LONDON — It rained.",
                "It rained.\n\nReporting by Anna Marlowe; Editing by Kevin Marlowe"
            })
    void englishCreditsHoldNoMentions(String text) {
        assertThat(english(text)).isEmpty();
    }

    @Test
    void theTextBehindADatelineIsRead() {
        assertThat(korean("(서울=연합뉴스) 박서준 기자 = 삼성전자가 올랐다."))
                .extracting(Mention::surface)
                .containsExactly("삼성전자");
    }
}
