package org.offload.voice.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;

/** Where Offload is, and where this device keeps what it must. */
final class Device {

    @Option(
            names = "--at",
            required = true,
            paramLabel = "URL",
            description = "the address of Offload's pages")
    private URI at = URI.create("http://localhost");

    @Mixin private BoardOption board = new BoardOption();

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
        return board.of(at);
    }

    Path file() {
        return keep;
    }
}
