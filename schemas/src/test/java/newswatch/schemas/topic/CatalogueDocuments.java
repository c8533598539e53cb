package newswatch.schemas.topic;

import java.time.Duration;
import java.util.Locale;
import org.apache.kafka.common.config.TopicConfig;

/** Renders the catalogue: {@code docs/topics.md} for people, {@code asyncapi.yaml} for programs. */
final class CatalogueDocuments {
    private CatalogueDocuments() {}

    static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Topics

                Made from the catalogue in code (`newswatch.schemas.topic.Topics`) by its test; `newswatch topics create` \
                makes the topics from the same table. Values are UTF-8 JSON; the schemas are in \
                `schemas/src/main/resources/newswatch/schemas`, the AsyncAPI document lies beside them. Keys are UTF-8 \
                text. *Deployment* partitions are chosen once, at creation (%s unless asked for otherwise).

                | topic | carries | key | value | partitions | clean-up | kept | largest record |
                |---|---|---|---|---|---|---|---|
                """.formatted(Topics.DEFAULT_PARTITIONS));
        for (Topic<?, ?> topic : Topics.ALL) {
            text.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %s | [`%s`](../schemas/src/main/resources/newswatch/schemas/%s) | %s | %s | %s | %s |%n",
                    topic.name(),
                    topic.purpose(),
                    topic.keyMeaning().replace("|", "\\|"),
                    topic.schema(),
                    schemaFile(topic),
                    topic.fixedPartitions().isPresent() ? topic.partitions(0) : "deployment",
                    topic.cleanup().policy(),
                    kept(topic),
                    size(topic.maxBytes())));
        }
        text.append("""

                ## Headers
                Every record that newswatch writes carries `content-type` (`application/json`) and `schema` (name and \
                version of the value's schema). What the topology writes also says which record it was made from, in \
                `source-topic`, `source-partition` and `source-offset`. Values are UTF-8 text.

                ## Compatibility
                Within a version, fields are only added and never required: readers skip what they do not know. What a \
                field may hold stays as it is in all that newswatch writes; of rules, gazetteer entries and retag requests, \
                which others write, it may come to take more, never less. A test holds today's schemas to those last \
                published.
                """);
        return text.toString();
    }

    static String asyncApi() {
        StringBuilder yaml = new StringBuilder("""
                # Made from newswatch.schemas.topic.Topics by its test; edit the table, not this file.
                asyncapi: 3.0.0
                info:
                  title: newswatch
                  version: 1.0.0
                  description: Who and what the news speaks of, per country, as Kafka topics of JSON records.
                  license:
                    name: Apache-2.0
                    url: https://www.apache.org/licenses/LICENSE-2.0
                defaultContentType: application/json
                servers:
                  local:
                    host: localhost:9092
                    protocol: kafka
                    description: A broker on this machine, as docker-compose.yml and newswatch demo give it.
                channels:
                """);
        for (Topic<?, ?> topic : Topics.ALL) {
            String id = id(topic);
            yaml.append("""
                      %1$s:
                        address: %2$s
                        description: %3$s
                        messages:
                          %4$s:
                            $ref: '#/components/messages/%4$s'
                        bindings:
                          kafka:
                            topic: %2$s
                            topicConfiguration:
                              cleanup.policy: [%5$s]
                              max.message.bytes: %6$s
                              bindingVersion: 0.5.0
                    """.formatted(
                            id,
                            topic.name(),
                            quoted(topic.purpose()),
                            id,
                            topic.cleanup().policy().replace(",", ", "),
                            topic.configs().get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG)));
        }
        yaml.append("operations:\n");
        for (Topic<?, ?> topic : Topics.ALL) {
            yaml.append("""
                      receive-%1$s:
                        action: receive
                        channel:
                          $ref: '#/channels/%1$s'
                    """.formatted(id(topic)));
        }
        yaml.append("components:\n  messages:\n");
        for (Topic<?, ?> topic : Topics.ALL) {
            yaml.append("""
                        %1$s:
                          name: %2$s
                          contentType: application/json
                          headers:
                            $ref: '#/components/schemas/headers'
                          payload:
                            schemaFormat: application/schema+json;version=draft-2020-12
                            schema:
                              $ref: %3$s
                          bindings:
                            kafka:
                              key:
                                type: string
                                description: %4$s
                              bindingVersion: 0.5.0
                    """.formatted(id(topic), topic.schema(), schemaFile(topic), quoted(topic.keyMeaning())));
        }
        yaml.append("""
                  schemas:
                    headers:
                      type: object
                      required: [%1$s, %2$s]
                      properties:
                        %1$s: {type: string, description: application/json}
                        %2$s: {type: string, description: name and version of the schema of the value}
                        %3$s: {type: string, description: topic of the record from which this one was made}
                        %4$s: {type: string, description: partition of that record}
                        %5$s: {type: string, description: offset of that record}
                """.formatted(
                        RecordHeaders.CONTENT_TYPE,
                        RecordHeaders.SCHEMA,
                        RecordHeaders.SOURCE_TOPIC,
                        RecordHeaders.SOURCE_PARTITION,
                        RecordHeaders.SOURCE_OFFSET));
        return yaml.toString();
    }

    /** Path of the schema of the topic's value below {@code newswatch/schemas}: it lies beside the record. */
    static String schemaFile(Topic<?, ?> topic) {
        String feature = topic.valueType().getPackageName().replaceAll(".*\\.", "");
        return feature + "/" + topic.schema().replaceAll("/.*", "") + ".schema.json";
    }

    private static String id(Topic<?, ?> topic) {
        return topic.name().replace("news.", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String kept(Topic<?, ?> topic) {
        Duration retention = topic.retention();
        return switch (topic.cleanup()) {
            case COMPACT -> "latest of each key";
            case DELETE -> retention.toDays() + " days";
            case COMPACT_AND_DELETE -> "latest of each key, " + retention.toDays() + " days";
        };
    }

    private static String size(int bytes) {
        return bytes >= 1 << 20
                ? String.format(Locale.ROOT, "%.2f MiB", bytes / (double) (1 << 20))
                        .replace(".00", "")
                : (bytes >> 10) + " KiB";
    }
}
