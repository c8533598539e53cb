package newswatch.producer.publish;

/** Kafka cannot take what is sent. The message says which cluster, what is wrong and what to do. */
public final class PublishException extends RuntimeException {
    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
