package offloaddemo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was typed behind {@code ./offload demo}. */
final class NationOptions {

    static final String USAGE =
            """
            Usage: ./offload demo nation [--people N] [--practitioners N]
                                         [--contacts-per-person N] [--seed N]
            Without options: 250,000 people, 11,000 practitioners, 42 contacts a person.
            """;

    private final List<String> words;

    private NationOptions(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /** Reads the words; none if they are not a command of this kind. */
    static Optional<NationSize> parse(List<String> words, int units) {
        if (words.isEmpty() || !words.getFirst().equals("nation")) {
            return Optional.empty();
        }
        try {
            var options = new NationOptions(words.subList(1, words.size()));
            NationSize usual = NationSize.USUAL;
            int people = options.count("--people", usual.people());
            int practitioners =
                    options.count("--practitioners", NationSize.practitionersFor(people, units));
            int contacts = options.count("--contacts-per-person", usual.contacts());
            long seed = options.take("--seed", usual.seed());
            return options.words.isEmpty()
                    ? Optional.of(new NationSize(people, practitioners, contacts, seed))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What is too large for a count is too large for a nation, which says so. */
    private int count(String option, int usual) {
        return Math.clamp(take(option, usual), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private long take(String option, long usual) {
        int at = words.indexOf(option);
        if (at < 0) {
            return usual;
        }
        words.remove(at);
        return at < words.size() ? number(words.remove(at)) : number("");
    }

    private static long number(String word) {
        return Long.parseLong(word.replace(",", ""));
    }
}
