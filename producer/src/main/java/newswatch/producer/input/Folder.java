package newswatch.producer.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The readable files in a folder and those below it; hidden ones are passed over. */
public final class Folder {
    private static final Set<String> ENDINGS = Set.of("xml", "rss", "atom", "rdf", "jsonl", "json", "ndjson");

    private Folder() {}

    /** What is read in a folder, for messages. */
    public static String wanted() {
        return "*.xml, *.rss, *.atom, *.rdf, *.jsonl, *.ndjson, *.json";
    }

    /**
     * Files by name, in the order of their names, with size and time of change.
     *
     * @param complaint is told of what is there but cannot be looked into
     * @throws IOException if the folder itself cannot be read
     */
    public static SortedMap<Path, BasicFileAttributes> files(Path folder, Consumer<String> complaint)
            throws IOException {
        SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                        return !dir.equals(folder) && isHidden(dir)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && !isHidden(file) && isWanted(file)) {
                            found.put(file, attributes);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (file.equals(folder)) {
                            throw e;
                        }
                        complaint.accept(file + ": cannot be looked into (" + e + ")");
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path dir, @org.jspecify.annotations.Nullable IOException e) {
                        if (e != null) {
                            complaint.accept(dir + ": cannot be listed to its end (" + e + ")");
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private static boolean isHidden(Path path) {
        Path last = path.getFileName();
        return last != null && last.toString().startsWith(".");
    }

    private static boolean isWanted(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
    }
}
