package org.offload.caseload.grant;

/** The part of a statement that leaves out what somebody had of an order that is over. */
public final class LiveItem {

    /**
     * A condition on a grant {@code g}: the order and the requirement that it is about, if any, are
     * neither ended nor withdrawn. It holds again once they are opened again.
     */
    public static final String G =
            """
            (g.event_number is null
             or exists (select from caseload.event e
                         where e.crn = g.crn and e.event_number = g.event_number
                           and e.ended_on is null and e.withdrawn_at is null))
             and (g.requirement_id is null
                  or exists (select from caseload.requirement r
                              where r.crn = g.crn and r.event_number = g.event_number
                                and r.requirement_id = g.requirement_id
                                and r.ended_on is null and r.withdrawn_at is null))
            """;

    private LiveItem() {}
}
