package org.offload.platform.start;

import org.springframework.boot.SpringApplication;

import picocli.CommandLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./offload run}: the pages, with the folder and the database that they need. */
final class Serve {

    private final Class<?> application;

    Serve(Class<?> application) {
        this.application = application;
    }

    /**
     * Serves until the process ends.
     *
     * @return the exit code, if it never came to serving
     * @throws StartRefused if the folder, the port or the database cannot be used
     */
    int run(List<String> arguments) {
        var options = new ServeOptions();
        var parser = new CommandLine(options);
        parser.parseArgs(arguments.toArray(String[]::new));
        if (parser.isUsageHelpRequested()) {
            parser.usage(System.out);
            return 0;
        }
        try (var closing = new Closing()) {
            start(options, closing);
            Thread.currentThread().join();
            return 0;
        } catch (InterruptedException e) {
            return 0;
        }
    }

    private void start(ServeOptions options, Closing closing) {
        Place place = options.place();
        DataFolder folder = closing.open(() -> DataFolder.open(place.folder()), DataFolder::close);
        FreePort.require(options.port());
        Optional<DatabaseAddress> own = place.ownDatabase();
        DatabaseAddress database = own.orElseGet(() -> ours(folder, closing));
        closing.hold(() -> DatabaseCheck.pass(database));
        boolean demonstration =
                own.isPresent()
                        ? options.demonstrationInOwnDatabase()
                        : options.demonstrationIn(folder);
        folder.announce(database);
        var spring = new SpringApplication(application);
        spring.setMainApplicationClass(application);
        Application.start(
                spring,
                closing,
                Application.join(
                        Application.logTo(folder.logs().resolve("offload.log")),
                        database.asProperties(),
                        Map.of(
                                Ready.PLACE,
                                folder.home().toString(),
                                "offload.demonstration",
                                demonstration)),
                // As an argument, for application.yaml has a port too and goes above a default.
                "--server.port=" + options.port(),
                Application.settingsIn(folder.home()));
    }

    private static DatabaseAddress ours(DataFolder folder, Closing closing) {
        return closing.open(() -> LocalPostgres.start(folder, Map.of()), LocalPostgres::close)
                .address();
    }
}
