package offloadbench.replay;

import offloadbench.load.Ask;
import offloadbench.load.Load;
import offloadbench.load.Load.Answers;
import offloadbench.server.DataFolder;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/** The limit for a page: its statements alone, with the same values, as fast as JDBC can. */
public final class Replay {

    /** Requests after which all is prepared on both sides; the driver does so at the fifth. */
    private static final int WARM_UP = 20;

    private final DataFolder folder;
    private final List<CaughtRequest> requests;

    /** Replays these, in any order. */
    public Replay(DataFolder folder, List<CaughtRequest> requests) {
        this.folder = folder;
        this.requests = List.copyOf(requests);
    }

    /** Replays from many threads, each with connections of its own, without pause. */
    public Answers run(int threads, Duration duration)
            throws IOException, SQLException, InterruptedException {
        int lanes = requests.stream().mapToInt(CaughtRequest::lanes).max().orElse(1);
        List<Player> players = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                Player player = Player.connect(folder, lanes);
                players.add(player);
                requests.stream().limit(WARM_UP).forEach(player::play);
            }
            var free = new ArrayBlockingQueue<>(threads, false, players);
            Ask ask =
                    random -> {
                        Player player = free.take();
                        try {
                            player.play(requests.get(random.nextInt(requests.size())));
                        } finally {
                            free.add(player);
                        }
                    };
            return Load.full(threads, duration, ask);
        } finally {
            for (Player player : players) {
                player.close();
            }
        }
    }
}
