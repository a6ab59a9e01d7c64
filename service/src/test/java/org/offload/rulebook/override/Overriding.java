package org.offload.rulebook.override;

import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.platform.User;

import java.util.HashMap;
import java.util.List;

/** Ada overrides the rulebook on a case, and others answer. */
final class Overriding {

    static final String CRN = "X800001";
    static final String PATH = "/cases/" + CRN + "/override";

    private final Office office;
    private final Desk ada;

    Overriding(Office office) {
        this.office = office;
        this.ada = office.desk(AUnit.ADA);
        addEveryTwoWeeksAtTheOffice(CRN);
    }

    void addEveryTwoWeeksAtTheOffice(String crn) {
        office.add(
                AUnit.aCase(crn)
                        .withHarm(HarmLevel.LOW, OnTuesday.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(2))
                                        .withOutcome("ATTC")
                                        .build()));
    }

    Answer ask(String mode, int days) {
        return ada.post(
                PATH,
                "mode",
                mode,
                "everyDays",
                String.valueOf(days),
                "until",
                "+28",
                "reason",
                "Works by day.");
    }

    List<String> due(String crn) {
        return office.list(
                "select mode || ' every ' || every_days from caseload.due_contact where crn = ?"
                        + " order by strand",
                crn);
    }

    List<String> states() {
        return office.list(
                "select state from rulebook.override where crn = ? order by override_id", CRN);
    }

    String request() {
        return "/overrides/"
                + office.list("select request_id from rulebook.override where state = 'ASKED'")
                        .getFirst();
    }

    Answer answer(User who, String answer, String why) {
        var fields = new HashMap<String, String>();
        office.list("select override_id from rulebook.override where state = 'ASKED'")
                .forEach(id -> fields.put("answer-" + id, answer));
        fields.put("why", why);
        return office.desk(who).post(request(), fields);
    }

    Answer end() {
        String last =
                office.list("select override_id from rulebook.override order by 1 desc limit 1")
                        .getFirst();
        return ada.post(PATH + "/" + last + "/end");
    }
}
