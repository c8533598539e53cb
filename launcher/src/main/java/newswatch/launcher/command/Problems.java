package newswatch.launcher.command;

import java.util.ArrayList;
import java.util.List;
import newswatch.launcher.process.Failure;
import newswatch.producer.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All that is wrong with how a command was called, so that it is told at once and not one by one. */
final class Problems {
    private final CommandLine command;
    private final List<String> told = new ArrayList<>();
    private boolean wrongUse;

    Problems(CommandLine command) {
        this.command = command;
    }

    /** Sets an option; an {@link IllegalArgumentException} says what is wrong with its value. */
    void option(String name, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException e) {
            wrongUse = true;
            told.add(name + ": " + e.getMessage());
        }
    }

    /** Looks at something that is needed; a {@link Failure} or {@link InputException} says what is missing. */
    void look(Runnable look) {
        try {
            look.run();
        } catch (InputException e) {
            told.addAll(e.problems());
        } catch (Failure e) {
            told.add(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Goes on if nothing is wrong.
     *
     * @throws ParameterException telling all, if an option is wrong
     * @throws Failure telling all, if only something is missing
     */
    void end() {
        if (wrongUse) {
            throw new ParameterException(command, text(told));
        }
        if (!told.isEmpty()) {
            throw new Failure(text(told));
        }
    }

    /** One problem as it is, several one a line. */
    static String text(List<String> problems) {
        return problems.size() == 1
                ? problems.get(0)
                : problems.size() + " problems:" + System.lineSeparator() + "  "
                        + String.join(System.lineSeparator() + "  ", problems);
    }
}
