package org.offload.platform.start;

import org.offload.platform.Command;

import picocli.CommandLine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any other word: a command of a module, on the database of a folder. */
final class Perform {

    private final Class<?> application;
    private final String name;

    Perform(Class<?> application, String name) {
        this.application = application;
        this.name = name;
    }

    /**
     * Runs the command to its end.
     *
     * @return its exit code; 2 if no command has that name
     * @throws StartRefused if the folder or the database cannot be used
     */
    int run(List<String> arguments) {
        var options = new CommandOptions();
        new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
        if (isNew(options.place()) && !isKnown()) {
            return unknown(); // before a folder is made for a slip of the finger
        }
        try (var closing = new Closing()) {
            DatabaseAddress database = database(options.place(), closing);
            closing.hold(() -> DatabaseCheck.pass(database));
            Map<String, Object> properties =
                    Application.join(
                            logs(options.place().folder().resolve("logs")),
                            database.asProperties());
            Optional<Command> command =
                    Commands.on(application, closing, options.place().folder(), properties)
                            .named(name);
            return command.isPresent() ? command.get().run(options.words()) : unknown();
        }
    }

    private static boolean isNew(Place place) {
        return place.ownDatabase().isEmpty() && !Files.exists(place.folder().resolve("data"));
    }

    private boolean isKnown() {
        try (var closing = new Closing()) {
            return Commands.unconnected(application, closing).named(name).isPresent();
        }
    }

    private int unknown() {
        System.err.printf("There is no command %s. See what there is: ./offload help%n", name);
        return Start.NOT_UNDERSTOOD;
    }

    /** The folder's own log belongs to the pages, which may be served at the same time. */
    private Map<String, Object> logs(Path logs) {
        return Application.logTo(logs.resolve("command-%s.log".formatted(name)));
    }

    private static DatabaseAddress database(Place place, Closing closing) {
        return place.ownDatabase().orElseGet(() -> ofFolder(place.folder(), closing));
    }

    private static DatabaseAddress ofFolder(Path home, Closing closing) {
        try {
            return started(home, closing);
        } catch (StartRefused.FolderInUse e) {
            return RunningInstance.databaseOf(home)
                    .orElseThrow(
                            () ->
                                    new StartRefused(
                                            """
                                            The Offload on the data folder %s is starting or stopping.
                                            Try again in a moment.
                                            """
                                                    .formatted(home)));
        }
    }

    private static DatabaseAddress started(Path home, Closing closing) {
        DataFolder folder = closing.open(() -> DataFolder.open(home), DataFolder::close);
        if (!Files.exists(home.resolve("data"))) {
            folder.notes().setDemonstration(false); // what a command brings is no demonstration
        }
        DatabaseAddress database =
                closing.open(() -> LocalPostgres.start(folder, Map.of()), LocalPostgres::close)
                        .address();
        folder.announce(database);
        return database;
    }
}
