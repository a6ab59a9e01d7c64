package org.offload.caseload.day;

import org.offload.kernel.Crn;
import org.offload.worklist.TurnOfCase;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * Lets the changes of one case take turns. Whoever changes a case takes its turn first of all: then
 * nobody works from what another is just changing, and no two wait for each other.
 */
@Repository
public class CaseTurn implements TurnOfCase {

    // Rows that refer to the person may be added meanwhile: they need less of a lock.
    static final String TAKE = "select crn from caseload.person where crn = :crn for no key update";

    // As that, of each of them, in one journey.
    static final String TAKE_EACH = "select caseload.take_turns(cast(:crns as text[]))";

    private static final RowCallbackHandler NOTHING = _ -> {};

    private final JdbcClient jdbc;

    CaseTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Crn crn) {
        jdbc.sql(TAKE).param("crn", crn.value()).query(String.class).optional();
    }

    /** Takes several turns, in one order, so that no two who do so wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<Crn> crns) {
        if (crns.size() == 1) {
            take(crns.getFirst());
        } else {
            jdbc.sql(TAKE_EACH)
                    .param("crns", crns.stream().map(Crn::value).sorted().toArray(String[]::new))
                    .query(NOTHING);
        }
    }
}
