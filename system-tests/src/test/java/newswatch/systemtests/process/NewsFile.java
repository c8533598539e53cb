package newswatch.systemtests.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newswatch.schemas.json.Json;

/**
 * JSON Lines as an archive gives them, made by a seeded generator: first copies, revisions that change headlines,
 * companies, countries and policies, exact repeats, stale copies, copies of a second feed, withdrawals, dates that are
 * missing or in the future; in a random order of articles but each article's own in time.
 */
final class NewsFile {
    private static final List<String> SENTENCES = List.of(
            "삼성전자가 미국 텍사스 공장에 370억 달러를 투자한다.",
            "중국 정부는 엔비디아를 상대로 조사에 들어갔다.",
            "국회는 AI 기본법을 통과시켰다.",
            "SK하이닉스 주가는 3.5% 올랐다.",
            "Japan and Germany signed an agreement with the EU.",
            "Apple said sales in China fell 11 percent.",
            "일본은행은 금리를 동결했고 한미일 3국이 회의를 열었다.",
            "The CHIPS Act gave Intel $7.86 billion.",
            "검찰은 중대재해처벌법 위반 혐의로 대표를 기소했다.",
            "반도체특별법은 아직 국회에 있다.",
            "이시바 시게루 총리는 독일 총리와 만났다.",
            "Acme Robotics Inc said sales rose 12 percent.",
            "새롬테크는 국내 공장을 늘린다.");

    private static final int SECONDS = 100_000;
    private static final Duration DELAY = Duration.ofMinutes(20);

    private final Random random;
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.DAYS);
    private final List<String> lines = new ArrayList<>();

    private NewsFile(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param first number of the first article: files that share numbers hold copies of the same articles
     * @param articles distinct articles
     * @param seed of the random numbers
     * @return how many lines were written
     */
    static int write(Path file, int first, int articles, long seed) {
        NewsFile news = new NewsFile(seed);
        for (int i = first; i < first + articles; i++) {
            news.add(i);
        }
        return news.write(file);
    }

    /** One article that says this, ingested now: later than any of the other files by most of a day. */
    static void write(Path file, String body) {
        NewsFile news = new NewsFile(0);
        Instant now = Instant.now();
        Map<String, String> article = fields(-1, now, now, "소식", body);
        article.put("ingestedAt", now.toString());
        news.lines.add(json(article));
        news.write(file);
    }

    private int write(Path file) {
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.size();
    }

    private void add(int number) {
        Instant published = start.plusSeconds(random.nextInt(SECONDS));
        Map<String, String> first = fields(number, published, published, headline(number), text());
        switch (random.nextInt(20)) {
            case 0 -> first.remove("publishedAt");
            case 1 ->
                first.put("publishedAt", published.plus(9, ChronoUnit.HOURS).toString());
            default -> {
                // the date is one to be believed
            }
        }
        lines.add(json(first));
        switch (random.nextInt(11)) {
            case 0, 1 -> lines.add(revision(number, published, 600));
            case 2 -> lines.add(json(first));
            case 3 -> {
                lines.add(revision(number, published, 600));
                lines.add(revision(number, published, 300));
            }
            case 4 -> lines.add(withdrawal(first, published.plusSeconds(900)));
            case 5 -> {
                Map<String, String> summary = fields(number, published, published.plusSeconds(700), "요약", text());
                summary.put("feed", "https://news.example/summaries");
                lines.add(json(summary));
            }
            default -> {
                // one copy is all there is
            }
        }
    }

    private String revision(int number, Instant published, int secondsLater) {
        return json(fields(number, published, published.plusSeconds(secondsLater), headline(number), text()));
    }

    private static Map<String, String> fields(
            int number, Instant published, Instant updated, String title, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", "https://news.example/" + number);
        fields.put("feed", "https://news.example/feed");
        fields.put("source", "Example Daily");
        fields.put("sourceCountry", number % 3 == 0 ? "US" : number % 7 == 0 ? "ZZ" : "KR");
        fields.put("language", number % 4 == 0 ? "en" : "ko");
        fields.put("publishedAt", published.toString());
        fields.put("updatedAt", updated.toString());
        fields.put("ingestedAt", published.plus(DELAY).toString());
        fields.put("title", title);
        fields.put("body", body);
        return fields;
    }

    private String headline(int number) {
        return random.nextBoolean() ? "소식 " + number : sentence();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(sentence()).append(' ');
        }
        return text.toString().strip();
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    private static String withdrawal(Map<String, String> article, Instant withdrawn) {
        Map<String, String> fields = new LinkedHashMap<>(article);
        fields.keySet().removeAll(List.of("title", "body", "updatedAt"));
        fields.put("withdrawn", withdrawn.toString());
        return json(fields);
    }

    private static String json(Map<String, String> fields) {
        return new String(Json.write(fields), StandardCharsets.UTF_8);
    }
}
