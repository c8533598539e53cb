package newswatch.producer;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import newswatch.producer.input.Folder;

/** Which files of a folder are new or changed, and no longer being written: seen twice with one size and time. */
final class Watch {
    private final Path folder;
    private final Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Stamp> read = new HashMap<>();
    private boolean gone;

    private record Stamp(long size, long modified) {}

    Watch(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The files to read now, by name; each is given out once for each change. */
    List<Path> scan(Consumer<String> complaint) {
        SortedMap<Path, BasicFileAttributes> files;
        try {
            files = Folder.files(folder, complaint);
            gone = false;
        } catch (IOException e) {
            if (!gone) {
                complaint.accept(folder + ": cannot be read (" + e + "); looked for again and again");
                gone = true;
            }
            return List.of();
        }
        seen.keySet().retainAll(files.keySet());
        read.keySet().retainAll(files.keySet());
        List<Path> ready = new ArrayList<>();
        files.forEach((file, attributes) -> {
            Stamp now =
                    new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
            if (now.equals(seen.put(file, now)) && !now.equals(read.get(file))) {
                read.put(file, now);
                ready.add(file);
            }
        });
        return ready;
    }
}
