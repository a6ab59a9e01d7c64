package org.offload.platform.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What may stand behind {@code ./offload run}. Filled by the parser. */
@Command(name = "./offload run", description = "Serves the pages until it is stopped.")
final class ServeOptions {

    @Mixin private Place place = new Place();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--demonstration",
            description = "Fills the database with made-up people, if it is empty.")
    private boolean demonstration;

    @Option(names = "--empty", description = "Leaves a new folder empty.")
    private boolean empty;

    Place place() {
        return place;
    }

    int port() {
        return port;
    }

    /**
     * Returns whether the folder's own database is to hold made-up people. A new one is, unless
     * asked otherwise; the answer stays with the folder, so that a first start that was cut short
     * is made good by the next.
     */
    boolean demonstrationIn(DataFolder folder) {
        boolean wanted = !empty && (demonstration || folder.notes().demonstration());
        folder.notes().setDemonstration(wanted);
        return wanted;
    }

    /** Returns whether someone's own database is to hold made-up people: only if asked. */
    boolean demonstrationInOwnDatabase() {
        return demonstration && !empty;
    }
}
