package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.net.URI;
import java.util.Map;

/** Where the board of an installation is. */
final class BoardOption {

    private static final Map<String, String> OTHER_NAME =
            Map.of("localhost", "127.0.0.1", "127.0.0.1", "localhost");

    @Option(
            names = "--board",
            paramLabel = "URL",
            description =
                    "the address of its board; on one machine it is the other name of the same"
                            + " address")
    private @Nullable URI board;

    /**
     * Returns it.
     *
     * @param at the address of the pages
     * @throws Refused if it is not known
     */
    Board of(URI at) throws Refused {
        if (board != null) {
            return new Board(board);
        }
        String other = OTHER_NAME.get(String.valueOf(at.getHost()));
        if (other == null) {
            throw new Refused(
                    "Name the board as well: --board URL. A page of a thread posts to it.");
        }
        String port = at.getPort() < 0 ? "" : ":" + at.getPort();
        return new Board(URI.create(at.getScheme() + "://" + other + port));
    }
}
