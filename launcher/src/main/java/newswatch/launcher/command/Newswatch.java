package newswatch.launcher.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import newswatch.launcher.process.Logging;
import newswatch.launcher.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The {@code newswatch} command: what all others hang from. */
@Command(
        name = "newswatch",
        description = {
            "Watches the news on Apache Kafka: which companies, policies, people and figures it speaks of, for which"
                    + " country, and alerts on the policies you follow.",
            "",
            "'newswatch demo' shows it all on a sample, and needs nothing else."
        },
        subcommands = {
            TopicsCommand.class,
            WatchCommand.class,
            RulesCommand.class,
            GazetteerCommand.class,
            TagCommand.class
        },
        exitCodeList = {"0:done", "1:failed", "2:wrong use", "3:the check found a difference"},
        footer = {"  newswatch demo --follow \"AI 기본법\"", "  newswatch topics create --help"})
public final class Newswatch implements Runnable {
    private static final int HELP_WIDTH = 100;

    @Mixin
    GeneralOptions general;

    @Mixin
    UnusedKafkaOptions kafka;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do; the commands are listed below the options");
    }

    /** Runs one command on the streams of the process, in UTF-8 whatever the locale, and returns its exit code. */
    public static int run(String... args) {
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        int code = commandLine(out, err, Terminal.ofOutput()).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /**
     * The command line, writing to these.
     *
     * @param terminal what {@code out} ends in: decides whether help and errors are coloured
     */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err, Terminal terminal) {
        CommandLine command = new CommandLine(new Newswatch());
        command.setOut(out);
        command.setErr(err);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
        command.setUsageHelpWidth(HELP_WIDTH);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(Errors::wrongUse);
        command.setExecutionExceptionHandler(Errors::failed);
        command.setExecutionStrategy(Newswatch::execute);
        return command;
    }

    /** The options that every command has. */
    static GeneralOptions general(CommandLine command) {
        CommandSpec mixin = command.getCommandSpec().mixins().get("general");
        if (mixin != null && mixin.userObject() instanceof GeneralOptions general) {
            return general;
        }
        throw new IllegalStateException(command.getCommandName() + " lacks the general options");
    }

    private static int execute(ParseResult parsed) {
        var chain = parsed.asCommandLineList();
        CommandLine last = chain.get(chain.size() - 1);
        if (!(last.getCommand() instanceof LogsItself)) {
            Logging.forCommand(general(last).verbosity());
        }
        return new RunLast().execute(parsed);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
