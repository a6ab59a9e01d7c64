package offloadbench.crew;

import picocli.CommandLine.Option;

/** How many work, and how fast. Filled by the parser. */
public final class CrewOptions {

    @Option(names = "--people", defaultValue = "30", description = "How many work (default: 30).")
    private int people;

    @Option(
            names = "--pause",
            defaultValue = "500",
            description = "Pause between two things one does, in ms on average (default: 500).")
    private int pause;

    /** Returns it as a size. */
    public Crew.Size size(long seed) {
        return new Crew.Size(people, pause, seed);
    }
}
