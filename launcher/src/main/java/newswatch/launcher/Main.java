package newswatch.launcher;

import newswatch.launcher.command.Newswatch;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Newswatch.run(args));
    }
}
