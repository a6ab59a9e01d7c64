package offloadbench;

import offloadbench.page.MeasurePages;
import offloadbench.page.MeasurePages.Found;
import offloadbench.page.MeasurePages.Wanted;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import java.nio.file.Path;
import java.util.List;

public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(System.getProperty("offload.checkout"));
        Path data = Path.of(args[0]);
        try (var server =
                OffloadServer.start(
                        StartOptions.onFolder(checkout, data, Path.of("/tmp/bench-server.log")))) {
            System.out.println("started in " + server.started());
            Found found =
                    new MeasurePages(server, new DataFolder(data), System.out)
                            .run(
                                    new Wanted(
                                            Integer.parseInt(args[1]),
                                            Integer.parseInt(args[2]),
                                            Integer.parseInt(args[3]),
                                            Integer.parseInt(args[4]),
                                            List.of(args).subList(5, args.length)));
            found.pages()
                    .forEach(
                            p -> {
                                System.out.println(
                                        p.name()
                                                + " own "
                                                + p.own()
                                                + " house "
                                                + p.house()
                                                + " bytes "
                                                + p.bytes()
                                                + " "
                                                + p.full()
                                                + " limit "
                                                + p.limit()
                                                + " half "
                                                + p.half()
                                                + " "
                                                + p.halfMedian());
                                p.plans()
                                        .forEach(
                                                x ->
                                                        System.out.println(
                                                                x.whole().isEmpty() ? "" : x));
                            });
        }
    }
}
