package newswatch.launcher.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two brokers out of one folder. The operating system takes the lock back from a process that dies. */
final class FolderLock {
    private static final String NAME = "newswatch.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BrokerStartException if the folder can't be written, or another broker has it */
    static FolderLock take(Path folder) {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new BrokerStartException(
                    "can't write to the data folder " + folder + " (" + e + "); name another", e);
        }
        try {
            if (tryLock(channel) != null) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new BrokerStartException("can't lock the data folder " + folder + ": " + e.getMessage(), e);
        }
        throw new BrokerStartException(
                "the data folder " + folder + " is in use by another newswatch; stop that one, or name another folder");
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }
}
