package newswatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of everyday words hold neither people nor policies nor companies, however long the gazetteer grows. */
class OrdinaryTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "아침부터 내린 비가 오후 들어 그치면서 강변 산책로에 사람들이 다시 모였다. 아이들은 물웅덩이를 밟으며 뛰어다녔고, 어른들은 벤치에 앉아 이야기를 나눴다. "
                        + "저녁이 되자 기온이 뚝 떨어져 겉옷을 챙겨 입은 이들이 많았다.",
                "동네 시장에는 이른 시간부터 장을 보러 나온 손님이 줄을 이었다. 배추와 무, 대파 값이 조금 내렸지만 과일은 여전히 비싸다는 푸념이 나왔다. 상인은 한정된 "
                        + "물량이라 점심 전에 다 팔릴 것이라고 말했다.",
                "이사를 앞두고 집 안을 정리하다 보니 오래된 사진이 한 상자나 나왔다. 보고 싶던 얼굴, 잊고 지낸 고향 마을, 여름마다 놀던 냇가가 그대로 담겨 있었다. 하나씩 "
                        + "들여다보느라 밤이 깊은 줄도 몰랐다.",
                "감기에 걸렸을 때는 따뜻한 물을 자주 마시고 푹 쉬는 것이 가장 좋다. 열이 사흘 넘게 이어지면 가까운 병원을 찾아 진료를 받아야 한다. 약은 정해진 시간에 "
                        + "먹고, 남은 약을 함부로 나누지 않는다.",
                "경기가 나쁘다 보니 가게마다 손님이 줄었다고 아우성이다. 그래도 골목 끝 빵집은 새벽마다 고소한 냄새로 이웃을 불러 모은다. 주인은 재료를 아끼지 않고 정성을 "
                        + "들이는 것 말고는 다른 길이 없다고 했다.",
                "정부가 물가를 잡으려고 애쓰지만 시장의 반응은 차갑다. 전문가들은 금리와 환율이 함께 움직이는 지금이 고비라며 규제를 풀 것은 풀고 지원할 것은 지원해야 한다고 "
                        + "입을 모은다. 다음 달 발표될 통계가 방향을 가를 전망이다.",
                "학교 운동장에서는 오전 내내 체육대회가 열렸다. 이어달리기에서 역전이 나오자 함성이 터졌고, 진 팀도 끝까지 손뼉을 쳤다. 선생님은 이기고 지는 것보다 함께 뛴 "
                        + "것이 자랑스럽다고 말했다.",
                "회의는 예정보다 길어졌다. 대표와 이사, 부장까지 한자리에 모여 내년 계획을 두고 의견을 주고받았지만 결론은 나지 않았다. 회장은 현장의 목소리를 더 듣고 다음 주에 "
                        + "다시 이야기하자고 했다.",
                "기차를 타고 바닷가에 내리니 짠 바람이 먼저 마중을 나왔다. 모래밭을 걷다가 조개껍데기를 줍고, 해가 질 때까지 파도 소리를 들었다. 돌아오는 길에는 모두 곯아떨어졌다.",
                "새로 지은 도서관은 층마다 창이 넓어 볕이 잘 든다. 책을 고르는 사람, 조용히 글을 쓰는 사람, 아이에게 그림책을 읽어 주는 부모로 빈자리가 없다. 문을 닫는 "
                        + "시간까지 불이 꺼지지 않는다.",
                "The rain stopped before noon and the park slowly filled up again. Children rushed to the swings while their"
                        + " parents spread blankets on the damp grass and poured coffee from flasks. By evening a cold wind had"
                        + " driven everyone home.",
                "Prices at the market have eased a little, but shoppers still complain about the cost of fruit. One trader said"
                        + " the harvest had been poor and that he expected to sell out by lunch. May is usually a better month for"
                        + " strawberries.",
                "Packing up the house took far longer than planned. Every drawer hid letters, tickets and photographs that had"
                        + " to be looked at twice. A young couple will move in next week, and the green door will be painted white.",
                "A good soup needs time. Brown the onions, add the carrots and a bay leaf, and let everything simmer until the"
                        + " kitchen smells of summer. Cook it a day early if you can; it will taste better, and there will be less"
                        + " to wash up.",
                "The committee met for three hours without reaching an agreement. Some members wanted a plan that could start at"
                        + " once, others asked for a longer review. The chair said she would call another meeting and hoped that"
                        + " reason would win.",
                "Trains were late again this morning after a tree fell across the line. Engineers cleared the track by nine, but"
                        + " the delays spread and many people reached work an hour late. A spokesman apologised and promised"
                        + " refunds.",
                "Learning to swim as an adult is harder than it looks. The water feels cold, the lanes feel long, and every child"
                        + " seems to be faster. Yet after a few weeks the fear fades, and the walk back from the pool becomes the"
                        + " best part of the day.",
                "Rates may rise or fall, but households still have to pay the bills. Economists argue about taxes, tariffs and"
                        + " budgets; families count what is left on Friday. Many say they will save more and travel less this"
                        + " year.",
                "The old bridge was built of stone and wood, and it has carried carts, cars and cattle over the brook for longer"
                        + " than anyone can remember. A banker, a baker and a farmer paid for the last repair. Nobody minds the"
                        + " bumps.",
                "The hills were white by the time the hikers reached the lodge. They hung their coats near the stove, ate bread"
                        + " and cheese, and told long stories about storms. In the morning the sky was clear, and the frost"
                        + " shone like glass."
            })
    void givesNoNames(String paragraph) {
        assertThat(Tags.names(paragraph)).isEmpty();
    }
}
