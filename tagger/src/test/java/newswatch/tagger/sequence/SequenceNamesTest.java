package newswatch.tagger.sequence;

import static newswatch.tagger.sequence.Found.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.language.Text;
import newswatch.tagger.overlap.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceNamesTest {
    private static final SequenceModel ENGLISH = SequenceModel.bundled("en");
    private static final String[] FORENAMES = {"Orlaith", "Devika", "Tomasz", "Ngozi", "Halvard"};
    private static final String[] SURNAMES = {"Penhallow", "Karambelkar", "Wrzosek", "Okwuosa", "Tressard"};
    private static final String[] COMPANIES = {
        "Corvane Thermal Systems", "Bellwick Foods Inc.", "Tarnholm Bank", "Ostrava Lithium", "Quillmere Ltd"
    };
    private static final String[] VERBS = {"rose", "fell", "cut 1,200 jobs", "bought a rival", "raised $30 million"};

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** Invented articles: a title and a body each. */
    private static List<List<Text>> articles(int count) {
        Random random = new Random(17);
        List<List<Text>> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String company = one(COMPANIES, random);
            String surname = one(SURNAMES, random);
            String title = company + " " + one(VERBS, random) + " as shares of " + one(COMPANIES, random) + " fall";
            String body = "Shares of " + company + " " + one(VERBS, random) + " on Tuesday, said "
                    + one(FORENAMES, random) + " " + surname + ", its chief executive. Mr " + surname
                    + " told reporters that " + one(COMPANIES, random) + " " + one(VERBS, random) + ". \""
                    + one(FORENAMES, random) + " will stay,\" " + surname + " added.";
            articles.add(List.of(Text.of(title), Text.of(body)));
        }
        return articles;
    }

    private static List<List<SequenceNames.Name>> find(SequenceNames names, List<Text> article) {
        return names.find(
                article, article.stream().map(text -> List.<Candidate>of()).toList());
    }

    private static List<List<List<SequenceNames.Name>>> alone(List<List<Text>> articles) {
        return articles.stream()
                .map(article -> find(new SequenceNames(ENGLISH), article))
                .toList();
    }

    @Test
    void anArticleHoldsTheSameNamesWhateverWasReadBefore() {
        List<List<Text>> articles = articles(40);
        List<List<List<SequenceNames.Name>>> alone = alone(articles);
        assertThat(alone).allSatisfy(names -> assertThat(names.get(1)).hasSizeGreaterThan(2));
        SequenceNames names = new SequenceNames(ENGLISH);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 3 * articles.size(); i++) {
            order.add(i % articles.size());
        }
        Collections.shuffle(order, new Random(18));
        for (int i : order) {
            assertThat(find(names, articles.get(i))).isEqualTo(alone.get(i));
        }
    }

    @Test
    void severalThreadsAtOnceFindWhatOneFinds() throws Exception {
        List<List<Text>> articles = articles(40);
        List<List<List<SequenceNames.Name>>> alone = alone(articles);
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 5; round++) {
                SequenceNames names = new SequenceNames(ENGLISH);
                List<Callable<Map<Integer, List<List<SequenceNames.Name>>>>> tasks = new ArrayList<>();
                for (int thread = 0; thread < threads; thread++) {
                    tasks.add(() -> {
                        Map<Integer, List<List<SequenceNames.Name>>> found = new HashMap<>();
                        for (int i = 0; i < articles.size(); i++) {
                            found.put(i, find(names, articles.get(i)));
                        }
                        return found;
                    });
                }
                for (Future<Map<Integer, List<List<SequenceNames.Name>>>> found : pool.invokeAll(tasks)) {
                    for (int i = 0; i < articles.size(); i++) {
                        assertThat(found.get()).containsEntry(i, alone.get(i));
                    }
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void namesInTheTitleHelpToReadTheBody() {
        Text title = Text.of("Profits surge at Tressard Wrzosek Ltd");
        Text body = Text.of("Analysts expect Tressard to raise prices.");
        SequenceNames names = new SequenceNames(ENGLISH);
        List<Candidate> inTitle = List.of(name(title.original(), "Tressard Wrzosek Ltd", MentionType.COMPANY));
        double helped = company(
                names.find(List.of(title, body), List.of(inTitle, List.of())).get(1));
        double alone = company(names.find(List.of(Text.of(""), body), List.of(List.of(), List.of()))
                .get(1));
        assertThat(helped).isGreaterThan(alone);
    }

    /** How probable a company's name is of which the only text holds one at most. */
    private static double company(List<SequenceNames.Name> names) {
        return names.stream()
                .filter(name -> name.type() == MentionType.COMPANY)
                .mapToDouble(SequenceNames.Name::probability)
                .max()
                .orElse(0);
    }

    @Test
    void aNameThatTheRulesSeeTooNeedsNoProbability() {
        Text text = Text.of("Shares of Bellwick Foods Inc. fell, said Devika Karambelkar, its chief executive.");
        List<Candidate> kept = List.of(name(text.original(), "Bellwick Foods Inc.", MentionType.COMPANY));
        List<SequenceNames.Name> names =
                new SequenceNames(ENGLISH).find(List.of(text), List.of(kept)).get(0);
        assertThat(names).extracting(SequenceNames.Name::type).containsExactly(MentionType.COMPANY, MentionType.PERSON);
        assertThat(names.get(0)).isEqualTo(new SequenceNames.Name(10, 29, MentionType.COMPANY, 1));
        assertThat(names.get(1).probability()).isBetween(0.5, 0.999_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "\uD83D",
                "(((((\"'",
                "Mr Penhallow",
                "A.I.",
                "said Orlaith Penhallow\n\n\nsaid Devika Karambelkar.Mr Tressard",
                "김영훈Smith 美 Smith김영훈 said"
            })
    void whateverTheTextNamesStandInItOneAfterAnother(String original) {
        for (int times : new int[] {1, 2, 900}) {
            Text text = Text.of(original.repeat(times));
            for (String language : List.of("ko", "en")) {
                SequenceModel model = language.equals("en") ? ENGLISH : SequenceModel.bundled(language);
                int before = 0;
                for (SequenceNames.Name name :
                        find(new SequenceNames(model), List.of(text)).get(0)) {
                    assertThat(name.start()).isGreaterThanOrEqualTo(before);
                    assertThat(name.end()).isBetween(name.start() + 1, text.length());
                    assertThat(name.probability()).isBetween(0.0, 1.0);
                    assertThat(Labels.has(name.type())).isTrue();
                    before = name.end();
                }
            }
        }
    }
}
