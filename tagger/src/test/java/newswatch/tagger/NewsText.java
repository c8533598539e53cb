package newswatch.tagger;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import newswatch.schemas.gazetteer.GazetteerEntry;

/** Texts for properties: pieces of news as they are, and as nobody should send them, in any order. */
final class NewsText {
    private static final Arbitrary<String> LISTED = Arbitraries.of(Tags.TAGGER.gazetteer().entries().stream()
            .flatMap(entry -> entry.names().stream())
            .map(GazetteerEntry.Name::text)
            .toList());

    private static final Arbitrary<String> KOREAN = Arbitraries.of(
            ("은 는 이 가 을 를 의 에 도 만 와 과 로 에서 이라고 들 대통령 장관 의원 회장 대표 기자 전 현 이 그 한 두 세 열 약 총 제 대 방 주한 국내 우리나라 지난해 오늘 "
                            + "말했다. 올랐다. 밝혔다고 회의 중 특별법 법 협정 개정안 은행 그룹 전자 ㈜ (주) 주식회사 김영훈 홍길동 박 최 딥마루 한빛바이오 조국 미중 한·미·일 대미 방한 "
                            + "절반 배 명 곳 개사 억 조 만 원 달러 퍼센트 포인트 美 中 北 韓·日 사진= 연합뉴스")
                    .split(" "));

    private static final Arbitrary<String> ENGLISH = Arbitraries.of(
            ("the The a A of and to said President Mr. Dr. Sen. Inc. Inc Ltd Holdings Act Bill Treaty plan U.S. US Jordan Georgia "
                            + "Target Corvane Thermal Aoife Brannigan Kim Lee Smith billion million dozen twice half one two-thirds "
                            + "percent per cent workers people shares fell rose Apple's Shell Reuters - by New York")
                    .split(" "));

    private static final Arbitrary<String> FIGURES = Arbitraries.of(
            ("1 12 3.5 3.5% -0.4%p 1,234 3조4000억 1만2천800명 10~25% 18분의 ▲12.5% △3% $5 $1.2bn €3m ￥100 ₩ £ 2025년 3일 02-123-4567 GPT-4 500MW 4nm 1/3 "
                            + "0 00 1e9 9999999999999999999999 1.2.3 1,2,3 - ~ % ３．５％ ￦３０００억 ½")
                    .split(" "));

    private static final Arbitrary<String> SIGNS = Arbitraries.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "<",
            ">",
            "「",
            "」",
            "『",
            "』",
            "《",
            "〈",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "„",
            "`",
            "·",
            "ㆍ",
            "-",
            "–",
            "…",
            ".",
            "..",
            ",",
            "!",
            "?",
            "。",
            ":",
            ";",
            "&",
            "@",
            "#",
            "=",
            "/",
            "ⓒ",
            "▲",
            "■",
            "🚀",
            "🇰🇷",
            "👩‍👩‍👧",
            "❤️");

    private static final Arbitrary<String> REMAINS = Arbitraries.of(
            "&nbsp;",
            "&amp;",
            "&#39;",
            "&#x27;",
            "&quot;",
            "&lt;b&gt;",
            "&#146;",
            "&#128640;",
            "&shy;",
            "&;",
            "&#",
            "&bogus;",
            "<br>",
            "<br/>",
            "<b>",
            "</b>",
            "<p class='x'>",
            "</p>",
            "<a href=",
            "<!--",
            "<AI 기본법>",
            "\r\n",
            "\r");

    private static final Arbitrary<String> INVISIBLE = Arbitraries.of(
            "\u0000", "\u0007", "\b", "\u001b", "\u007f", "\u0085", "\u0092", "\u00ad", "\u034f", "\u180e", "\u200b",
            "\u200c", "\u200d", "\u200e", "\u202e", "\u2060", "\u2069", "\ufe0f", "\ufeff");

    private static final Arbitrary<String> BROKEN = Arbitraries.of(
            "\ud83d", "\ude80", "\u0301", "\u0323", "\u0344", "\u1100", "\u1161", "\u11a8", "\u3099", "\ufffd",
            "\uffff");

    private static final Arbitrary<String> SPACES = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(" ")),
            Tuple.of(4, Arbitraries.just("")),
            Tuple.of(1, Arbitraries.of("\n", "\n\n", "  ", "\t", "\u00a0", "\u3000", "\u2009", "\u2028", ", ", ". ")));

    private NewsText() {}

    /** Anything: the words of {@link #plain()}, HTML, characters nobody sees, broken ones, words without end. */
    static Arbitrary<String> any() {
        Arbitrary<String> decomposed = words().map(word -> Normalizer.normalize(word, Normalizer.Form.NFD));
        Arbitrary<String> wide = words().map(NewsText::fullWidth);
        Arbitrary<String> endless =
                Arbitraries.of("가", "a", "A", "1", "美", "김", "1,").map(unit -> unit.repeat(700));
        Arbitrary<String> characters = Arbitraries.strings().all().ofMaxLength(4);
        return joined(Arbitraries.frequencyOf(
                Tuple.of(10, words()),
                Tuple.of(3, SIGNS),
                Tuple.of(2, REMAINS),
                Tuple.of(2, INVISIBLE),
                Tuple.of(1, BROKEN),
                Tuple.of(2, decomposed),
                Tuple.of(1, wide),
                Tuple.of(1, characters),
                Tuple.of(1, endless)));
    }

    /** Words, figures and signs, each character as one would type it. */
    static Arbitrary<String> plain() {
        return joined(Arbitraries.frequencyOf(Tuple.of(3, words()), Tuple.of(1, SIGNS)));
    }

    /** A character that takes no room. */
    static Arbitrary<String> invisible() {
        return INVISIBLE.filter(character -> !List.of("\u0085", "\u0092").contains(character));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(LISTED, KOREAN, ENGLISH, FIGURES);
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        Arbitrary<String> spaced = Combinators.combine(pieces, SPACES).as((piece, space) -> piece + space);
        return spaced.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static String fullWidth(String word) {
        StringBuilder wide = new StringBuilder();
        word.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }
}
