package newswatch.producer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newswatch.producer.input.ByteCounter;
import newswatch.producer.input.FileInput;
import newswatch.producer.input.Folder;
import newswatch.producer.input.Input;
import newswatch.producer.input.Outlets;
import newswatch.producer.input.StreamInput;
import newswatch.producer.input.Web;
import newswatch.producer.publish.DeadLetters;
import newswatch.producer.source.Item;
import newswatch.producer.source.Items;
import newswatch.producer.source.NotReadableException;
import newswatch.producer.source.Place;
import newswatch.producer.source.Raw;
import newswatch.schemas.article.Article;
import newswatch.schemas.deadletter.DeadLetter;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** One run of an {@link Ingestion}: inputs in their order, then the watched folders until it is stopped. */
final class Run {
    private static final Duration REPORT = Duration.ofSeconds(1);

    private final Ingestion.Builder options;
    private final Stop stop;
    private final Tally tally = new Tally();
    private final ByteCounter counter = new ByteCounter();
    private final RepeatMemory memory = new RepeatMemory();
    private final Map<Watch, Outlets> watched = new LinkedHashMap<>();
    private final List<Input> inputs;
    private long began = System.nanoTime();
    private long lastReport = began;
    private long lastRead;

    /** @throws InputException if something that was named cannot be read: all is looked at before anything is */
    Run(Ingestion.Builder options, Stop stop) {
        this.options = options;
        this.stop = stop;
        inputs = inputs();
    }

    /** @param kafka whether {@code sink} is Kafka, for the summary */
    Summary to(Sink sink, boolean kafka) {
        began = System.nanoTime();
        lastReport = began;
        try (sink) {
            for (Input input : inputs) {
                if (!stop.isNow()) {
                    consume(input, sink);
                }
            }
            while (!watched.isEmpty() && !stop.isNow()) {
                watched.forEach((watch, outlets) -> scan(watch, outlets, sink));
                sink.flush();
                report(sink, "");
                if (stop.within(options.watch == null ? Duration.ZERO : options.watch)) {
                    break;
                }
            }
            sink.flush();
            return tally.summary(kafka, sink.sent(), counter.bytes(), Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private List<Input> inputs() {
        List<Input> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String name : options.inputs) {
            try {
                add(name, found);
            } catch (IOException | IllegalArgumentException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        if (options.inputs.isEmpty()) {
            wrong.add("nothing to read: name a file, a folder, a URL or - (standard input)");
        }
        if (!wrong.isEmpty()) {
            throw new InputException(wrong);
        }
        return found;
    }

    private void add(String name, List<Input> found) throws IOException {
        if (name.equals("-")) {
            found.add(new StreamInput("stdin", options.stdin, options.clock));
        } else if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            found.add(web(name));
        } else {
            addFiles(path(name), found);
        }
    }

    private Web web(String url) {
        try {
            return new Web(url, options.limits, options.clock);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(url + ": no URL (" + e.getMessage() + ")", e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(name + ": no file name (" + e.getReason() + ")", e);
        }
    }

    private void addFiles(Path path, List<Input> found) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(path + ": no such file or folder");
        }
        if (!Files.isReadable(path)) {
            throw new IOException(path + ": no permission to read it");
        }
        if (!Files.isDirectory(path)) {
            Path folder = path.toAbsolutePath().getParent();
            found.add(new FileInput(path, new Outlets(folder == null ? path : folder, this::problem), options.clock));
            return;
        }
        Outlets outlets = new Outlets(path, this::problem);
        if (options.watch != null) {
            watched.put(new Watch(path), outlets);
            return;
        }
        var files = Folder.files(path, this::problem).keySet();
        if (files.isEmpty()) {
            throw new IOException(path + ": no file in it that could be read (" + Folder.wanted() + ")");
        }
        files.forEach(file -> found.add(new FileInput(file, outlets, options.clock)));
    }

    private void scan(Watch watch, Outlets outlets, Sink sink) {
        List<Path> ready = watch.scan(this::problem);
        if (!ready.isEmpty()) {
            outlets.refresh();
        }
        for (Path file : ready) {
            if (!stop.isNow()) {
                consume(new FileInput(file, outlets, options.clock), sink);
            }
        }
    }

    private void consume(Input input, Sink sink) {
        tally.input();
        try (Items items = input.open(options.defaults(), counter)) {
            for (Item item = items.next(); item != null && !stop.isNow(); item = items.next()) {
                tally.item();
                take(item, sink);
                if (System.nanoTime() - lastReport > REPORT.toNanos()) {
                    report(sink, input.name());
                }
            }
        } catch (NotReadableException e) {
            tally.failedInput();
            tally.item();
            options.listener.problem(String.valueOf(e.getMessage()));
            putAside(whole(input, e), null, sink);
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage());
            failed(said.startsWith(input.name()) ? said : input.name() + ": " + said);
        }
        report(sink, input.name());
    }

    private DeadLetter whole(Input input, NotReadableException e) {
        Raw raw;
        try {
            raw = input.original();
        } catch (IOException gone) {
            problem(input.name() + ": its bytes cannot be kept (" + gone + ")");
            raw = Raw.of("");
        }
        return DeadLetters.of(
                DeadLetter.Reason.UNREADABLE,
                String.valueOf(e.getMessage()),
                Place.of(input.name()),
                raw,
                options.clock.instant());
    }

    private void take(Item item, Sink sink) {
        Instant now = options.clock.instant();
        if (item instanceof Item.Rejected rejected) {
            putAside(DeadLetters.of(rejected, now), null, sink);
            return;
        }
        Item.Read read = transformed((Item.Read) item);
        Article article = read.article();
        if (options.sentBefore.has(article)) {
            tally.leftOut();
            return;
        }
        boolean repeat = memory.isRepeat(article);
        boolean heldBack = repeat && options.watch != null;
        if (repeat) {
            tally.repeat(heldBack);
        }
        if (heldBack) {
            return;
        }
        try {
            sink.accept(read, now);
            tally.dates(read);
        } catch (RecordTooLargeException e) {
            DeadLetter letter = DeadLetters.of(
                    DeadLetter.Reason.TOO_LARGE, String.valueOf(e.getMessage()), read.place(), read.raw(), now);
            putAside(letter, article.id(), sink);
        }
    }

    private Item.Read transformed(Item.Read item) {
        Article changed = options.transform.apply(item.article());
        return new Item.Read(changed, item.place(), item.raw(), item.unreadableDate());
    }

    private void putAside(DeadLetter letter, @Nullable String key, Sink sink) {
        if (options.sentBefore.has(letter)) {
            tally.leftOut();
            return;
        }
        refused(letter);
        sink.putAside(letter, key);
    }

    /** Counts a dead letter and tells of it. */
    void refused(DeadLetter letter) {
        tally.deadLetter(letter);
        options.listener.deadLetter(letter);
    }

    private void failed(String sentence) {
        tally.failedInput();
        problem(sentence);
    }

    private void problem(String sentence) {
        tally.problem(sentence);
        options.listener.problem(sentence);
    }

    private void report(Sink sink, String input) {
        long now = System.nanoTime();
        double seconds = Math.max(now - lastReport, 1) / 1e9;
        double perSecond = (tally.read() - lastRead) / seconds;
        lastReport = now;
        lastRead = tally.read();
        options.listener.progress(new Progress(
                tally.read(),
                sink.sent(),
                tally.deadLettered(),
                counter.bytes(),
                Duration.ofNanos(now - began),
                perSecond,
                input));
    }
}
