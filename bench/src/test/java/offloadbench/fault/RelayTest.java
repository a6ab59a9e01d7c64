package offloadbench.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import offloadbench.fault.Relay.Quality;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A line to somebody who sends back what they get. */
class RelayTest {

    private ServerSocket echo;
    private Relay relay;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
        relay = Relay.to(echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
        echo.close();
    }

    private void answer() {
        try {
            while (true) {
                Socket socket = echo.accept();
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try (socket) {
                                        socket.getInputStream()
                                                .transferTo(socket.getOutputStream());
                                    } catch (IOException cut) {
                                        // As it should be.
                                    }
                                });
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), relay.port());
    }

    private static int askBack(Socket socket) throws IOException {
        socket.getOutputStream().write(7);
        return socket.getInputStream().read();
    }

    @Test
    void what_is_sent_arrives_in_both_directions() throws IOException {
        try (Socket socket = connect()) {
            assertThat(askBack(socket)).isEqualTo(7);
        }
    }

    @Test
    void given_a_cut_then_what_is_open_ends_and_nothing_new_gets_through() throws IOException {
        try (Socket open = connect()) {
            askBack(open);

            relay.cut();

            assertEnded(open);
            try (Socket late = connect()) {
                assertEnded(late);
            }
        }
    }

    private static void assertEnded(Socket socket) {
        try {
            assertThat(askBack(socket)).isEqualTo(-1);
        } catch (IOException reset) {
            assertThatThrownBy(() -> askBack(socket)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void given_the_line_is_joined_again_then_new_connections_get_through() throws IOException {
        relay.cut();
        relay.join();

        try (Socket socket = connect()) {
            assertThat(askBack(socket)).isEqualTo(7);
        }
    }

    @Test
    void a_narrow_line_takes_its_time_for_each_byte() {
        var line = new Quality(Duration.ofMillis(100), 256_000);

        assertThat(line.timeOnLine(32_000)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Quality.GOOD.timeOnLine(32_000)).isZero();
    }
}
