package newswatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newswatch.schemas.article.Article;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.schemas.mention.TextField;
import newswatch.tagger.language.Text;

/** What holds of the mentions of any text whatever. */
class TaggerPropertiesTest {
    private static final int THREADS = 4;

    @Provide
    Arbitrary<Article> articles() {
        return Combinators.combine(NewsText.any(), NewsText.any(), languages(), Arbitraries.of("KR", "US", "CA", "ZZ"))
                .as(TaggerPropertiesTest::article);
    }

    @Provide
    Arbitrary<String> texts() {
        return NewsText.any();
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return NewsText.plain();
    }

    @Provide
    Arbitrary<String> invisible() {
        return NewsText.invisible();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("ko", "en", "und");
    }

    @Property
    void mentionsAreSpansInOrderWithoutOverlap(@ForAll("articles") Article article) {
        TextField field = TextField.TITLE;
        int last = 0;
        for (Mention mention : Tags.TAGGER.tag(article)) {
            if (mention.field() != field) {
                assertThat(mention.field()).isEqualTo(TextField.BODY);
                field = TextField.BODY;
                last = 0;
            }
            String text = field == TextField.TITLE ? article.title() : article.body();
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            assertThat(mention.surface()).isEqualTo(text.substring(mention.start(), mention.end()));
            last = mention.end();
        }
    }

    @Property
    void quantitiesAreNumbersInAUnit(@ForAll("articles") Article article) {
        for (Mention mention : Tags.TAGGER.tag(article)) {
            if (mention.type() == MentionType.QUANTITY) {
                assertThat(mention.value()).isNotNull();
                assertThat(new BigDecimal(String.valueOf(mention.value()))).isEqualByComparingTo(mention.value());
                assertThat(mention.unit()).isNotBlank();
            } else {
                assertThat(mention.value()).isNull();
                assertThat(mention.entityName()).isNotBlank();
            }
        }
    }

    /** Whatever else is read before, and at the same time by others. */
    @Property(tries = 200)
    void anArticleAlwaysGivesTheSameMentions(@ForAll("articles") Article article, @ForAll("articles") Article other)
            throws InterruptedException, ExecutionException {
        List<Mention> mentions = Tags.TAGGER.tag(article);
        Tags.TAGGER.tag(other);
        assertThat(Tags.TAGGER.tag(article)).isEqualTo(mentions);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Mention>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> Tags.TAGGER.tag(article));
                tasks.add(() -> Tags.TAGGER.tag(other));
            }
            List<Future<List<Mention>>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i += 2) {
                assertThat(results.get(i).get()).isEqualTo(mentions);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property
    void anotherParagraphReachesIntoNoEarlierMention(
            @ForAll("texts") String body, @ForAll("texts") String more, @ForAll("languages") String language) {
        String whole = body + "\n\n" + more;
        for (Mention mention : Tags.TAGGER.tag(article("제목", whole, language, "KR"))) {
            if (mention.field() == TextField.BODY && mention.start() < body.length()) {
                assertThat(mention.end()).isLessThanOrEqualTo(body.length());
                assertThat(mention.surface()).isEqualTo(body.substring(mention.start(), mention.end()));
            }
        }
    }

    @Property
    void whatNobodySeesChangesNothing(
            @ForAll("plainTexts") String body,
            @ForAll("invisible") String invisible,
            @ForAll("languages") String language) {
        StringBuilder hidden = new StringBuilder(invisible);
        body.chars().forEach(c -> hidden.append((char) c).append(invisible));
        assertThat(said(hidden.toString(), language)).isEqualTo(said(body, language));
    }

    @Property
    void decomposedTextSaysWhatComposedTextSays(
            @ForAll("plainTexts") String body, @ForAll("languages") String language) {
        assertThat(said(Normalizer.normalize(body, Normalizer.Form.NFD), language))
                .isEqualTo(said(Normalizer.normalize(body, Normalizer.Form.NFC), language));
    }

    private static List<String> said(String body, String language) {
        return Tags.TAGGER.tag(article("제목", body, language, "KR")).stream()
                .map(TaggerPropertiesTest::said)
                .toList();
    }

    private static String said(Mention mention) {
        return mention.type() + " " + Text.of(mention.surface()).seen() + " " + mention.entityId() + " "
                + mention.countries() + " " + mention.value() + " " + mention.unit();
    }

    private static Article article(String title, String body, String language, String country) {
        return ArticleBuilder.article("a")
                .title(title.isBlank() && body.isBlank() ? "제목" : title)
                .body(body)
                .language(language)
                .source("Example Times", country)
                .build();
    }
}
