package newswatch.producer;

import static newswatch.producer.TestFeeds.item;
import static newswatch.producer.TestFeeds.line;
import static newswatch.producer.TestFeeds.rss;
import static newswatch.producer.TestFeeds.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadOnceItKeepsItsSizeAndAgainWhenItChanges() throws IOException {
        Watch watch = new Watch(folder);
        List<String> complaints = new ArrayList<>();
        assertThat(watch.scan(complaints::add)).isEmpty();

        Path file = write(folder, "a.jsonl", line(1));
        assertThat(watch.scan(complaints::add)).isEmpty();
        Files.writeString(file, line(2), StandardOpenOption.APPEND);
        assertThat(watch.scan(complaints::add)).isEmpty();
        assertThat(watch.scan(complaints::add)).containsExactly(file);
        assertThat(watch.scan(complaints::add)).isEmpty();

        Files.writeString(file, line(3), StandardOpenOption.APPEND);
        assertThat(watch.scan(complaints::add)).isEmpty();
        assertThat(watch.scan(complaints::add)).containsExactly(file);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsComplainedOfOnceAndLookedForAgain() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Watch watch = new Watch(inner);
        List<String> complaints = new ArrayList<>();
        Files.delete(inner);
        assertThat(watch.scan(complaints::add)).isEmpty();
        assertThat(watch.scan(complaints::add)).isEmpty();
        assertThat(complaints).singleElement().asString().contains("inner: cannot be read");

        Path file = write(inner, "a.xml", rss(item(1)));
        assertThat(watch.scan(complaints::add)).isEmpty();
        assertThat(watch.scan(complaints::add)).containsExactly(file);
    }

    @Test
    void newArticlesAreHandedOverUntilStopped() throws Exception {
        BlockingQueue<String> titles = new LinkedBlockingQueue<>();
        BlockingQueue<Progress> signs = new LinkedBlockingQueue<>();
        write(folder, "a.jsonl", line(1));
        Ingestion ingestion = Ingestion.builder()
                .input(folder)
                .watch(Duration.ofMillis(20))
                .listener(new IngestionListener() {
                    @Override
                    public void progress(Progress progress) {
                        signs.add(progress);
                    }
                })
                .build();
        CompletableFuture<Summary> run = CompletableFuture.supplyAsync(
                () -> ingestion.read(article -> titles.add(article.article().title())));

        assertThat(titles.poll(20, TimeUnit.SECONDS)).isEqualTo("제목 1");
        Files.write(folder.resolve("a.jsonl"), line(2).getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        assertThat(titles.poll(20, TimeUnit.SECONDS)).isEqualTo("제목 2");
        write(folder, "b.xml", rss(item(3)));
        assertThat(titles.poll(20, TimeUnit.SECONDS)).isEqualTo("제목 3");
        assertThat(signs.poll(20, TimeUnit.SECONDS)).isNotNull();

        ingestion.stop();
        Summary summary = run.get(20, TimeUnit.SECONDS);
        assertThat(summary.sent()).isEqualTo(3);
        assertThat(summary.heldBack()).isEqualTo(summary.repeats()).isGreaterThanOrEqualTo(1);
        assertThat(titles).isEmpty();
    }

    @Test
    void anEmptyFolderMayBeWatched() throws Exception {
        CompletableFuture<Progress> sign = new CompletableFuture<>();
        Ingestion ingestion = Ingestion.builder()
                .input(folder)
                .watch(Duration.ofMillis(20))
                .listener(new IngestionListener() {
                    @Override
                    public void progress(Progress progress) {
                        sign.complete(progress);
                    }
                })
                .build();
        CompletableFuture<Summary> run = CompletableFuture.supplyAsync(() -> ingestion.read(article -> {}));
        assertThat(sign.get(20, TimeUnit.SECONDS).read()).isZero();
        ingestion.stop();
        assertThat(run.get(20, TimeUnit.SECONDS).complete()).isTrue();
    }
}
