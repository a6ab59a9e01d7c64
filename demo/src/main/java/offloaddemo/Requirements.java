package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.LicenceCondition;
import org.offload.caseload.CaseRecord.Requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws what courts order and what licences ask for. */
final class Requirements {

    private static final int STANDARD_CONDITIONS = 9;
    private static final int MOST_ADDITIONAL = 4;
    private static final double COMPLETED = 0.08;
    private static final String YOUTH = "youth";

    private final Shares<String> categories = Shares.assumed("requirement");
    private final Map<String, List<NamedCsvRecord>> rows =
            Table.rows("requirements.csv").stream()
                    .collect(Collectors.groupingBy(row -> row.getField("category")));
    private final List<NamedCsvRecord> conditions = Table.rows("licence_conditions.csv");

    /** Returns the requirements of an order; none on licence or in prison. */
    List<Requirement> draw(SentenceKind kind, Term term, Seeded seeded) {
        return switch (kind.family()) {
            case COMMUNITY, SUSPENDED -> ordered(kind, term, seeded);
            case LICENCE, CUSTODY -> List.of();
        };
    }

    /** Returns the one requirement of an order that is over. */
    List<Requirement> ended(LocalDate startedOn, LocalDate endedOn, Seeded seeded) {
        return List.of(requirement(categories.pick(seeded), startedOn, endedOn, seeded));
    }

    private List<Requirement> ordered(SentenceKind kind, Term term, Seeded seeded) {
        Set<String> chosen = new LinkedHashSet<>();
        if (kind.isForTheYoung()) {
            chosen.add(YOUTH);
        }
        int times = seeded.between(1, 3);
        for (int time = 0; time < times; time++) {
            chosen.add(categories.pick(seeded)); // twice the same counts once
        }
        List<Requirement> requirements = new ArrayList<>();
        for (String category : chosen) {
            LocalDate ended = null;
            if (chosen.size() > 1 && seeded.chance(COMPLETED)) {
                ended = seeded.between(term.since().plusDays(30), Dates.TODAY.minusDays(1));
            }
            boolean future = ended != null && !ended.isBefore(Dates.TODAY);
            requirements.add(
                    requirement(category, term.startedOn(), future ? null : ended, seeded));
        }
        return requirements;
    }

    private Requirement requirement(
            String category, LocalDate from, @Nullable LocalDate endedOn, Seeded seeded) {
        NamedCsvRecord row = seeded.pick(rows.getOrDefault(category, List.of()));
        boolean measured = !row.getField("unit").isEmpty();
        return new Requirement(
                seeded.idAt(from.atTime(12, 0)),
                row.getField("code"),
                measured ? amount(row, seeded) : null,
                measured ? row.getField("unit") : null,
                row.getField("detail"),
                endedOn);
    }

    private static int amount(NamedCsvRecord row, Seeded seeded) {
        int least = Integer.parseInt(row.getField("min"));
        int step = Integer.parseInt(row.getField("step"));
        int steps = (Integer.parseInt(row.getField("max")) - least) / step;
        return least + step * seeded.between(0, steps);
    }

    /** Returns what a licence asks for; nothing for the others. */
    List<LicenceCondition> conditions(SentenceKind kind, Term term, Seeded seeded) {
        return kind.family() == Family.LICENCE ? conditions(term.since(), seeded) : List.of();
    }

    private List<LicenceCondition> conditions(LocalDate releasedOn, Seeded seeded) {
        List<LicenceCondition> all = new ArrayList<>();
        IntStream.rangeClosed(1, STANDARD_CONDITIONS)
                .forEach(number -> all.add(condition("STD" + number, "", releasedOn, seeded)));
        seeded.shuffled(conditions).stream()
                .limit(seeded.between(0, MOST_ADDITIONAL))
                .forEach(
                        row ->
                                all.add(
                                        condition(
                                                row.getField("code"),
                                                row.getField("detail"),
                                                releasedOn,
                                                seeded)));
        return all;
    }

    private static LicenceCondition condition(
            String code, String wording, LocalDate releasedOn, Seeded seeded) {
        return new LicenceCondition(
                seeded.idAt(releasedOn.atTime(12, 0)), code, wording, releasedOn, null);
    }
}
