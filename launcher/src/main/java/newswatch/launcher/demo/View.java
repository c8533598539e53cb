package newswatch.launcher.demo;

/** Shows how the demo goes; told some four times a second. */
interface View extends AutoCloseable {
    void show(Snapshot news, Status status);

    /** Ends the showing. */
    @Override
    void close();
}
