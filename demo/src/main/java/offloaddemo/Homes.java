package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Invents addresses: the places are real, the streets are not, and no postcode ends in V and O,
 * which the Post Office does not use there.
 */
final class Homes {

    private static final String PART = "address";
    private static final String NO_FIXED_ABODE = "NFA";
    private static final int LONGEST_DAYS = 2_500;
    private static final int HIGHEST_NUMBER = 180;
    private static final List<String> STREETS =
            List.of(
                    "Invented Street",
                    "Heol Ddychmygol",
                    "Storybook Row",
                    "Made-up Terrace",
                    "Paper Lane",
                    "Ffordd y Stori",
                    "Fiction Close",
                    "Nowhere Place",
                    "Tale Road");

    private final List<NamedCsvRecord> localities = Table.rows("localities.csv");
    private final Shares<String> kinds = Life.assumed("kind of address");
    private final Shares<String> post = Life.assumed(PART);
    private final Shares<String> previous = Life.assumed("previous address");

    void draw(Outline outline, PartEntries entries, Seeded seeded) {
        LocalDate since = Dates.TODAY.minusDays(seeded.between(20, LONGEST_DAYS));
        String kind = kinds.pick(seeded);
        var main = kind.equals(NO_FIXED_ABODE) ? nowhere() : somewhere(kind, seeded);
        main.putAll(Map.of("status", "M", "from_on", since.toString()));
        switch (post.pick(seeded)) {
            case "post is safe" -> main.put("safe_to_post", "yes");
            case "post is not safe" -> main.put("safe_to_post", "no");
            default -> main.put("safe_to_post", "");
        }
        if (outline.traits().has("abused")) {
            main.put("safe_to_post", "no");
        }
        if (!outline.brief().family().isInPrison()) {
            entries.add(PART, main);
        }
        if (previous.chance("one", seeded)) {
            entries.add(PART, before(since, seeded));
        }
    }

    private Map<String, String> before(LocalDate until, Seeded seeded) {
        var before = somewhere("RENT", seeded);
        LocalDate from = until.minusDays(seeded.between(60, LONGEST_DAYS));
        before.putAll(Map.of("status", "P", "from_on", from.toString(), "to_on", until.toString()));
        return before;
    }

    private static Map<String, String> nowhere() {
        return new TreeMap<>(Map.of("type", NO_FIXED_ABODE));
    }

    private Map<String, String> somewhere(String kind, Seeded seeded) {
        NamedCsvRecord place = seeded.pick(localities);
        String street = seeded.between(1, HIGHEST_NUMBER) + " " + seeded.pick(STREETS);
        String postcode = place.getField("district") + " " + seeded.between(1, 9) + "VO";
        return new TreeMap<>(
                Map.of(
                        "type",
                        kind,
                        "lines",
                        street + "\n" + place.getField("locality"),
                        "postcode",
                        postcode,
                        "verified",
                        seeded.chance(0.6) ? "yes" : ""));
    }
}
