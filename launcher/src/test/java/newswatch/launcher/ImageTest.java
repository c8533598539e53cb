package newswatch.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Dockerfile copies and starts, laid out in a folder, with a Java that only says how it was called. */
class ImageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (.+) (\\S+)$");
    private static final Pattern ENTRYPOINT = Pattern.compile("(?m)^ENTRYPOINT \\[\"([^\"]+)\"]$");

    @TempDir
    Path root;

    private String dockerfile;

    @BeforeEach
    void layOut() throws IOException {
        dockerfile = Files.readString(PROJECT.resolve("Dockerfile"));
        for (Matcher copy = COPY.matcher(dockerfile); copy.find(); ) {
            for (String source : copy.group(1).split(" ", -1)) {
                Path target = copy.group(2).endsWith("/")
                        ? in(copy.group(2))
                                .resolve(Path.of(source).getFileName().toString())
                        : in(copy.group(2));
                Path parent = target.getParent();
                Files.createDirectories(parent == null ? root : parent);
                if (source.endsWith(".jar")) {
                    Files.writeString(target, "a jar");
                } else {
                    Files.copy(PROJECT.resolve(source), target);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(PROJECT.resolve(source)));
                }
            }
        }
        Path java = Files.createDirectories(root.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(root.resolve("java/release"), "IMPLEMENTOR=\"Test\"\nJAVA_RUNTIME_VERSION=\"17.0.1+1\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "stream --threads 2, -XX:+UseParallelGC",
        "topics create, -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
    })
    void aCommandGetsTheJavaOptionsThatTheScriptGivesIt(String command, String options) throws Exception {
        String jar = in("/opt/newswatch/launcher/target/newswatch.jar").toString();
        assertThat(run(command.split(" ", -1)))
                .isEqualTo("-Xlog:disable -Xlog:all=error:stderr " + options + " -jar " + jar + " " + command + "\n");
    }

    @Test
    void whatIsCopiedIsInTheBuildContext() throws IOException {
        List<String> allowed = Files.readAllLines(PROJECT.resolve(".dockerignore"));
        for (Matcher copy = COPY.matcher(dockerfile); copy.find(); ) {
            assertThat(allowed)
                    .containsAll(Arrays.stream(copy.group(1).split(" ", -1))
                            .map(source -> "!" + source)
                            .toList());
        }
    }

    private String run(String... arguments) throws Exception {
        Matcher entrypoint = ENTRYPOINT.matcher(dockerfile);
        assertThat(entrypoint.find()).as("one program as entry point").isTrue();
        List<String> command = new ArrayList<>(List.of(in(entrypoint.group(1)).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", root.resolve("java").toString());
        builder.environment().remove("NEWSWATCH_JAVA_OPTS");
        if (dockerfile.contains("\nENV NEWSWATCH_REBUILD=no\n")) {
            builder.environment().put("NEWSWATCH_REBUILD", "no");
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Path in(String absolute) {
        return root.resolve(absolute.substring(1));
    }
}
