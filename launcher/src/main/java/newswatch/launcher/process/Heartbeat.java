package newswatch.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file whose time says when the process last worked: what the health check of a container looks at. */
public final class Heartbeat {
    private final @Nullable Path file;

    /** @param file made if missing; null for no heartbeat */
    public Heartbeat(@Nullable Path file) {
        this.file = file;
    }

    /**
     * Says that the process works, now.
     *
     * @throws Failure if the file cannot be written
     */
    public void beat() {
        if (file == null) {
            return;
        }
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new Failure("can't write the heartbeat file " + file + ": " + e.getMessage(), e);
        }
    }
}
