package newswatch.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import newswatch.tagger.evaluation.GoldArticle;
import newswatch.tagger.evaluation.GoldSet;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Marked articles in the folders train, calibrate and test. */
final class Corpus {
    private final Path folder;
    private final CommandLine command;

    /** @param command that is told where a folder holds nothing of use */
    Corpus(Path folder, CommandLine command) {
        this.folder = folder;
        this.command = command;
    }

    /**
     * The articles of one part in one language.
     *
     * @throws ParameterException if there is none
     * @throws IOException if the folder cannot be read
     */
    List<GoldArticle> articles(String part, String language) throws IOException {
        Path path = folder.resolve(part);
        List<GoldArticle> articles = GoldSet.read(path).stream()
                .filter(gold -> gold.article().language().equals(language))
                .toList();
        if (articles.isEmpty()) {
            throw new ParameterException(command, "--language " + language + ": " + path + " holds no article in it");
        }
        return articles;
    }
}
