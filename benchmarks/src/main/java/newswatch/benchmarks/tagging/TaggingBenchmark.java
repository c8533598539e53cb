package newswatch.benchmarks.tagging;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import newswatch.benchmarks.corpus.ArticleCorpus;
import newswatch.benchmarks.corpus.SampleArticles;
import newswatch.schemas.article.Article;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One operation reads all articles of the corpus once, on one thread. {@link TaggingReport} turns it into MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class TaggingBenchmark {
    static final int ARTICLES = 400;
    private static final Instant END = Instant.parse("2025-02-07T12:00:00Z");
    private static final long SEED = 20250207;

    @Param({"ko", "en"})
    public String language;

    private List<Article> articles;
    private Tagger tagger;
    private AhoCorasickDoubleArrayTrie<String> trie;

    /** Loads the bundled gazetteer, and gives the same names to the trie. */
    @Setup
    public void load() {
        articles = corpus(language);
        tagger = Tagger.knowing(Gazetteer.bundled());
        TreeMap<String, String> names = new TreeMap<>();
        tagger.gazetteer()
                .entries()
                .forEach(entry -> entry.names().forEach(name -> names.put(name.text(), entry.id())));
        trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
    }

    static List<Article> corpus(String language) {
        return ArticleCorpus.from(SampleArticles.all(), END, SEED).articles(2 * ARTICLES).stream()
                .filter(article -> article.language().startsWith(language))
                .toList();
    }

    /** UTF-8 bytes that one operation reads. */
    static long bytes(String language) {
        return corpus(language).stream()
                .mapToLong(article -> (article.title() + article.body()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** The floor: what any pass over the text costs. */
    @Benchmark
    public int touchEveryChar() {
        int sum = 0;
        for (Article article : articles) {
            sum += touch(article.title()) + touch(article.body());
        }
        return sum;
    }

    /** All occurrences of the gazetteer's names by a public Aho-Corasick automaton: no boundaries, no rules. */
    @Benchmark
    public long doubleArrayTrie() {
        long[] hits = new long[1];
        AhoCorasickDoubleArrayTrie.IHit<String> hit = (begin, end, value) -> hits[0] += end;
        for (Article article : articles) {
            trie.parseText(article.title(), hit);
            trie.parseText(article.body(), hit);
        }
        return hits[0];
    }

    /** The whole tagger: names, boundaries, quantities, overlaps, countries, confidence. */
    @Benchmark
    public int tagger() {
        int mentions = 0;
        for (Article article : articles) {
            mentions += tagger.tag(article).size();
        }
        return mentions;
    }

    private static int touch(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }
}
