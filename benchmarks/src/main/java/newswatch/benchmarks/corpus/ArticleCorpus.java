package newswatch.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newswatch.schemas.article.Article;
import newswatch.tagger.language.Sentences;

/**
 * Distinct articles of about 4 kB (UTF-8): titles and shuffled sentences of the sample's articles of one language, with
 * some words swapped for made-up ones, so that neither a compressor nor a cache sees the same text twice. They come in
 * the order of their publication, evenly spread over {@value #DAYS} days that end at a given time, Korean and English
 * by turns. The same seed gives the same articles.
 */
public final class ArticleCorpus {
    private static final int DAYS = 5;
    private static final int BYTES = 4_000;
    private static final double SWAPPED = 0.2;
    private static final String KOREAN_SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조";
    private static final String LATIN_LETTERS = "aaabcdeeefghiiijklmnooopqrstuuuvwxyz";

    private final List<Article> seeds;
    private final Instant end;
    private final long seed;

    private ArticleCorpus(List<Article> seeds, Instant end, long seed) {
        this.seeds = seeds;
        this.end = end;
        this.seed = seed;
    }

    /**
     * @param seeds articles to take sentences from; those of one language must hold some 4 kB together
     * @param end when the last article is published and ingested
     * @param seed of the random numbers
     */
    public static ArticleCorpus from(List<Article> seeds, Instant end, long seed) {
        return new ArticleCorpus(List.copyOf(seeds), end, seed);
    }

    /** The first {@code count} articles. */
    public List<Article> articles(int count) {
        Voice korean = new Voice("ko");
        Voice english = new Voice("en");
        Random random = new Random(seed);
        Duration step = Duration.ofDays(DAYS).dividedBy(count);
        Instant published = end.minus(Duration.ofDays(DAYS));
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            published = published.plus(step);
            articles.add((i % 2 == 0 ? korean : english).article(i, published, random));
        }
        return articles;
    }

    private static Stream<String> sentences(String text) {
        Sentences sentences = Sentences.of(text);
        return IntStream.range(0, sentences.count())
                .mapToObj(i ->
                        text.substring(sentences.start(i), sentences.end(i)).strip())
                .filter(sentence -> !sentence.isEmpty());
    }

    /** The sentences of one language. */
    private final class Voice {
        private final List<Article> articles;
        private final List<String> sentences;
        private final String letters;

        Voice(String language) {
            articles = seeds.stream()
                    .filter(article -> article.language().startsWith(language) && article.withdrawn() == null)
                    .toList();
            sentences = articles.stream()
                    .flatMap(article -> sentences(article.body()))
                    .distinct()
                    .toList();
            letters = language.equals("ko") ? KOREAN_SYLLABLES : LATIN_LETTERS;
        }

        Article article(int number, Instant published, Random random) {
            Article seedArticle = articles.get(random.nextInt(articles.size()));
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            String url = "https://corpus.example/" + number;
            StringBuilder body = new StringBuilder();
            int bytes = 0;
            for (int i = 1; bytes < BYTES; i++) {
                String sentence = swapped(sentences.get(random.nextInt(sentences.size())), random);
                body.append(sentence).append(i % 4 == 0 ? "\n\n" : " ");
                bytes += sentence.getBytes(StandardCharsets.UTF_8).length + 1;
            }
            return new Article(
                    id,
                    url,
                    url,
                    "https://corpus.example/feed",
                    seedArticle.source(),
                    seedArticle.sourceCountry(),
                    seedArticle.language(),
                    published,
                    null,
                    published.plusSeconds(1),
                    seedArticle.title() + " " + number,
                    body.toString().strip(),
                    seedArticle.author(),
                    seedArticle.categories(),
                    null);
        }

        /** Only words that start like a common noun of the language are swapped: names and figures stay. */
        private String swapped(String sentence, Random random) {
            String[] words = sentence.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (random.nextDouble() < SWAPPED && isCommon(words[i])) {
                    words[i] = madeUp(words[i].length(), random);
                }
            }
            return String.join(" ", words);
        }

        private boolean isCommon(String word) {
            return word.chars().allMatch(Character::isLetter)
                    && word.equals(word.toLowerCase(Locale.ROOT))
                    && word.length() > 2;
        }

        private String madeUp(int length, Random random) {
            StringBuilder word = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            return word.toString();
        }
    }
}
