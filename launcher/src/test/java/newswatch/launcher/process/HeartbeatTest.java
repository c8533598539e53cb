package newswatch.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheFileAndMovesItsTimeOn() throws IOException {
        Path file = folder.resolve("heartbeat");
        Heartbeat heartbeat = new Heartbeat(file);
        heartbeat.beat();
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        heartbeat.beat();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(Instant.EPOCH.plusSeconds(1));
        assertThat(file).isEmptyFile();
    }

    @Test
    void withoutAFileItDoesNothing() {
        assertThatCode(() -> new Heartbeat(null).beat()).doesNotThrowAnyException();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("missing/heartbeat");
        assertThatThrownBy(() -> new Heartbeat(file).beat())
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file.toString());
    }
}
