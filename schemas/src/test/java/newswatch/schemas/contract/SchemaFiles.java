package newswatch.schemas.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newswatch.schemas.json.Json;
import tools.jackson.databind.JsonNode;

/** The JSON Schema files as they ship, and a validator that knows nothing of our records. */
final class SchemaFiles {
    static final Path FOLDER = Path.of("src/main/resources/newswatch/schemas");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private SchemaFiles() {}

    static JsonNode read(String path) {
        try {
            return Json.mapper().readTree(Files.readString(FOLDER.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with {@code json} by the schema; empty if nothing. */
    static List<String> problems(String path, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("classpath:newswatch/schemas/" + path));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Paths of all schema files below {@link #FOLDER}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
