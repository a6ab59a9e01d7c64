package offloaddemo;

import java.util.List;
import java.util.Map;

/** Invents names that somebody goes or went by. */
final class OtherNames {

    private static final String PART = "alias";
    private static final double MARRIED_NAME = 0.6; // of women's second names; assumed

    private final Names names = new Names();
    private final Shares<String> shares = Life.assumed(PART);

    void draw(Outline outline, PartEntries entries, Seeded seeded) {
        for (String which : List.of("other name", "second other name")) {
            if (shares.chance(which, seeded)) {
                add(outline, entries, seeded);
            }
        }
    }

    private void add(Outline outline, PartEntries entries, Seeded seeded) {
        var person = outline.person();
        boolean woman = person.sex().equals("Female");
        var other = names.draw(person.ethnicity(), woman ? "F" : "M", seeded);
        boolean keepsForename = seeded.chance(woman ? MARRIED_NAME : 1 - MARRIED_NAME);
        String forename = keepsForename ? person.forename() : other.forename();
        String surname = keepsForename ? other.surname() : person.surname();
        if (!surname.equals(person.surname()) || !forename.equals(person.forename())) {
            entries.add(PART, Map.of("forename", forename, "surname", surname));
        }
    }
}
