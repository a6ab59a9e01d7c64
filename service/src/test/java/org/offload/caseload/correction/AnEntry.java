package org.offload.caseload.correction;

import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One entry of the log of Ada's case: a call of yesterday about the order, and its corrections. */
record AnEntry(Office office, UUID id) {

    static final String CRN = "X800001";
    static final LocalDate YESTERDAY = OnTuesday.TODAY.minusDays(1);

    static AnEntry of(Office office) {
        office.add(
                AUnit.aCase(CRN)
                        .with(
                                new Event(
                                        1, "Theft", "", YESTERDAY, "NP", YESTERDAY, null, 12,
                                        "months", null, "", List.of(), List.of()))
                        .with(
                                AContact.on(YESTERDAY)
                                        .withOutcome("ATTC")
                                        .withNote("Came.")
                                        .build()));
        return new AnEntry(office, office.contact(CRN));
    }

    String page() {
        return "/cases/" + CRN + "/contacts/" + id;
    }

    /** Returns the form as it is opened, with a reason and other answers. */
    static Map<String, String> fields(String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.putAll(Map.of("kind", "COPT", "day", "6/4/2020", "time", "10:00"));
        fields.putAll(Map.of("until", "10:15", "place", "", "about", "1", "outcome", "ATTC"));
        fields.putAll(Map.of("reason", "Typed in haste.", "version", "0"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    Answer correct(String... more) {
        return office.desk(AUnit.ADA).post(page() + "/correct", fields(more));
    }

    /** Takes the entry off the log. */
    Answer withdraw(String... fields) {
        return office.desk(AUnit.ADA).post(page() + "/withdraw", fields);
    }

    void makeSensitive() {
        office.jdbc().sql("update caseload.contact set sensitive = true").update();
    }

    /** Returns what is saved, in one line. */
    String now() {
        return office.list(
                        "select concat_ws(' ', type, on_day, starts_at, event_number, outcome,"
                                + " version) from caseload.contact where crn = ?",
                        CRN)
                .getFirst();
    }
}
