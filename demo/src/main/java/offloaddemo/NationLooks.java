package offloaddemo;

import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.kernel.StaffId;
import org.offload.platform.AuditBulk.Act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the audit would hold of a case: that it was added, and who opened it and wrote lately. */
final class NationLooks {

    private static final LocalDate SINCE = Dates.TODAY.minusDays(28);

    private NationLooks() {}

    static List<Act> of(CaseRecord one) {
        StaffId manager = Objects.requireNonNull(one.manager().staff());
        List<Act> acts = new ArrayList<>();
        acts.add(act(one, manager, "added", one.manager().from(), LocalTime.of(8, 30)));
        for (Contact contact : one.contacts()) {
            StaffId staff = contact.staff();
            LocalTime from = contact.startsAt();
            LocalTime to = contact.endsAt();
            boolean lately = contact.outcome() != null && !contact.day().isBefore(SINCE);
            if (lately && staff != null && from != null && to != null) {
                acts.add(act(one, staff, "GET /cases/{crn}", contact.day(), from));
                acts.add(act(one, staff, "POST /cases/{crn}/contacts/new", contact.day(), to));
            }
        }
        return acts;
    }

    private static Act act(CaseRecord one, StaffId who, String act, LocalDate day, LocalTime time) {
        Instant at = day.atTime(time).atZone(Dates.ZONE).toInstant();
        return new Act(one.crn(), NationRegister.username(who), act, at);
    }
}
