package newswatch.systemtests.process;

import java.util.Properties;
import newswatch.schemas.count.CountryCount;
import newswatch.schemas.count.EntityCount;
import newswatch.schemas.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes records behind the pipeline's back. */
final class Tamper {
    private Tamper() {}

    static CountryCount oneMore(CountryCount count) {
        return new CountryCount(
                count.country(),
                count.unit(),
                count.zone(),
                count.windowStart(),
                count.windowEnd(),
                count.articles() + 1,
                count.focusArticles(),
                count.published(),
                count.mentions(),
                count.homeMentions(),
                count.stamps());
    }

    static EntityCount oneMore(EntityCount count) {
        return new EntityCount(
                count.country(),
                count.unit(),
                count.zone(),
                count.windowStart(),
                count.windowEnd(),
                count.entityId(),
                count.entityName(),
                count.type(),
                count.articles(),
                count.focusArticles(),
                count.citedArticles(),
                count.mentions() + 1,
                count.stamps());
    }

    static <K, V> void write(Properties kafka, Topic<K, V> topic, K key, V value) {
        try (var producer = new KafkaProducer<>(
                kafka, topic.key().serializer(), topic.value().serializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value));
        }
    }
}
