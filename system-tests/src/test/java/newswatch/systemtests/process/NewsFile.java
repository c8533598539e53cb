package newswatch.systemtests.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newswatch.schemas.json.Json;

/**
 * JSON Lines as an archive gives them, made by a seeded generator: first copies, revisions that change companies and
 * countries, exact repeats, stale copies and withdrawals, in a random order of articles but each article's own in time.
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
            "The CHIPS Act gave Intel $7.86 billion.");

    private NewsFile() {}

    /**
     * @param articles distinct articles
     * @param seed of the random numbers
     * @return how many lines were written
     */
    static int write(Path file, int articles, long seed) {
        Random random = new Random(seed);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.DAYS);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Instant published = start.plusSeconds(random.nextInt(100_000));
            String first = line(i, published, published, text(random));
            lines.add(first);
            switch (random.nextInt(10)) {
                case 0, 1 -> lines.add(line(i, published, published.plusSeconds(600), text(random)));
                case 2 -> lines.add(first);
                case 3 -> {
                    lines.add(line(i, published, published.plusSeconds(600), text(random)));
                    lines.add(line(i, published, published.plusSeconds(300), text(random)));
                }
                case 4 -> lines.add(withdrawal(i, published, published.plusSeconds(900)));
                default -> {
                    // one copy is all there is
                }
            }
        }
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.size();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private static String line(int number, Instant published, Instant updated, String body) {
        return json(Map.of(
                "url",
                "https://news.example/" + number,
                "feed",
                "https://news.example/feed",
                "source",
                "Example Daily",
                "sourceCountry",
                number % 3 == 0 ? "US" : "KR",
                "language",
                "ko",
                "publishedAt",
                published.toString(),
                "updatedAt",
                updated.toString(),
                "title",
                "소식 " + number,
                "body",
                body));
    }

    private static String withdrawal(int number, Instant published, Instant withdrawn) {
        return json(Map.of(
                "url",
                "https://news.example/" + number,
                "feed",
                "https://news.example/feed",
                "source",
                "Example Daily",
                "sourceCountry",
                number % 3 == 0 ? "US" : "KR",
                "language",
                "ko",
                "publishedAt",
                published.toString(),
                "withdrawn",
                withdrawn.toString()));
    }

    private static String json(Map<String, String> fields) {
        return new String(Json.write(fields), StandardCharsets.UTF_8);
    }
}
