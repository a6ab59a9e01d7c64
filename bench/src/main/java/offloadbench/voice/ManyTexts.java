package offloadbench.voice;

import offloadbench.server.DataFolder;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A million made-up texts, in words of which few stand everywhere and many seldom, as in any
 * language. They stay in the nation.
 */
final class ManyTexts {

    static final int TEXTS = 1_000_000;

    private static final int A_THREAD = 2_000; // as many as one takes
    private static final int WORDS = 30_000;
    private static final int STEEPNESS = 4; // the word of rank 100 is then in every tenth text
    private static final int LENGTH = 40; // of a text, in words
    private static final String SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu";

    private static final List<String> PREPARE =
            List.of(
                    "create temp table made (thread_id uuid, comment int, body text)",
                    "create temp table threads (thread_id uuid, title text)");
    private static final List<String> FILL =
            List.of(
                    """
                    insert into voice.thread (thread_id, kind, title, active_at)
                    select thread_id, 'QUESTION', title, timestamptz '2019-04-07' from threads\
                    """,
                    """
                    insert into voice.slot
                      (thread_id, comment, reply, seq, slot_id, author, body, state, recorded_at,
                       words)
                    select thread_id, comment, 0, comment, gen_random_uuid(), '', body, 'PUBLISHED',
                           timestamptz '2019-04-07' - random() * interval '700 days',
                           to_tsvector('english', body)
                      from made\
                    """);

    private ManyTexts() {}

    /** Adds them where they are not there yet; returns how many texts there are. */
    static long in(DataFolder folder) throws IOException, SQLException {
        if (folder.count("voice.slot") < TEXTS) {
            try (Connection connection = folder.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (String sql : PREPARE) {
                    statement.execute(sql);
                }
                copy(connection);
                for (String sql : FILL) {
                    statement.execute(sql);
                }
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze voice.slot");
                statement.execute("analyze voice.thread");
            }
        }
        return folder.count("voice.slot");
    }

    private static void copy(Connection connection) throws SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        RandomGenerator random = new Random(1_000_000);
        List<UUID> threads =
                IntStream.range(0, TEXTS / A_THREAD)
                        .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                        .toList();
        CopyIn heads = copies.copyIn("copy threads from stdin");
        for (UUID thread : threads) {
            write(heads, thread + "\tMade up: " + text(random, 4) + "\n");
        }
        heads.endCopy();
        CopyIn texts = copies.copyIn("copy made from stdin");
        for (UUID thread : threads) {
            write(texts, thread + "\t0\t" + text(random, LENGTH) + "\n");
            for (int comment = 1; comment <= A_THREAD; comment++) {
                int length = 5 + random.nextInt(2 * LENGTH);
                write(texts, thread + "\t" + comment + "\t" + text(random, length) + "\n");
            }
        }
        texts.endCopy();
    }

    private static void write(CopyIn copy, String line) throws SQLException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static String text(RandomGenerator random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> word((int) (WORDS * Math.pow(random.nextDouble(), STEEPNESS))))
                .collect(Collectors.joining(" "));
    }

    /** Returns one or two words that somebody may look for: none that stands nearly everywhere. */
    static String sought(RandomGenerator random) {
        String first = word(50 + random.nextInt(5_000));
        return random.nextBoolean() ? first : first + " " + word(50 + random.nextInt(5_000));
    }

    private static String word(int rank) {
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder word = new StringBuilder("x");
        for (int rest = rank; rest > 0 || word.length() < 4; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.toString();
    }
}
