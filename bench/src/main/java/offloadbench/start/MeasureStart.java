package offloadbench.start;

import offloadbench.desk.Desk;
import offloadbench.load.Sample;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a server again and again, each time until somebody has its first page. */
public final class MeasureStart {

    private MeasureStart() {}

    /** Returns the seconds of each start. The first of all is not counted: files were cold. */
    public static Sample seconds(StartOptions options, int runs)
            throws IOException, InterruptedException {
        List<Duration> starts = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            starts.add(firstPage(options));
        }
        return Sample.of(starts.subList(1, starts.size()), one -> one.toMillis() / 1000.0);
    }

    private static Duration firstPage(StartOptions options)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var server = OffloadServer.start(options);
                var client = Desk.client()) {
            var page = HttpRequest.newBuilder(server.address().resolve("/sign-in")).build();
            int status = client.send(page, BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The first page answered by " + status);
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
