package newswatch.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import newswatch.schemas.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each keyword, tightened, loosened and turned into something else. */
class SchemaChangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"maxLength":500}        | {"maxLength":400}        | TIGHTER at.maxLength was 500, is 400
            {"maxLength":500}        | {"maxLength":600}        | LOOSER at.maxLength was 500, is 600
            {}                       | {"maxLength":400}        | TIGHTER at.maxLength was absent, is 400
            {"maxLength":500}        | {}                       | LOOSER at.maxLength was 500, is absent
            {"minLength":1}          | {"minLength":2}          | TIGHTER at.minLength was 1, is 2
            {"minLength":1}          | {"minLength":0}          | LOOSER at.minLength was 1, is 0
            {"minLength":1}          | {}                       | LOOSER at.minLength was 1, is absent
            {"minimum":0}            | {"minimum":1}            | TIGHTER at.minimum was 0, is 1
            {"minimum":0}            | {"minimum":-1}           | LOOSER at.minimum was 0, is -1
            {}                       | {"minimum":0}            | TIGHTER at.minimum was absent, is 0
            {"exclusiveMinimum":0}   | {"exclusiveMinimum":0.5} | TIGHTER at.exclusiveMinimum was 0, is 0.5
            {"maximum":1}            | {"maximum":0.5}          | TIGHTER at.maximum was 1, is 0.5
            {"maximum":1}            | {"maximum":100}          | LOOSER at.maximum was 1, is 100
            {"exclusiveMaximum":9}   | {}                       | LOOSER at.exclusiveMaximum was 9, is absent
            {"minItems":1}           | {"minItems":2}           | TIGHTER at.minItems was 1, is 2
            {"minItems":1}           | {}                       | LOOSER at.minItems was 1, is absent
            {"maxItems":9}           | {"maxItems":8}           | TIGHTER at.maxItems was 9, is 8
            {"maxItems":9}           | {"maxItems":10}          | LOOSER at.maxItems was 9, is 10
            {"minProperties":1}      | {"minProperties":2}      | TIGHTER at.minProperties was 1, is 2
            {"maxProperties":1}      | {"maxProperties":2}      | LOOSER at.maxProperties was 1, is 2
            {}                       | {"uniqueItems":true}     | TIGHTER at.uniqueItems was absent, is true
            {"uniqueItems":true}     | {}                       | LOOSER at.uniqueItems was true, is absent
            """)
    void bounds(String before, String after, String change) {
        assertChange(before, after, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                         | {"pattern":"^a"}          | TIGHTER at.pattern was absent, is "^a"
            {"pattern":"^a"}           | {}                        | LOOSER at.pattern was "^a", is absent
            {"pattern":"^a"}           | {"pattern":"^b"}          | OTHER at.pattern was "^a", is "^b"
            {}                         | {"format":"uri"}          | TIGHTER at.format was absent, is "uri"
            {"format":"date-time"}     | {}                        | LOOSER at.format was "date-time", is absent
            {"format":"date-time"}     | {"format":"date"}         | OTHER at.format was "date-time", is "date"
            {"contentEncoding":"base64"} | {}                      | LOOSER at.contentEncoding was "base64", is absent
            {}                         | {"const":1}               | TIGHTER at.const was absent, is 1
            {"$ref":"a.json"}          | {"$ref":"b.json"}         | OTHER at.$ref was "a.json", is "b.json"
            """)
    void forms(String before, String after, String change) {
        assertChange(before, after, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                         | {"enum":["A"]}            | TIGHTER at.enum was absent, is ["A"]
            {"enum":["A"]}             | {}                        | LOOSER at.enum was ["A"], is absent
            {"enum":["A","B"]}         | {"enum":["A"]}            | TIGHTER at.enum was ["A","B"], is ["A"]
            {"enum":["A"]}             | {"enum":["A","B"]}        | LOOSER at.enum was ["A"], is ["A","B"]
            {"enum":["A"]}             | {"enum":["B"]}            | OTHER at.enum was ["A"], is ["B"]
            {"type":"number"}          | {"type":"integer"}        | TIGHTER at.type was "number", is "integer"
            {"type":"integer"}         | {"type":"number"}         | LOOSER at.type was "integer", is "number"
            {"type":["string","null"]} | {"type":"string"}         | TIGHTER at.type was ["string","null"], is "string"
            {"type":"string"}          | {"type":["string","null"]} | LOOSER at.type was "string", is ["string","null"]
            {"type":"string"}          | {"type":"integer"}        | OTHER at.type was "string", is "integer"
            {}                         | {"type":"string"}         | TIGHTER at.type was absent, is "string"
            {"type":"string"}          | {}                        | LOOSER at.type was "string", is absent
            """)
    void values(String before, String after, String change) {
        assertChange(before, after, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                         | {"required":["a"]}        | TIGHTER at.required was absent, is ["a"]
            {"required":["a"]}         | {}                        | LOOSER at.required was ["a"], is absent
            {"required":["a"]}         | {"required":["b"]}        | OTHER at.required was ["a"], is ["b"]
            {}                         | {"additionalProperties":false} | TIGHTER at.additionalProperties was {}, is false
            {"additionalProperties":false} | {"additionalProperties":true} \
            | LOOSER at.additionalProperties was false, is true
            {}                         | {"additionalProperties":{"type":"string"}} \
            | TIGHTER at.additionalProperties.type was absent, is "string"
            {"propertyNames":{"pattern":"a"}} | {} | LOOSER at.propertyNames.pattern was "a", is absent
            {"properties":{"a":{}}}    | {"properties":{}}         | OTHER at: a is gone
            {"properties":{"a":{}}}    | {"properties":{"a":false}} | TIGHTER at.a was {}, is false
            {"additionalProperties":{"type":"string"}} \
            | {"additionalProperties":{"type":"string"},"properties":{"a":{"type":"integer"}}} \
            | OTHER at.a.type was "string", is "integer"
            {"allOf":[{"if":{}}]}      | {"allOf":[{"if":false}]}  | OTHER at.allOf was [{"if":{}}], is [{"if":false}]
            {}                         | {"anyOf":[{"minimum":1}]} | TIGHTER at.anyOf was absent, is [{"minimum":1}]
            {}                         | {"if":{},"then":false}    | OTHER at.then was absent, is false
            """)
    void objects(String before, String after, String change) {
        assertChange(before, after, change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"properties":{"a":SCHEMA}}                         | at.a
            {"items":SCHEMA}                                    | at[]
            {"additionalProperties":SCHEMA}                     | at.additionalProperties
            {"properties":{"a":{"items":{"properties":{"b":SCHEMA}}}}} | at.a[].b
            """)
    void atEveryDepth(String around, String place) {
        assertChange(
                around.replace("SCHEMA", "{\"required\":[\"x\"]}"),
                around.replace("SCHEMA", "{\"required\":[\"x\",\"y\"]}"),
                "TIGHTER " + place + ".required was [\"x\"], is [\"x\",\"y\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"description":"old","title":"A"}  | {"description":"new"}
            {"required":["a","b"]}             | {"required":["b","a"]}
            {"enum":["A","B"]}                 | {"enum":["B","A"]}
            {"minimum":1}                      | {"minimum":1.0}
            {}                                 | {"uniqueItems":false}
            {}                                 | {"additionalProperties":true}
            {"properties":{"a":{}}}            | {"properties":{"a":{},"b":{"type":"string","maxLength":3}}}
            {"type":["number"]}                | {"type":["number","integer"]}
            """)
    void whatChangesNothing(String before, String after) {
        assertThat(SchemaChanges.between(
                        Json.mapper().readTree(before), Json.mapper().readTree(after), "at"))
                .isEmpty();
    }

    private static void assertChange(String before, String after, String change) {
        assertThat(SchemaChanges.between(
                        Json.mapper().readTree(before), Json.mapper().readTree(after), "at"))
                .extracting(SchemaChanges.Change::toString)
                .contains(change)
                .hasSize(change.contains(".then ") ? 2 : 1); // a condition of two keywords is two changes
    }
}
