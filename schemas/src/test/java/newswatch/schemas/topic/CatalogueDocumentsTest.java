package newswatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is committed is what the catalogue says. After a change of the catalogue: {@code mvn test -pl schemas
 * -Dnewswatch.write-documents=true} writes the files anew.
 */
class CatalogueDocumentsTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/newswatch/schemas");
    private static final Path TOPICS_PAGE = Path.of("../docs/topics.md");
    private static final Path ASYNC_API = SCHEMAS.resolve("asyncapi.yaml");

    @Test
    void theTopicsPageSaysWhatTheCatalogueSays() throws IOException {
        assertCommitted(TOPICS_PAGE, CatalogueDocuments.markdown());
    }

    @Test
    void theAsyncApiDocumentSaysWhatTheCatalogueSays() throws IOException {
        assertCommitted(ASYNC_API, CatalogueDocuments.asyncApi());
    }

    @Test
    void theAsyncApiDocumentHoldsTogether() {
        JsonNode document = new YAMLMapper().readTree(ASYNC_API.toFile());
        assertThat(document.path("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(document.path("channels").findValuesAsString("address"))
                .containsExactlyElementsOf(Topics.ALL.stream().map(Topic::name).toList());
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(SCHEMAS.resolve(reference)).exists();
            }
        });
    }

    private static void assertCommitted(Path file, String wanted) throws IOException {
        if (Boolean.getBoolean("newswatch.write-documents")) {
            Files.writeString(file, wanted, StandardCharsets.UTF_8);
        }
        assertThat(file).hasContent(wanted);
    }
}
