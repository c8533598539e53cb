package newswatch.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import newswatch.schemas.topic.Topic;
import newswatch.schemas.topic.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;

/** Looks whether the cluster has the topics as the topology needs them, before anything is written. */
final class StartCheck {
    private static final List<Topic<?, ?>> BY_ARTICLE = List.of(Topics.TAGGED_ARTICLES, Topics.RETAG);

    private StartCheck() {}

    /**
     * @throws IllegalStateException listing every topic that is missing, or whose partitions do not fit, and what to do
     * @throws KafkaException if the cluster cannot be asked
     */
    static void topics(Admin admin, String applicationId) {
        Map<String, Integer> partitions = partitions(admin, applicationId);
        List<String> missing = Topics.ALL.stream()
                .map(Topic::name)
                .filter(name -> !partitions.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("topics are missing: " + String.join(", ", missing)
                    + "; create them with: newswatch topics create");
        }
        List<String> problems = problems(partitions, applicationId);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems)
                    + ". The number of partitions is fixed when topics are created: to change it, create topics anew and"
                    + " replay the articles into a new application id");
        }
    }

    static List<String> problems(Map<String, Integer> partitions, String applicationId) {
        List<String> problems = new ArrayList<>();
        int articles = partitions.getOrDefault(Topics.ARTICLES.name(), 0);
        for (Topic<?, ?> topic : Topics.ALL) {
            int is = partitions.getOrDefault(topic.name(), 0);
            int wanted = topic.fixedPartitions().orElse(BY_ARTICLE.contains(topic) ? articles : is);
            if (is != wanted) {
                problems.add(topic.name() + " has " + is + " partitions, wanted " + wanted);
            }
        }
        partitions.forEach((name, is) -> {
            boolean internal = name.startsWith(applicationId + "-")
                    && (name.endsWith("-changelog") || name.endsWith("-repartition"));
            if (internal && is != articles) {
                problems.add(Topics.ARTICLES.name() + " has " + articles + " partitions, but the application '"
                        + applicationId + "' keeps its state for " + is + " (" + name + ")");
            }
        });
        return problems;
    }

    private static Map<String, Integer> partitions(Admin admin, String applicationId) {
        try {
            Set<String> names = admin.listTopics().names().get();
            List<String> ours = names.stream()
                    .filter(name -> name.startsWith(applicationId + "-")
                            || Topics.ALL.stream()
                                    .anyMatch(topic -> topic.name().equals(name)))
                    .toList();
            Map<String, Integer> partitions = new TreeMap<>();
            for (Map.Entry<String, TopicDescription> topic :
                    admin.describeTopics(ours).allTopicNames().get().entrySet()) {
                partitions.put(topic.getKey(), topic.getValue().partitions().size());
            }
            return partitions;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while looking at the topics", e);
        } catch (ExecutionException e) {
            throw new KafkaException("cannot look at the topics: " + e.getMessage(), e);
        }
    }
}
