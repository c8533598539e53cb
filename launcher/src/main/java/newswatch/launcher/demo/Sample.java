package newswatch.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newswatch.launcher.process.Failure;
import newswatch.schemas.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The bundled sample: feeds of some days in the past, moved by whole days so that the newest article is less than a day
 * old.
 */
final class Sample {
    /** When its last article was published: what counts as now when dates are moved. */
    static final Instant NEWEST = Instant.parse("2025-02-07T12:40:00Z");

    private static final String RESOURCES = "/newswatch/launcher/sample";
    private static final String JSON_LINES = ".jsonl";

    private final Path folder;
    private final Duration shift;
    private final boolean movedAnew;

    private Sample(Path folder, Duration shift, boolean movedAnew) {
        this.folder = folder;
        this.shift = shift;
        this.movedAnew = movedAnew;
    }

    /**
     * Unpacks the sample into the data folder, where the user can look at it.
     *
     * @throws Failure if it can't be written
     */
    static Sample in(DataFolder data, Instant now) {
        Path folder = data.path().resolve("sample");
        try {
            unpack(folder);
        } catch (IOException e) {
            throw new Failure("can't unpack the sample into " + folder + " (" + e + "); name another --data-dir", e);
        }
        DataFolder.Shift shift =
                data.sampleShift(now, () -> Duration.between(NEWEST, now).toDays());
        return new Sample(folder, Duration.ofDays(shift.days()), shift.anew());
    }

    /** Whether it was moved by other days at an earlier start, so that all its articles have other dates now. */
    boolean isMovedAnew() {
        return movedAnew;
    }

    /** Its files in the order in which they came in: first what was collected day by day, then the feeds; not moved. */
    List<String> inputs() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(JSON_LINES) || name.endsWith(".xml"))
                    .sorted(Comparator.comparing((String name) -> !name.endsWith(JSON_LINES))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new Failure("can't read the sample in " + folder + ": " + e, e);
        }
    }

    /** Moves an article of the sample, as if it had just come in. */
    UnaryOperator<Article> moved() {
        return article -> at(
                article,
                Instant.now(),
                moved(article.publishedAt()),
                moved(article.updatedAt()),
                moved(article.withdrawn()));
    }

    /** The same article at other times. */
    static Article at(
            Article article,
            Instant ingested,
            @Nullable Instant published,
            @Nullable Instant updated,
            @Nullable Instant withdrawn) {
        return new Article(
                article.id(),
                article.url(),
                article.canonicalUrl(),
                article.feed(),
                article.source(),
                article.sourceCountry(),
                article.language(),
                published,
                updated,
                ingested,
                article.title(),
                article.body(),
                article.author(),
                article.categories(),
                withdrawn);
    }

    private @Nullable Instant moved(@Nullable Instant time) {
        return time == null ? null : time.plus(shift);
    }

    private static void unpack(Path folder) throws IOException {
        URL resources = Sample.class.getResource(RESOURCES);
        if (resources == null) {
            throw new IOException("the newswatch jar lacks " + RESOURCES);
        }
        URI uri;
        try {
            uri = resources.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("the place of the sample is no URI: " + resources, e);
        }
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.getPath(RESOURCES), folder);
            }
        } else {
            copy(Path.of(uri), folder);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent() == null ? to : copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
