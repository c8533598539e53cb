package newswatch.producer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import newswatch.producer.source.Items;
import newswatch.producer.source.Outlet;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;

/** One file. */
public final class FileInput implements Input {
    private final Path file;
    private final Outlets outlets;
    private final Clock clock;

    /** @param outlets what the tables beside the files know */
    public FileInput(Path file, Outlets outlets, Clock clock) {
        this.file = file;
        this.outlets = outlets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Items open(Outlet defaults, ByteCounter counter) throws IOException {
        Path last = file.getFileName();
        Setting setting = new Setting(
                name(), last == null ? null : last.toString(), null, null, outlets.of(file), defaults, clock);
        return Format.open(counter.count(stream()), setting);
    }

    @Override
    public Raw original() throws IOException {
        try (InputStream in = stream()) {
            return Raw.of(in);
        }
    }

    private InputStream stream() throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": no permission to read it", e);
        }
    }
}
