package newswatch.launcher.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
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
import picocli.CommandLine.TypeConversionException;

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
            DemoCommand.class,
            TopicsCommand.class,
            ProduceCommand.class,
            StreamCommand.class,
            WatchCommand.class,
            RulesCommand.class,
            GazetteerCommand.class,
            ReadCommand.class,
            TagCommand.class,
            EvaluateCommand.class,
            AuditCommand.class
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

    private final Terminal terminal;

    private Newswatch(Terminal terminal) {
        this.terminal = terminal;
    }

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
        CommandLine command = new CommandLine(new Newswatch(terminal));
        command.setOut(out);
        command.setErr(err);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
        command.setUsageHelpWidth(HELP_WIDTH);
        command.registerConverter(Duration.class, Newswatch::duration);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(Errors::wrongUse);
        command.setExecutionExceptionHandler(Errors::failed);
        command.setExecutionStrategy(Newswatch::execute);
        return command;
    }

    /** What the output of a command ends in. */
    static Terminal terminal(CommandSpec command) {
        if (command.root().userObject() instanceof Newswatch top) {
            return top.terminal;
        }
        throw new IllegalStateException(command.qualifiedName() + " does not hang from newswatch");
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

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not an ISO 8601 duration (PT30S, PT1H, P30D)");
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
