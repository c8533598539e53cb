package newswatch.launcher.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

/** Ports of the loopback address. */
public final class Ports {
    private Ports() {}

    /** A port that is free now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerStartException("no free port on the loopback address: " + e.getMessage(), e);
        }
    }

    /** Whether nobody listens at {@code port}. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Kafka does: a port in TIME_WAIT is free
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static int requireFree(int port) {
        if (!isFree(port)) {
            throw new BrokerStartException(
                    "port " + port + " is taken by another program; choose another, or 0 for any");
        }
        return port;
    }

    static boolean isTaken(Throwable fault) {
        return Stream.iterate(fault, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof BindException
                        || String.valueOf(e.getMessage()).contains("already in use"));
    }
}
