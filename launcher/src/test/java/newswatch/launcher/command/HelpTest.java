package newswatch.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import newswatch.launcher.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Help is part of the product: it is compared to the letter. What differs is written to target/help; copy it to
 * src/test/resources/newswatch/launcher/help once it is as it should be.
 */
class HelpTest {
    @ParameterizedTest
    @MethodSource("commands")
    void isAsPublished(String name) throws IOException {
        String[] args = (name.equals("newswatch") ? "--help" : name.replace('-', ' ') + " --help").split(" ", -1);
        CommandRun run = CommandRun.of(args);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        if (!run.out().equals(published(name))) {
            Path actual = Files.createDirectories(Path.of("target", "help")).resolve(name + ".txt");
            Files.writeString(actual, run.out());
        }
        assertThat(run.out()).isEqualTo(published(name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void teaches(String name) {
        String[] args = (name.equals("newswatch") ? "--help" : name.replace('-', ' ') + " --help").split(" ", -1);
        assertThat(CommandRun.of(args).out())
                .contains("Usage: newswatch", "Exit codes:", "  0   ", "  1   ", "  2   ", "Example:\n  newswatch ")
                .doesNotContainPattern("(?m).{101,}");
    }

    static Stream<String> commands() {
        CommandLine newswatch = Newswatch.commandLine(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Terminal.NONE);
        return Stream.concat(
                Stream.of("newswatch"),
                newswatch.getSubcommands().values().stream()
                        .flatMap(command -> Stream.concat(
                                Stream.of(command.getCommandName()),
                                command.getSubcommands().keySet().stream()
                                        .map(sub -> command.getCommandName() + "-" + sub))));
    }

    private static String published(String name) throws IOException {
        try (InputStream in = HelpTest.class.getResourceAsStream("/newswatch/launcher/help/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
