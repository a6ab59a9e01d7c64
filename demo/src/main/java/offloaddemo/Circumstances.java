package offloaddemo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invents how somebody lives, and what is to be arranged for them. */
final class Circumstances {

    private static final String PART = "circumstance";
    private static final String DISABILITY = "disability";
    private static final double EVIDENCED = 0.45;
    private static final int MONTHS_TO_REVIEW = 12;
    private static final int LONGEST_DAYS = 1_500;
    private static final String FURLOUGHED = "EMP5";

    private static final Map<String, List<String>> ADJUSTMENTS =
            Map.of(
                    "MENTAL", List.of("A quiet room, away from the waiting area", "Short meetings"),
                    "LITERACY", List.of("Say it, do not send it; read letters out on the phone"),
                    "LEARNING", List.of("Easy read letters; ask them to say it back"),
                    "NEURO", List.of("Same officer, same room; tell changes a day before"),
                    "MOBILITY", List.of("A ground-floor room", "Parking at the door"),
                    "PROGRESS", List.of("Meetings before noon; breaks"),
                    "HEARING", List.of("Text before a call; face them when speaking"),
                    "SIGHT", List.of("Large print, 18 point"));

    private final Shares<String> single = Life.assumed(PART);
    private final Map<String, Shares<String>> oneOf = new HashMap<>();
    private final Shares<String> disability = Life.assumed(DISABILITY);
    private final Shares<String> disabilities = Life.assumed("kind of disability");

    Circumstances() {
        List.of("employment", "relationship").forEach(name -> oneOf.put(name, Life.assumed(name)));
    }

    void draw(Outline outline, PartEntries entries, Seeded seeded) {
        boolean free = !outline.brief().family().isInPrison();
        for (String which : single.weights().keySet()) {
            if (single.chance(which, seeded) && free) {
                Shares<String> kinds = oneOf.get(which);
                add(kinds == null ? which : kinds.pick(seeded), entries, seeded);
            }
        }
        if (disability.chance("recorded", seeded)) {
            arrange(entries, seeded);
        }
    }

    private static void add(String type, PartEntries entries, Seeded seeded) {
        LocalDate since =
                type.equals(FURLOUGHED)
                        ? Dates.EMERGENCY
                        : Dates.TODAY.minusDays(seeded.between(10, LONGEST_DAYS));
        entries.add(
                PART,
                Map.of(
                        "type",
                        type,
                        "from_on",
                        since.toString(),
                        "evidenced",
                        seeded.chance(EVIDENCED) ? "yes" : ""));
    }

    private void arrange(PartEntries entries, Seeded seeded) {
        String type = disabilities.pick(seeded);
        LocalDate since = Dates.TODAY.minusDays(seeded.between(30, LONGEST_DAYS));
        entries.add(
                DISABILITY,
                Map.of(
                        "type", type,
                        "adjustment", seeded.pick(ADJUSTMENTS.getOrDefault(type, List.of(""))),
                        "from_on", since.toString(),
                        "review_on", Dates.TODAY.plusMonths(MONTHS_TO_REVIEW).toString()));
    }
}
