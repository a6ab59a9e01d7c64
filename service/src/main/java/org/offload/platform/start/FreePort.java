package org.offload.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that nobody listens on. */
final class FreePort {

    private FreePort() {}

    /** Returns the port if it is free, else another. */
    static int preferably(int port) throws IOException {
        try (var socket = bind(port)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = bind(0)) {
                return socket.getLocalPort();
            }
        }
    }

    /**
     * Goes through quietly if the pages can be served there.
     *
     * @param port 0 for any
     * @throws StartRefused if somebody listens there, or it is no port that we may take
     */
    static void require(int port) {
        try (var _ = bind(port)) {
            return;
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    """
                    Port %d cannot be used for the pages (%s).
                    Stop the program that has it, or choose another: ./offload run --port %d
                    """
                            .formatted(port, e.getMessage(), port == 8081 ? 8082 : 8081));
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
    }
}
