package offloaddemo;

import org.offload.caseload.CaseRecord.DatedValue;
import org.offload.caseload.CaseRecord.ValueKind;
import org.offload.caseload.HarmLevel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws harm, tier and health as dated values. */
final class Values {

    static final String SOURCE = "demonstration";

    private static final double HARM_CHANGED = 0.12;

    private Values() {}

    static List<DatedValue> draw(Story story) {
        Seeded seeded = story.seeded();
        LocalDate since = story.outline().sentenced().since();
        List<DatedValue> values = new ArrayList<>(harm(story, since));
        values.add(value(ValueKind.TIER, since, tier(story.outline().brief().harm(), seeded)));
        Health health = story.health();
        if (health != null) {
            values.add(
                    new DatedValue(
                            ValueKind.HEALTH, health.from(), health.to(), health.effect(), SOURCE));
        }
        return values;
    }

    private static List<DatedValue> harm(Story story, LocalDate since) {
        HarmLevel now = story.outline().brief().harm();
        LocalDate changed = Dates.TODAY.minusDays(story.seeded().between(30, 150));
        boolean hasChanged =
                story.seeded().chance(HARM_CHANGED) && changed.isAfter(since.plusDays(30));
        if (!hasChanged) {
            return List.of(value(ValueKind.HARM, since, now.name()));
        }
        HarmLevel before = now == HarmLevel.LOW ? HarmLevel.MEDIUM : oneLower(now);
        return List.of(
                value(ValueKind.HARM, since, before.name()),
                value(ValueKind.HARM, changed, now.name()));
    }

    private static HarmLevel oneLower(HarmLevel level) {
        return HarmLevel.values()[level.ordinal() - 1];
    }

    /** Returns a letter that gives the assumed shares of the unit, and a figure for change. */
    private static String tier(HarmLevel harm, Seeded seeded) {
        double drawn = seeded.fraction();
        String letter =
                switch (harm) {
                    case VERY_HIGH -> "A";
                    case HIGH -> drawn < 0.43 ? "A" : "B";
                    case MEDIUM -> drawn < 0.4 ? "B" : drawn < 0.97 ? "C" : "D";
                    case LOW -> drawn < 0.06 ? "C" : "D";
                };
        return letter + seeded.between(0, 3);
    }

    private static DatedValue value(ValueKind kind, LocalDate from, String value) {
        return new DatedValue(kind, from, null, value, SOURCE);
    }
}
