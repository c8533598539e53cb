package newswatch.launcher.broker;

import java.util.stream.Stream;

/** The broker did not start; the message says why, and what to do. */
public final class BrokerStartException extends RuntimeException {
    BrokerStartException(String message, Throwable cause) {
        super(message, cause);
    }

    BrokerStartException(String message) {
        super(message);
    }

    /** What Kafka threw, told by the innermost cause that has something to say. */
    static BrokerStartException because(Throwable fault) {
        Throwable told = Stream.iterate(fault, e -> e != null, Throwable::getCause)
                .filter(e -> e.getMessage() != null)
                .reduce(fault, (outer, inner) -> inner);
        String reason = told.getMessage() == null ? told.getClass().getName() : told.getMessage();
        return new BrokerStartException("the Kafka broker did not start: " + reason, fault);
    }
}
