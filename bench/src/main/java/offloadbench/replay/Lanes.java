package offloadbench.replay;

import offloadbench.replay.Step.Kind;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which connection a replay needs for what a process of PostgreSQL was asked: the first that is in
 * no transaction of another's. The server's pool hands out any of its own, one after the other.
 */
final class Lanes {

    private final Map<String, Integer> inTransaction = new HashMap<>();

    /** Returns the lane, from 0, of the next thing that a process is asked. */
    int of(String process, Kind kind) {
        @Nullable Integer held = inTransaction.get(process);
        int lane = held == null ? firstFree() : held;
        switch (kind) {
            case BEGIN -> inTransaction.put(process, lane);
            case COMMIT, ROLLBACK -> inTransaction.remove(process);
            case STATEMENT -> {}
        }
        return lane;
    }

    private int firstFree() {
        return IntStream.iterate(0, lane -> lane + 1)
                .filter(lane -> !inTransaction.containsValue(lane))
                .findFirst()
                .orElseThrow();
    }
}
