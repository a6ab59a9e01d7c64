package offloaddemo;

import org.offload.caseload.Birth;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invents the counts of sanctions that scores are made of, as they were at the conviction. */
final class Past {

    private static final double COUNTED = 0.8;
    private static final int YOUNGEST = 12;
    private static final int MOST_SANCTIONS = 14;
    private static final double A_STRANGER = 0.3;
    private static final List<String> KINDS =
            List.of(
                    "contact_adult_sexual",
                    "contact_child_sexual",
                    "indecent_image",
                    "non_contact_sexual");

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
        KINDS.forEach(kind -> values.put(kind, "0"));
        if (isSexual) {
            values.put(kindOf(outline.sentenced().offence()), "1");
            values.put("latest_sexual_on", convicted.toString());
            values.put("stranger_victim", seeded.chance(A_STRANGER) ? "yes" : "no");
        }
        entries.add("offending_history", values);
    }

    private static String kindOf(Offence offence) {
        return switch (offence.code().substring(0, 3)) { // its class
            case "086" -> "indecent_image";
            case "088", "139" -> "non_contact_sexual";
            default -> "contact_adult_sexual";
        };
    }
}
