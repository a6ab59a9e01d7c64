package org.offload.caseload.manager;

import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Requirement;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.ACase;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.platform.User;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ada's case with an order and a requirement, and how it is handed over. */
record ATransfer(Office office, String crn) {

    private static final UUID UNPAID_WORK = new UUID(8, 7);

    static final String CASE = "MANAGER";
    static final String ORDER = "ORDER.1";
    static final String REQUIREMENT = "REQUIREMENT.1." + UNPAID_WORK;

    static ATransfer of(Office office, String crn) {
        office.add(aCase(crn));
        return new ATransfer(office, crn);
    }

    static ACase aCase(String crn) {
        var requirement = new Requirement(UNPAID_WORK, "W", 80, "hours", "", null);
        return AUnit.aCase(crn)
                .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(7))
                .with(
                        new Event(
                                1,
                                "Theft",
                                "",
                                null,
                                "NP",
                                null,
                                null,
                                12,
                                "months",
                                null,
                                "",
                                List.of(requirement),
                                List.of()));
    }

    /** Asks the other team to take some items. */
    Answer ask(String officer, String... items) {
        return ask(AUnit.ADA, AUnit.OTHER_TEAM, officer, items);
    }

    Answer ask(User by, String team, String officer, String... items) {
        Map<String, String> form = new HashMap<>();
        form.putAll(Map.of("team", team, "to", officer, "reason", "LOCAL-MOVED", "note", ""));
        List.of(items).forEach(item -> form.put("item." + item, "yes"));
        return office.desk(by).post("/cases/" + crn + "/transfer", form);
    }

    /**
     * Answers items of the transfer that waits.
     *
     * @param answers by item, {@code ACCEPTED} or {@code REJECTED}
     */
    Answer answer(User by, String officer, String why, Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(Map.of("to", officer, "answer", why));
        answers.forEach((item, answer) -> form.put("item." + idOf(item), answer));
        return office.desk(by).post(path() + "/answer", form);
    }

    String path() {
        return "/cases/" + crn + "/transfers/" + id();
    }

    String id() {
        return office.list(
                        "select transfer_id from caseload.transfer where crn = ?"
                                + " order by asked_at desc, transfer_id desc",
                        crn)
                .getFirst();
    }

    private String idOf(String item) {
        return office.list(
                        "select item_id from caseload.transfer_item"
                                + " where transfer_id = cast(? as uuid) and kind = ?",
                        id(),
                        item.split("\\.")[0])
                .getFirst();
    }

    List<String> states() {
        return office.list(
                "select kind || ' ' || state from caseload.transfer_item"
                        + " where transfer_id = cast(? as uuid) order by kind",
                id());
    }

    /** Returns who has what now: kind, staff, team. */
    List<String> held() {
        return office.list(
                "select kind || ' ' || coalesce(staff_id, '–') || ' ' || team_code"
                        + " from caseload.case_grant where crn = ? and valid_to is null"
                        + " and kind in ('MANAGER', 'ORDER', 'REQUIREMENT') order by kind",
                crn);
    }

    List<String> log() {
        return office.list("select type from caseload.contact where crn = ? order by type", crn);
    }

    /** Returns whose day the lines of the case are on. */
    List<String> days() {
        return office.list("select staff_id from worklist.line where crn = ?", crn);
    }
}
