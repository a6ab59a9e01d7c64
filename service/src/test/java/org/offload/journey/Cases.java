package org.offload.journey;

import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.CaseRecord.Requirement;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Made-up cases with more on record than most journeys need. */
final class Cases {

    private static final Map<String, String> COUNTED =
            Map.of(
                    "counted_on", "2019-09-02",
                    "sanctions", "4",
                    "violent_sanctions", "1",
                    "age_at_first_sanction", "20",
                    "contact_adult_sexual", "0",
                    "contact_child_sexual", "0",
                    "indecent_image", "0",
                    "non_contact_sexual", "0");

    private Cases() {}

    static Registration riskToStaff(LocalDate reviewOn) {
        return new Registration(
                UUID.randomUUID(),
                "AV2S",
                "",
                "",
                LocalDate.of(2019, 10, 7),
                reviewOn,
                "See only in pairs.",
                null);
    }

    /** A case with everything that the case page can show. */
    static ACase full(Office office, String crn) {
        LocalDate today = Office.TODAY;
        var requirement =
                new Requirement(UUID.randomUUID(), "F", 20, "days", "Thinking skills", null);
        var event =
                new Event(
                        1,
                        "Burglary of a dwelling",
                        "02801",
                        LocalDate.of(2019, 9, 2),
                        "NP",
                        LocalDate.of(2019, 9, 2),
                        LocalDate.of(2020, 9, 1),
                        12,
                        "months",
                        null,
                        "",
                        List.of(requirement),
                        List.of());
        ACase full =
                office.aCase(crn)
                        .named("Zoë", "O’Neill-Llewellyn")
                        .born(new Birth.On(LocalDate.of(1992, 2, 29)))
                        .withHarm(HarmLevel.HIGH, today.minusDays(90))
                        .withSafeTimes(SafeTimes.officeHours())
                        .withContactEvery(7, ContactMode.TELEPHONE, today.minusDays(60))
                        .with(event)
                        .with("offending_history", COUNTED)
                        .with(riskToStaff(today.plusDays(20)))
                        .with(office.anAppointment(today.plusDays(3)).build());
        for (int week = 1; week <= 6; week++) {
            full.with(
                    office.anAppointment(today.minusWeeks(week))
                            .withOutcome("ATTC")
                            .withNote(
                                    "Week %d: rang, all well at home.\nWork is safe."
                                            .formatted(week))
                            .build());
        }
        return full.with(AContact.on(today.minusDays(9)).ofType("COPT").bySystem().build())
                .with(
                        office.anAppointment(today.minusDays(12))
                                .withOutcome("AFTC")
                                .withNote("Sensitive note.")
                                .sensitive()
                                .build());
    }

    static String path(String crn, String rest) {
        return "/cases/" + Crn.of(crn) + rest;
    }
}
