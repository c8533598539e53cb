package newswatch.launcher.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import newswatch.launcher.broker.EmbeddedBroker;
import newswatch.launcher.cluster.Catalogue;
import newswatch.launcher.cluster.Cluster;
import newswatch.launcher.cluster.CompactedTopic;
import newswatch.launcher.cluster.GroupLag;
import newswatch.launcher.cluster.GroupMembers;
import newswatch.launcher.cluster.RateMeter;
import newswatch.launcher.policy.Policies;
import newswatch.launcher.process.Failure;
import newswatch.launcher.process.StopSignal;
import newswatch.launcher.terminal.Line;
import newswatch.launcher.terminal.Terminal;
import newswatch.producer.SentBefore;
import newswatch.schemas.alert.AlertRule;
import newswatch.schemas.topic.Topics;
import newswatch.streams.NewsStream;
import newswatch.streams.StreamsSettings;
import newswatch.tagger.Tagger;
import newswatch.tagger.gazetteer.Gazetteer;
import org.apache.kafka.clients.admin.Admin;

/**
 * The whole of newswatch in one process: a Kafka broker, the sample (and feeds) as input, the topology, and a view of
 * what the output topics say.
 */
public final class Demo {
    private static final String APPLICATION = "newswatch-demo";
    private static final int PARTITIONS = 3;
    private static final ZoneId DAYS = ZoneId.of("UTC");
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration STALLED = Duration.ofSeconds(60);
    private static final int PLAIN_WIDTH = 100;

    /**
     * What the user chose.
     *
     * @param once whether to end when everything is processed
     * @param feeds read once, beside the sample
     * @param follow names or ids of policies that raise alerts, beside the sample's
     * @param dataDir folder of everything that the demo keeps
     * @param kafkaPort where other programs reach the broker; 0 for a free one
     */
    public record Options(boolean once, List<String> feeds, List<String> follow, Path dataDir, int kafkaPort) {}

    private final Options options;
    private final DataFolder folder;
    private final PrintWriter out;
    private final Terminal terminal;
    private final StopSignal stop;
    private final Instant started = Instant.now();
    private final RateMeter rate = new RateMeter();
    private final Board board = new Board(ZoneId.systemDefault());

    /**
     * @param out where the view is drawn
     * @param terminal what {@code out} ends in; plain lines are printed where it is no terminal
     * @param stop asks for the end
     * @throws Failure if the data folder can't be made
     */
    public Demo(Options options, PrintWriter out, Terminal terminal, StopSignal stop) {
        this.options = options;
        this.folder = DataFolder.at(options.dataDir());
        this.out = out;
        this.terminal = terminal;
        this.stop = stop;
    }

    /** The file that the log of a demo with this data folder goes to. */
    public static Path log(Path dataDir) {
        return DataFolder.at(dataDir).log();
    }

