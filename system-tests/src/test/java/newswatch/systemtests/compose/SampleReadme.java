package newswatch.systemtests.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The make-up of the sample, read off the tables of its README. */
final class SampleReadme {
    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Special> specials = new ArrayList<>();
    private int articles;

    /**
     * @param name of the outlet
     * @param country of it
     * @param articles that are of it, the reprint not counted
     */
    record Outlet(String name, String country, int articles) {}

    /**
     * A record that is more than an ordinary article.
     *
     * @param what in words
     * @param url of its article
     */
    record Special(String what, String url) {}

    SampleReadme(Path file) throws IOException {
        String table = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("## ")) {
                table = line;
            } else if (line.startsWith("| ") && !line.startsWith("| file") && !line.startsWith("| outlet")) {
                List<String> cells = Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.replaceAll("[`*]", "").strip())
                        .toList();
                read(table, cells);
            }
        }
        int all = outlets.stream().mapToInt(Outlet::articles).sum();
        if (all == 0 || all != articles || specials.isEmpty()) {
            throw new IOException(file + ": the outlets have " + all + " articles, but 'all' is " + articles + "; "
                    + specials.size() + " special records");
        }
    }

    private void read(String table, List<String> cells) {
        if (table.equals("## Outlets") && cells.get(0).equals("all")) {
            articles = Integer.parseInt(cells.get(3));
        } else if (table.equals("## Outlets")) {
            outlets.add(new Outlet(cells.get(0), cells.get(1), Integer.parseInt(cells.get(3))));
        } else if (table.equals("## Special records")) {
            specials.add(new Special(cells.get(2), cells.get(3)));
        }
    }

    List<Outlet> outlets() {
        return outlets;
    }

    /** Articles, each once; a reprint under another URL, which is one by itself to newswatch, counted too. */
    int distinct() {
        return articles + reprints().size();
    }

    List<Special> reprints() {
        return specials(what -> what.startsWith("reprint"));
    }

    /** What changes an article that came before; a stale copy does not, nor one of a second feed. */
    List<Special> revisions() {
        return specials(what -> what.startsWith("revision") || what.contains("then its revision"));
    }

    List<Special> withdrawals() {
        return specials(what -> what.equals("withdrawal"));
    }

    List<Special> late() {
        return specials(what -> what.startsWith("late"));
    }

    /** Those without a date that can be believed. */
    List<Special> undated() {
        return specials(what -> what.startsWith("no date") || what.contains("in the future"));
    }

    /** The same text under another spelling of its URL: nothing is counted anew, but what is shown changes. */
    List<Special> otherUrls() {
        return specials(what -> what.startsWith("same article, URL"));
    }

    /** What is no article. */
    List<Special> broken() {
        return specials(what -> what.startsWith("broken"));
    }

    private List<Special> specials(Predicate<String> which) {
        return specials.stream().filter(special -> which.test(special.what())).toList();
    }
}
