package offloaddemo;

import java.util.List;
import java.util.Map;

/** Invents the people around somebody, and the role in domestic abuse where one was told of. */
final class Kin {

    private static final String PART = "personal_contact";
    private static final String NEXT_OF_KIN = "NOK";
    private static final int DRAMA_NUMBERS = 1000; // 07700 900000 to 900999 belong to nobody
    private static final double RELATIVE_NAMED_ALIKE = 0.6;

    private static final List<String> RELATIVES =
            List.of("Mother", "Father", "Sister", "Brother", "Partner", "Aunt", "Grandmother");
    private static final List<String> TELLERS =
            List.of("Police, at the time of the offence", "The person", "Court", "Social services");

    private final Names names = new Names();
    private final Shares<String> kinds = Life.assumed("personal contact");
    private final Shares<String> roles = Life.assumed("abuse role");

    void draw(Outline outline, PartEntries entries, Seeded seeded) {
        for (String kind : kinds.weights().keySet()) {
            if (kinds.chance(kind, seeded)) {
                add(kind, outline, entries, seeded);
            }
        }
        if (outline.traits().isAboutAbuse() && roles.chance("recorded", seeded)) {
            entries.add("abuse_role", role(outline, seeded));
        }
    }

    private void add(String kind, Outline outline, PartEntries entries, Seeded seeded) {
        var person = outline.person();
        String sex = seeded.chance(0.5) ? "F" : "M";
        var name = names.draw(person.ethnicity(), sex, seeded);
        boolean relative = kind.equals(NEXT_OF_KIN) || kind.equals("EMERGENCY");
        boolean alike = relative && seeded.chance(RELATIVE_NAMED_ALIKE);
        String surname = alike ? person.surname() : name.surname();
        entries.add(
                PART,
                Map.of(
                        "kind",
                        kind,
                        "name",
                        (name.forename() + " " + surname).strip(),
                        "relationship",
                        relative ? seeded.pick(RELATIVES) : "",
                        "phone",
                        "07700 900%03d".formatted(seeded.between(0, DRAMA_NUMBERS - 1))));
    }

    private static Map<String, String> role(Outline outline, Seeded seeded) {
        boolean abuser = outline.traits().has("abuser");
        boolean abused = outline.traits().has("abused");
        return Map.of(
                "role", abuser && abused ? "BOTH" : abuser ? "PERP" : "VICTIM",
                "from_on", Dates.TODAY.minusDays(seeded.between(60, 2_000)).toString(),
                "told_by", seeded.pick(TELLERS));
    }
}
