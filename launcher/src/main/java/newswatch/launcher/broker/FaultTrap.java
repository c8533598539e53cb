package newswatch.launcher.broker;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.utils.Exit;

/**
 * While a broker starts, keeps Kafka from ending the process over a fault: it then throws the fault itself, and whoever
 * starts the broker can say what is wrong or try again. After the start Kafka's own way holds again: a broker that lost
 * its disk ends the process.
 */
final class FaultTrap implements AutoCloseable {
    private final AtomicBoolean sprung = new AtomicBoolean();

    private FaultTrap() {}

    static FaultTrap set() {
        var trap = new FaultTrap();
        Exit.setExitProcedure((status, message) -> trap.sprung.set(true));
        Exit.setHaltProcedure((status, message) -> trap.sprung.set(true));
        return trap;
    }

    /** Whether Kafka wanted to end the process. */
    boolean isSprung() {
        return sprung.get();
    }

    @Override
    public void close() {
        Exit.resetExitProcedure();
        Exit.resetHaltProcedure();
    }
}
