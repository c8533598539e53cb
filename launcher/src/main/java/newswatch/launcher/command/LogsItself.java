package newswatch.launcher.command;

/** A command that chooses where its log goes before it does anything else. */
interface LogsItself {}
