package newswatch.producer;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import newswatch.producer.input.Web;
import newswatch.producer.language.Languages;
import newswatch.producer.publish.Publisher;
import newswatch.producer.source.Outlet;
import newswatch.schemas.article.Article;
import newswatch.schemas.country.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds (RSS, Atom) and JSON Lines from files, folders, standard input and URLs, and sends the articles to Kafka
 * or hands them to a consumer. What is no article is put aside with its reason and its bytes; it stops nothing.
 *
 * <pre>{@code
 * Summary summary = Ingestion.builder()
 *         .input("feeds/")
 *         .country("KR")
 *         .build()
 *         .send(Map.of("bootstrap.servers", "localhost:9092"));
 * summary.print(out);
 * }</pre>
 *
 * <p>An ingestion runs once. {@link #stop()} may be called from any thread.
 */
public final class Ingestion {
    /** How long {@link #send} waits for a broker. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Builder options;
    private final Stop stop = new Stop();
    private @Nullable Run run;

    private Ingestion(Builder options) {
        this.options = options;
    }

    /** Begins with no input and defaults throughout. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Looks whether everything that was named is there, without reading it; else {@link #send} and {@link #read} do so
     * first.
     *
     * @throws InputException listing all that cannot be read
     */
    public void check() {
        run = new Run(options, stop);
    }

    /**
     * Sends all articles to {@code news.articles}, and what is none to {@code news.dead-letters}; returns when all is
     * acknowledged, or, while watching, after {@link #stop()}.
     *
     * @param kafka Kafka's client properties, {@code bootstrap.servers} at least
     * @throws InputException if a named file or folder cannot be read; nothing was sent
     * @throws newswatch.producer.publish.PublishException if Kafka cannot be reached or does not take it
     */
    public Summary send(Map<String, ?> kafka) {
        Run checked = checked();
        return checked.to(
                new Sink.ToKafka(Publisher.connect(kafka, options.patience, (letter, key) -> checked.refused(letter))),
                true);
    }

    /** Like {@link #send(Map)}. */
    public Summary send(Properties kafka) {
        Map<String, Object> settings = new HashMap<>();
        kafka.stringPropertyNames().forEach(name -> settings.put(name, kafka.getProperty(name)));
        return send(settings);
    }

    /**
     * Hands all articles to {@code consumer}, one after the other, without Kafka. What is no article is told to the
     * listener. An exception of the consumer ends the run and is thrown on.
     *
     * @throws InputException if a named file or folder cannot be read; nothing was handed over
     */
    public Summary read(Consumer<ReadArticle> consumer) {
        return checked().to(new Sink.ToConsumer(consumer), false);
    }

    private Run checked() {
        Run ready = run == null ? new Run(options, stop) : run;
        run = null;
        return ready;
    }

    /** Ends the run after the item at hand: what was sent is acknowledged, the summary returned. */
    public void stop() {
        stop.now();
    }

    /** What to read, and how. Not thread-safe. */
    public static final class Builder {
        final List<String> inputs = new ArrayList<>();
        InputStream stdin = InputStream.nullInputStream();

        @Nullable
        String source;

        @Nullable
        String country;

        @Nullable
        String language;

        Clock clock = Clock.systemUTC();
        UnaryOperator<Article> transform = UnaryOperator.identity();
        SentBefore sentBefore = SentBefore.NOTHING;
        IngestionListener listener = new IngestionListener() {};

        @Nullable
        Duration watch;

        Web.Limits limits = Web.Limits.DEFAULT;
        Duration patience = PATIENCE;

        private Builder() {}

        /** A file, a folder (all feeds and JSON Lines in it and below), an http(s) URL, or {@code -}: {@link #stdin}. */
        public Builder input(String input) {
            inputs.add(input);
            return this;
        }

        /** Several, read one after the other in this order. */
        public Builder inputs(List<String> several) {
            inputs.addAll(several);
            return this;
        }

        /** Likewise. */
        public Builder input(Path file) {
            return input(file.toString());
        }

        /** What {@code -} reads; not closed before its end. */
        public Builder stdin(InputStream in) {
            stdin = in;
            return this;
        }

        /** Name of the outlet where neither the item nor {@code sources.tsv} gives one; absent: the feed's title. */
        public Builder source(@Nullable String name) {
            source = name;
            return this;
        }

        /**
         * Country of the outlet where nothing else gives one; absent: {@code ZZ}.
         *
         * @throws IllegalArgumentException if there is no such country, naming those that may have been meant
         */
        public Builder country(@Nullable String code) {
            country = code == null ? null : Countries.requireOrUnknown(code);
            return this;
        }

        /**
         * Language where nothing else gives one; absent: guessed by script.
         *
         * @throws IllegalArgumentException if it is no BCP 47 tag
         */
        public Builder language(@Nullable String tag) {
            if (tag != null && Languages.tag(tag) == null) {
                throw new IllegalArgumentException("'" + tag + "' is no BCP 47 tag (ko, en-GB)");
            }
            language = tag;
            return this;
        }

        /** Time of ingestion; the system's unless told otherwise. */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /** Changes each article before it is sent: the demo moves dates. It should keep the id. */
        public Builder transform(UnaryOperator<Article> change) {
            transform = change;
            return this;
        }

        /** Leaves out what a former run has sent; articles are asked for after their {@link #transform}. */
        public Builder leaveOut(SentBefore before) {
            sentBefore = before;
            return this;
        }

        /** Who is told how the run goes on. */
        public Builder listener(IngestionListener newListener) {
            listener = newListener;
            return this;
        }

        /**
         * Goes on watching the folders among the inputs: every {@code interval} new and changed files are read, once
         * they have kept their size and time for one interval. What this run has sent is not sent again unless changed.
         *
         * @throws IllegalArgumentException if {@code interval} is not positive
         */
        public Builder watch(Duration interval) {
            if (interval.isNegative() || interval.isZero()) {
                throw new IllegalArgumentException(interval + " is no time that could be waited");
            }
            watch = interval;
            return this;
        }

        /** How URLs are fetched. */
        public Builder limits(Web.Limits newLimits) {
            limits = newLimits;
            return this;
        }

        /** How long to wait for a broker, {@link Ingestion#PATIENCE} unless told otherwise. */
        public Builder patience(Duration newPatience) {
            patience = newPatience;
            return this;
        }

        Outlet defaults() {
            return new Outlet(null, source, country, language);
        }

        /** An ingestion of these options; later changes of the builder are not to be made. */
        public Ingestion build() {
            return new Ingestion(this);
        }
    }
}