    /**
     * Runs until everything is processed, if that was chosen, or until it is stopped.
     *
     * @throws Failure saying what went wrong and what to do
     */
    public void run() {
        boolean again = folder.isUsed();
        // while the broker starts on the other core
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(() -> Tagger.knowing(Gazetteer.bundled()));
        say("Kafka starts in this process; data in " + folder.path() + (again ? " (going on where it was)" : ""));
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.kafka(), options.kafkaPort())) {
            var cluster = new Cluster(broker.bootstrapServers(), Map.of());
            say("Kafka is ready at " + cluster.bootstrapServers() + "; join with: newswatch watch mentions"
                    + " --bootstrap-server " + cluster.bootstrapServers());
            new Catalogue(cluster).create(Optional.of(PARTITIONS), Optional.empty());
            if (again) {
                GroupMembers.removeAll(cluster, APPLICATION); // nobody else runs on this folder: it is locked
            }
            follow(cluster, Policies.in(cluster, tagger.join().gazetteer()));
            Sample sample = Sample.in(folder, started);
            SentBefore sent = again ? sent(cluster, sample) : SentBefore.NOTHING;
            try (Replay replay = Replay.start(cluster, sample, sent, options.once(), options.feeds(), stop);
                    NewsStream stream = stream(cluster, tagger.join())) {
                observe(cluster, stream, replay);
            }
        }
        if (!options.once()) {
            say("Stopped. Data stay in " + folder.path() + "; newswatch demo goes on with them.");
        }
    }

    /** What earlier starts have sent of the sample, and a line that says what that means for this one. */
    private SentBefore sent(Cluster cluster, Sample sample) {
        SampleInTopics sent = SampleInTopics.of(cluster, sample);
        if (sample.isMovedAnew()) {
            say("The sample here has grown old: it is moved to today and sent anew.");
        } else if (sent.held() == sent.records()) {
            say("The sample was sent by an earlier start: nothing of it is sent again.");
        } else if (sent.held() > 0) {
            say("Of the sample, " + sent.held() + " of " + sent.records()
                    + " records were sent by an earlier start: the rest follows.");
        }
        return sent;
    }

    private void observe(Cluster cluster, NewsStream stream, Replay replay) {
        try (Admin admin = cluster.admin();
                ReadModel news = new ReadModel(cluster, DAYS.getId())) {
            Status status = show(cluster, admin, news, stream, replay);
            if (!stop.isAsked() || !options.once()) {
                report(news.snapshot(), status);
            }
            replay.problems().forEach(this::say);
        }
    }

    private Status show(Cluster cluster, Admin admin, ReadModel news, NewsStream stream, Replay replay) {
        try (View view = view()) {
            Instant lastLook = Instant.MIN;
            Instant lastProgress = Instant.now();
            Status status = status(cluster, replay, GroupLag.UNKNOWN, false);
            boolean complete = false;
            while (!stop.isAsked() && !(options.once() && complete)) {
                news.poll(POLL);
                Instant now = Instant.now();
                if (Duration.between(lastLook, now).compareTo(LOOK) < 0) {
                    continue;
                }
                lastLook = now;
                failIfEnded(stream, replay);
                boolean sent = replay.isDone();
                GroupLag lag = GroupLag.measure(cluster, admin, APPLICATION, Topics.ARTICLES.name());
                if (lag.isNone() || !lag.equals(status.lag())) {
                    lastProgress = now;
                } else if (Duration.between(lastProgress, now).compareTo(STALLED) > 0) {
                    throw new Failure(
                            "nothing was processed for " + STALLED.toSeconds() + " s; " + folder.log() + " says more");
                }
                rate.at(now, lag.processed());
                complete = sent && lag.isNone() && news.hasReadAll(admin);
                status = status(cluster, replay, lag, complete);
                view.show(news.snapshot(), status);
            }
            return status;
        }
    }

    private View view() {
        return options.once() || !terminal.isTerminal()
                ? new PlainView(out, terminal, options.once(), started)
                : new LiveView(out, terminal, board);
    }

    private Status status(Cluster cluster, Replay replay, GroupLag lag, boolean complete) {
        String phase = complete ? "up to date" : replay.isDone() ? "catching up" : "replaying the sample";
        return new Status(
                cluster.bootstrapServers(),
                folder.path().toString(),
                Duration.between(started, Instant.now()),
                phase,
                rate.perSecond(),
                lag);
    }

    private void report(Snapshot news, Status status) {
        int width = terminal.isTerminal() ? terminal.measured().columns() : PLAIN_WIDTH;
        out.println();
        for (Line line : board.report(news, status, width)) {
            out.println(line.render(width, terminal.colours()).stripTrailing());
        }
        out.flush();
    }

    private void failIfEnded(NewsStream stream, Replay replay) {
        replay.failure().ifPresent(e -> {
            throw new Failure(String.valueOf(e.getMessage()), e);
        });
        stream.failure().ifPresent(e -> {
            throw new Failure("the topology ended: " + e.getMessage() + "; " + folder.log() + " says more", e);
        });
    }

    private NewsStream stream(Cluster cluster, Tagger tagger) {
        try {
            return NewsStream.start(
                    cluster.streamsProperties(),
                    StreamsSettings.in(folder.stores())
                            .withApplicationId(APPLICATION)
                            .withDayZones(List.of(DAYS)),
                    tagger.gazetteer(),
                    names -> names.fingerprint().equals(tagger.gazetteer().fingerprint())
                            ? tagger::tag // built already
                            : Tagger.knowing(names)::tag,
                    state -> {});
        } catch (IllegalStateException e) {
            throw new Failure(e.getMessage() + "; or begin anew with another --data-dir", e);
        }
    }

    private void follow(Cluster cluster, Policies policies) {
        Map<String, Optional<AlertRule>> rules = new LinkedHashMap<>();
        try {
            FollowedPolicies.rules(policies, options.follow()).forEach(rule -> rules.put(rule.id(), Optional.of(rule)));
        } catch (Failure e) {
            throw new Failure(e.getMessage() + " (while a demo runs here without that --follow)", e);
        }
        new CompactedTopic<>(cluster, Topics.ALERT_RULES).write(rules);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
