package org.offload.worklist.offload;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The offloads as somebody reads them: without those of people who are closed to them. */
@Component
public class ShownOffloads {

    private final Offloads offloads;
    private final AccessFacts access;

    ShownOffloads(Offloads offloads, AccessFacts access) {
        this.offloads = offloads;
        this.access = access;
    }

    /** Returns what someone was asked, and what they asked or had answered since a moment. */
    public List<Offload> of(StaffId staff, Instant since) {
        return shownTo(staff, offloads.of(staff, since));
    }

    /** Returns what nobody has answered yet in the teams that someone leads. */
    List<Offload> unanswered(StaffId lead, LocalDate today) {
        return shownTo(lead, offloads.unanswered(lead, today));
    }

    /** Answers whether someone may know of this case. */
    boolean isShown(StaffId staff, Crn crn) {
        return !access.shown(staff, List.of(crn)).isEmpty();
    }

    private List<Offload> shownTo(StaffId reader, List<Offload> all) {
        Set<Crn> shown = access.shown(reader, all.stream().map(Offload::crn).toList());
        return all.stream().filter(offload -> shown.contains(offload.crn())).toList();
    }
}
