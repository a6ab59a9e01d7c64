package org.offload.exchange.georgia;

import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.CaseRecord.CaseManager;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.ImportedFact;
import org.offload.caseload.CaseRecord.LicenceCondition;
import org.offload.caseload.CaseRecord.Person;
import org.offload.caseload.CaseRecord.Reachability;
import org.offload.kernel.Crn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the record of one person. The reading behind each place is in the guide {@code
 * docs/guides/import-nij-georgia.md}.
 *
 * @param day the day of the import, from which clocks run because the source has no dates
 */
record ToCase(Map<String, ImportSettings.Frequency> frequencies, LocalDate day) {

    static final String SOURCE = "nij-georgia";

    // Custody followed by supervision in the community: the nearest of the list order_types.
    private static final String ORDER_TYPE = "CJA-SDC";
    // Participate or co-operate with programme or activities, of licence_condition_types.
    private static final String PROGRAMME = "LC10";

    private static final Map<String, String> SEXES = Map.of("M", "Male", "F", "Female");
    private static final Map<String, String> ETHNICITIES =
            Map.of("BLACK", "Black", "WHITE", "White");

    /** Returns the record; the same row, manager and day give the same one. */
    CaseRecord of(GeorgiaRow row, CaseManager manager) {
        return new CaseRecord(
                crn(row),
                person(row),
                Reachability.unknown(),
                manager,
                agreedContact(row),
                List.of(),
                List.of(event(row)),
                List.of(),
                List.of(),
                List.of(),
                facts(row),
                SOURCE);
    }

    private static Crn crn(GeorgiaRow row) {
        return Crn.of(String.format(Locale.ROOT, "G%06d", row.id()));
    }

    private static Person person(GeorgiaRow row) {
        return new Person(
                "Person",
                "",
                "Georgia " + row.id(),
                "",
                true,
                row.text(GeorgiaColumn.AGE_AT_RELEASE)
                        .<Birth>map(band -> new Birth.InBand(band, Optional.empty()))
                        .orElseGet(Birth.Unknown::new),
                row.text(GeorgiaColumn.GENDER).map(SEXES::get).orElse(""),
                row.text(GeorgiaColumn.RACE).map(ETHNICITIES::get).orElse(""),
                "",
                false);
    }

    private Optional<AgreedContact> agreedContact(GeorgiaRow row) {
        return row.text(GeorgiaColumn.SUPERVISION_LEVEL_FIRST)
                .flatMap(level -> Optional.ofNullable(frequencies.get(level)))
                .map(it -> new AgreedContact(day, it.everyDays(), it.mode(), why(row), SOURCE));
    }

    private static String why(GeorgiaRow row) {
        String level = row.text(GeorgiaColumn.SUPERVISION_LEVEL_FIRST).orElse("");
        return "Clock starts at the import: the source has no dates. How often is assumed from the"
                + " level "
                + level
                + (mayStandForBlank(row, level) ? ", which may stand for a blank here." : ".");
    }

    private static boolean mayStandForBlank(GeorgiaRow row, String level) {
        return level.equals("Standard")
                && row.text(GeorgiaColumn.ROW_SOURCE).equals(Optional.of("recovered"));
    }

    private static Event event(GeorgiaRow row) {
        return new Event(
                1,
                row.text(GeorgiaColumn.PRISON_OFFENSE).orElse("Not known: blank in the source"),
                "",
                null,
                ORDER_TYPE,
                null,
                null,
                null,
                null,
                null,
                "",
                List.of(),
                conditions(row));
    }

    private static List<LicenceCondition> conditions(GeorgiaRow row) {
        var all = new ArrayList<LicenceCondition>();
        if (row.says(GeorgiaColumn.CONDITION_MH_SA)) {
            all.add(programme(row, "Mental health or substance misuse programme"));
        }
        if (row.says(GeorgiaColumn.CONDITION_COG_ED)) {
            all.add(programme(row, "Cognitive skills or education programme"));
        }
        return all;
    }

    private static LicenceCondition programme(GeorgiaRow row, String wording) {
        byte[] name = (crn(row) + " " + wording).getBytes(StandardCharsets.UTF_8);
        return new LicenceCondition(UUID.nameUUIDFromBytes(name), PROGRAMME, wording, null, null);
    }

    private static List<ImportedFact> facts(GeorgiaRow row) {
        var all = new ArrayList<ImportedFact>();
        row.cells().forEach((column, value) -> column.fact(value).ifPresent(all::add));
        all.add(
                new ImportedFact(
                        "Order type, chosen by the import",
                        "text",
                        "Discretionary parole from a Georgia prison"));
        return all;
    }
}
