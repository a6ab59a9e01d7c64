package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where Offload is, and where this device keeps what it must. */
final class Device {

    private static final Map<String, String> OTHER_NAME =
            Map.of("localhost", "127.0.0.1", "127.0.0.1", "localhost");

    @Option(
            names = "--at",
            required = true,
            paramLabel = "URL",
            description = "the address of Offload's pages")
    private URI at = URI.create("http://localhost");

    @Option(
            names = "--board",
            paramLabel = "URL",
            description =
                    "the address of its board; on one machine it is the other name of the same"
                            + " address")
    private @Nullable URI board;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "what this device keeps; .offload/unnamed.json in your home if not named")
    private Path keep = Path.of(System.getProperty("user.home"), ".offload", "unnamed.json");

    URI pages() {
        return at;
    }

    /**
     * Returns where texts go.
     *
     * @throws Refused if that is not known
     */
    Board board() throws Refused {
        return boardOf(at, board);
    }

    /**
     * Returns the board of an installation.
     *
     * @param board its address; of one machine, none
     * @throws Refused if that is not known
     */
    static Board boardOf(URI at, @Nullable URI board) throws Refused {
        if (board != null) {
            return new Board(board);
        }
        String other = OTHER_NAME.get(String.valueOf(at.getHost()));
        if (other == null) {
            throw new Refused(
                    "Name the board as well: --board URL. A page of a thread posts to it.");
        }
        return new Board(
                URI.create(
                        at.getScheme()
                                + "://"
                                + other
                                + (at.getPort() < 0 ? "" : ":" + at.getPort())));
    }

    Path file() {
        return keep;
    }
}
