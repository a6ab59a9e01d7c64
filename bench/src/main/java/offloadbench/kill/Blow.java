package offloadbench.kill;

import java.util.random.RandomGenerator;

/** What is killed. */
enum Blow {
    APPLICATION("the application", 35),
    DATABASE("PostgreSQL, all its processes", 15),
    POSTMASTER("PostgreSQL's first process alone", 10),
    WORKER("one other process of PostgreSQL", 10),
    BOTH("both at once", 20),
    START("the application, and again while it starts", 10);

    private final String words;
    private final int weight;

    Blow(String words, int weight) {
        this.words = words;
        this.weight = weight;
    }

    /** Returns what it says in a table. */
    String words() {
        return words;
    }

    /** Answers whether somebody has to start the application again. */
    boolean endsApplication() {
        return this == APPLICATION || this == BOTH || this == START;
    }

    /** Answers whether Offload has to start its PostgreSQL again. */
    boolean endsDatabaseAlone() {
        return this == DATABASE || this == POSTMASTER;
    }

    static Blow draw(RandomGenerator random) {
        int dice = random.nextInt(100);
        for (Blow blow : values()) {
            dice -= blow.weight;
            if (dice < 0) {
                return blow;
            }
        }
        return APPLICATION;
    }
}
