package newswatch.launcher.command;

/** The exit codes that every command promises. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    static final int DIFFERENCE = 3;

    private ExitCode() {}
}
