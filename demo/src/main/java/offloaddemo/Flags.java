package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws the flags of a person: rows of {@code flags.csv} whose need is one of the traits. */
final class Flags {

    private static final int MOST = 7;
    private static final int TURN_EVERY = 8; // every eighth person takes the next rare flag
    private static final String TURN = "turn";
    private static final double ENDED = 0.04;
    private static final int LATEST_OVERDUE = 9;
    private static final int MOST_REVIEWS = 3; // due or overdue today, a practitioner
    private static final double SPREAD_OVER_CASES = 0.4;
    private static final String STOOD_DOWN = "UPWS";
    private static final Pattern MONTHS = Pattern.compile("review_months=([0-9]+)");

    private final List<NamedCsvRecord> rows = Table.rows("flags.csv");
    private final List<NamedCsvRecord> rare =
            rows.stream().filter(row -> row.getField("needs").equals(TURN)).toList();
    private final Map<String, Integer> months = reviewMonths();
    private final Map<StaffId, Integer> reviewsLeft = new HashMap<>();

    /** Returns how many months lie between reviews, by type; 0 for no review. */
    static Map<String, Integer> reviewMonths() {
        return Table.rows("registration_types.csv").stream()
                .collect(
                        Collectors.toMap(
                                row -> row.getField("code"),
                                row -> {
                                    Matcher found = MONTHS.matcher(row.getField("flags"));
                                    return found.find() ? Integer.parseInt(found.group(1)) : 0;
                                }));
    }

    List<Registration> draw(Outline outline, Seeded seeded) {
        List<NamedCsvRecord> chosen = new ArrayList<>();
        int number = outline.brief().number();
        if (number % TURN_EVERY == 0) {
            chosen.add(rare.get(number / TURN_EVERY % rare.size()));
        }
        for (NamedCsvRecord row : rows) {
            boolean drawn = seeded.chance(Double.parseDouble(row.getField("share")));
            boolean applies = outline.traits().has(row.getField("needs"));
            if (drawn && applies && chosen.size() < MOST && isNew(row, chosen)) {
                chosen.add(row);
            }
        }
        return registrations(seeded.shuffled(chosen), outline, seeded);
    }

    private List<Registration> registrations(
            List<NamedCsvRecord> chosen, Outline outline, Seeded seeded) {
        StaffId officer = outline.officer().id();
        int left = reviewsLeft.computeIfAbsent(officer, _ -> seeded.between(1, MOST_REVIEWS));
        boolean due = left > 0 && seeded.chance(SPREAD_OVER_CASES);
        List<Registration> registrations = new ArrayList<>();
        for (NamedCsvRecord row : chosen) {
            Registration registration = registration(row, outline, due, seeded);
            registrations.add(registration);
            if (due && registration.reviewOn() != null && !isAhead(registration.reviewOn())) {
                reviewsLeft.put(officer, left - 1);
                due = false;
            }
        }
        return registrations;
    }

    private static boolean isNew(NamedCsvRecord row, List<NamedCsvRecord> chosen) {
        return chosen.stream().noneMatch(one -> one.getField("code").equals(row.getField("code")));
    }

    private static boolean isAhead(LocalDate day) {
        return day.isAfter(Dates.TODAY);
    }

    private Registration registration(
            NamedCsvRecord row, Outline outline, boolean due, Seeded seeded) {
        String type = row.getField("code");
        LocalDate since = outline.sentenced().since();
        LocalDate on = seeded.between(since, Dates.TODAY.minusDays(3));
        if (type.equals(STOOD_DOWN)) {
            on = Dates.later(Dates.EMERGENCY, since);
        }
        int every = months.getOrDefault(type, 0);
        LocalDate dueOn = Dates.TODAY.minusDays(seeded.between(0, LATEST_OVERDUE));
        LocalDate review = null;
        if (due && every > 0 && !dueOn.minusMonths(every).isBefore(since)) {
            review = dueOn;
            on = dueOn.minusMonths(every);
        } else if (every > 0) {
            review = nextReview(on, every);
        }
        boolean common = !row.getField("needs").equals(TURN) && !type.startsWith("R");
        LocalDate ended = common && !due && seeded.chance(ENDED) ? ended(on, seeded) : null;
        return new Registration(
                seeded.idAt(on.atTime(12, 0)),
                type,
                row.getField("level"),
                row.getField("category"),
                on,
                ended == null ? review : null,
                row.getField("note"),
                ended);
    }

    private static LocalDate nextReview(LocalDate on, int every) {
        LocalDate review = on;
        int times = 0;
        while (!isAhead(review)) {
            times++;
            review = on.plusMonths((long) every * times);
        }
        return review;
    }

    private static @Nullable LocalDate ended(LocalDate on, Seeded seeded) {
        LocalDate day = seeded.between(on.plusDays(30), Dates.TODAY.minusDays(1));
        return day.isBefore(Dates.TODAY) ? day : null;
    }
}
