package newswatch.benchmarks.peers;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import newswatch.tagger.Tagger;
import newswatch.tagger.evaluation.GoldSet;
import newswatch.tagger.evaluation.UnreadableGoldException;
import newswatch.tagger.gazetteer.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tagger beside others, on the same articles, in one run. */
@Command(
        name = "tagging-peers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "F1 and MB a second of newswatch's tagger, of Stanford CoreNLP's named entities (English) and of Lucene's Nori"
                    + " (Korean), on the same articles."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        footerHeading = "%nExample:%n",
        footer = "  benchmarks/tagging-peers --gold marked.jsonl")
public final class TaggingPeers implements Callable<Integer> {
    private static final List<Kind> SHARED = List.of(Kind.PERSON, Kind.MONEY, Kind.PERCENT, Kind.COUNTRY);
    private static final Set<Kind> NAMES = Set.of(Kind.PERSON, Kind.COMPANY, Kind.POLICY, Kind.COUNTRY);

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            defaultValue = "training/corpus/test",
            description = "Marked articles to be read. Default: ${DEFAULT-VALUE}.")
    private Path gold = Path.of("");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "For speed; their median is shown. 0: no speed. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Processor time that a round takes at least. Default: ${DEFAULT-VALUE}.")
    private double seconds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TaggingPeers()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Peer own = Peer.of(Tagger.knowing(Gazetteer.bundled()));
        try (Nori nori = new Nori()) {
            List<Peer> english = List.of(own, CoreNlp.whole(), CoreNlp.coarse(), CoreNlp.classifier());
            List<Peer> korean = List.of(own, nori);
            List<MarkedText> englishTexts = read("en");
            List<MarkedText> koreanTexts = read("ko");
            compareKinds(english, englishTexts, out);
            compareNames(korean, koreanTexts, out);
            if (rounds > 0) {
                out.println();
                out.println("MB of UTF-8 in a second of one thread's processor time");
                compareSpeed("English", english, englishTexts, out);
                compareSpeed("Korean", korean, koreanTexts, out);
            }
            return 0;
        } catch (UnreadableGoldException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        } finally {
            out.flush();
        }
    }

    private List<MarkedText> read(String language) throws IOException {
        return GoldSet.read(gold).stream()
                .filter(marked -> marked.article().language().equals(language))
                .map(MarkedText::of)
                .toList();
    }

    private static void compareKinds(List<Peer> peers, List<MarkedText> texts, PrintWriter out) {
        if (texts.isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%nEnglish, %d articles%n", texts.size());
        head(out);
        Map<String, Set<Kind>> rows = new LinkedHashMap<>();
        SHARED.forEach(kind -> rows.put(kind.name(), Set.of(kind)));
        rows.put("these four", Set.copyOf(SHARED));
        rows.put(Kind.COMPANY.name(), Set.of(Kind.COMPANY));
        Map<Peer, List<List<Span>>> found = new LinkedHashMap<>();
        peers.forEach(peer -> found.put(peer, texts.stream().map(peer::find).toList()));
        rows.forEach((row, kinds) -> {
            for (Peer peer : peers) {
                Agreement agreement = Agreement.onKinds(kinds);
                for (int i = 0; i < texts.size(); i++) {
                    agreement.add(
                            texts.get(i).gold(),
                            Objects.requireNonNull(found.get(peer)).get(i));
                }
                if (peer.judged().containsAll(kinds)) {
                    line(row, peer, agreement.row(), out);
                } else if (kinds.contains(Kind.COMPANY)) {
                    line(row, peer, agreement.rowOfRecall(), out);
                }
            }
        });
    }

    private static void compareNames(List<Peer> peers, List<MarkedText> texts, PrintWriter out) {
        if (texts.isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%nKorean, %d articles: names, whatever their kind%n", texts.size());
        head(out);
        for (Peer peer : peers) {
            Agreement people = Agreement.onNames(Set.of(Kind.PERSON));
            Agreement companies = Agreement.onNames(Set.of(Kind.COMPANY));
            Agreement names = Agreement.onNames(NAMES);
            for (MarkedText text : texts) {
                List<Span> found = peer.find(text);
                people.add(text.gold(), found);
                companies.add(text.gold(), found);
                names.add(text.gold(), found);
            }
            line("people", peer, people.rowOfRecall(), out);
            line("companies", peer, companies.rowOfRecall(), out);
            line("all names", peer, names.row(), out);
        }
    }

    private static void head(PrintWriter out) {
        out.println("                             spans exactly as marked            at least overlapping");
        out.println("                               gold  found   prec.  rec.    F1   prec.  rec.    F1");
    }

    private static void line(String row, Peer peer, String figures, PrintWriter out) {
        out.printf(Locale.ROOT, "%-11s  %-14s  %s%n", row, peer.name(), figures);
    }

    private void compareSpeed(String language, List<Peer> peers, List<MarkedText> texts, PrintWriter out) {
        if (texts.isEmpty()) {
            return;
        }
        double[] speeds = new Speed(texts, rounds, seconds).of(peers);
        for (int i = 0; i < speeds.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "%-11s  %-14s  %8.3f   newswatch is %.1f times as fast%n",
                    language,
                    peers.get(i).name(),
                    speeds[i],
                    speeds[0] / speeds[i]);
        }
    }
}
