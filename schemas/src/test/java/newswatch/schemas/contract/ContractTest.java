package newswatch.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newswatch.schemas.json.Json;
import newswatch.schemas.json.UnreadableRecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds records and JSON Schema files together, in both directions. */
class ContractTest {
    static Stream<Samples> samples() {
        return ContractSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheSchemaAllowsTheRecordReadsAndWritesUnchanged(Samples sample) {
        assertThat(SchemaFiles.problems(sample.schema(), sample.full())).isEmpty();
        Object read = Json.read("sample", sample.type(), sample.full());
        JsonNode written = Json.mapper().readTree(Json.write(read));
        assertThat(written).isEqualTo(Json.mapper().readTree(sample.full()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheSchemaForbidsTheRecordRefuses(Samples sample) {
        assertThat(sample.broken()).isNotEmpty().allSatisfy(json -> {
            assertThat(SchemaFiles.problems(sample.schema(), json)).as(json).isNotEmpty();
            assertThatThrownBy(() -> Json.read("sample", sample.type(), json))
                    .as(json)
                    .isInstanceOf(UnreadableRecordException.class)
                    .hasMessageStartingWith("sample: not a valid ");
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fieldsAreTheSame(Samples sample) {
        sameFields(sample.type(), SchemaFiles.read(sample.schema()), sample.schema());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRequiredFieldIsRequiredByBoth(Samples sample) {
        JsonNode schema = SchemaFiles.read(sample.schema());
        ObjectNode full = (ObjectNode) Json.mapper().readTree(sample.full());
        for (JsonNode name : schema.get("required")) {
            ObjectNode without = full.deepCopy();
            without.remove(name.stringValue());
            String json = without.toString();
            assertThat(SchemaFiles.problems(sample.schema(), json)).as(json).isNotEmpty();
            boolean list = schema.at("/properties/" + name.stringValue() + "/type")
                    .asString("")
                    .matches("array|object");
            if (!list) { // an absent list or map is read as empty, so that a reader is lenient
                assertThatThrownBy(() -> Json.read("sample", sample.type(), json))
                        .as("without %s", name)
                        .isInstanceOf(UnreadableRecordException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anUnknownFieldIsSkipped(Samples sample) {
        ObjectNode more = (ObjectNode) Json.mapper().readTree(sample.full());
        more.put("addedInALaterVersion", 1);
        assertThat(SchemaFiles.problems(sample.schema(), more.toString())).isEmpty();
        assertThat(Json.read("sample", sample.type(), more.toString()))
                .isEqualTo(Json.read("sample", sample.type(), sample.full()));
    }

    @Test
    void everySchemaFileHasItsRecord() {
        assertThat(samples().map(Samples::schema).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(SchemaFiles.all());
    }

    private static void sameFields(Class<?> type, JsonNode schema, String where) {
        JsonNode properties = schema.get("properties");
        assertThat(new TreeSet<>(properties.propertyNames()))
                .as(where)
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = properties.get(component.getName());
            Class<?> element = component.getType();
            JsonNode described = property;
            if (element == List.class) {
                element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                described = property.get("items");
            }
            if (element.isEnum()) {
                Set<String> constants = Arrays.stream(element.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> listed = described
                        .get("enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toCollection(TreeSet::new));
                constants.removeIf(constant -> constant.equals("QUANTITY") && !listed.contains(constant));
                assertThat(listed).as(where + " " + component.getName()).isEqualTo(constants);
            } else if (element.isRecord() && !described.has("$ref")) {
                sameFields(element, described, where + " " + component.getName());
            }
        }
    }
}
