package newswatch.launcher.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import newswatch.launcher.broker.BrokerStartException;
import newswatch.launcher.process.Failure;
import newswatch.producer.publish.PublishException;
import newswatch.schemas.json.UnreadableRecordException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors told in one line: what is wrong and what to do. */
final class Errors {
    private Errors() {}

    /** Wrong use: the message, the nearest option or command, and where the help is. */
    static int wrongUse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        var colours = command.getColorScheme();
        String name = command.getCommandSpec().qualifiedName();
        err.println(colours.errorText(name + ": " + e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Help: " + name + " --help");
        err.flush();
        return ExitCode.WRONG_USE;
    }

    /** A command failed: expected errors by their message, others with the place where they arose on request. */
    static int failed(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        var colours = command.getColorScheme();
        String name = command.getCommandSpec().qualifiedName();
        boolean expected = isExpected(e);
        String told = expected ? String.valueOf(e.getMessage()) : "unexpected error: " + reason(e);
        err.println(colours.errorText(name + ": " + told));
        if (Newswatch.general(command).stacktrace) {
            e.printStackTrace(err);
        } else if (!expected) {
            err.println("With --stacktrace it shows where it arose; please report it with that.");
        }
        err.flush();
        return ExitCode.FAILED;
    }

    /** What an exception says, in words that a person understands without its class where Java's message is bare. */
    static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getName();
        }
        return e instanceof IOException || e instanceof IllegalArgumentException
                ? message
                : e.getClass().getSimpleName() + ": " + message;
    }

    private static boolean isExpected(Exception e) {
        return e instanceof Failure
                || e instanceof BrokerStartException
                || e instanceof PublishException
                || e instanceof UnreadableRecordException;
    }
}
