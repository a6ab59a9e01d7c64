package offloaddemo;

import org.offload.caseload.Birth;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Invents the counts of sanctions that scores are made of, as they were at the conviction. */
final class Past {

    private static final double COUNTED = 0.8;
    private static final int YOUNGEST = 12;
    private static final int MOST_SANCTIONS = 14;
    private static final double A_STRANGER = 0.3;

    void draw(Outline outline, PartEntries entries) {
        Seeded seeded = Life.stream(outline, "past");
        LocalDate convicted = Objects.requireNonNull(outline.sentenced().current().convictedOn());
        boolean isKnown = outline.person().birth() instanceof Birth.On && seeded.chance(COUNTED);
        if (!isKnown || convicted.isAfter(Dates.TODAY)) {
            return;
        }
        LocalDate born = ((Birth.On) outline.person().birth()).day();
        int age = Period.between(born, convicted).getYears();
        int all =
                outline.sentenced().events().size()
                        + seeded.between(0, Math.min(MOST_SANCTIONS, Math.max(0, age - YOUNGEST)));
        boolean isViolent = outline.sentenced().offence().isViolent();
        boolean isSexual = outline.sentenced().offence().isSexual();
        Map<String, String> values = new HashMap<>();
        values.put("counted_on", convicted.toString());
        values.put("sanctions", String.valueOf(all));
        values.put(
                "violent_sanctions",
                String.valueOf((isViolent ? 1 : 0) + seeded.between(0, (all - 1) / 3)));
        values.put(
                "age_at_first_sanction",
                String.valueOf(all == 1 ? age : seeded.between(Math.min(YOUNGEST, age), age)));
        values.put("contact_adult_sexual", isSexual ? "1" : "0");
        values.put("contact_child_sexual", "0");
        values.put("indecent_image", "0");
        values.put("non_contact_sexual", "0");
        if (isSexual) {
            values.put("latest_sexual_on", convicted.toString());
            values.put("stranger_victim", seeded.chance(A_STRANGER) ? "yes" : "no");
        }
        entries.add("offending_history", values);
    }
}
