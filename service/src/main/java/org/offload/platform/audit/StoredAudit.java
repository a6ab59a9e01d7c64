package org.offload.platform.audit;

import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

@Repository
class StoredAudit implements Audit {

    static final String CASE =
            """
            insert into platform.audit_case (crn, entry_id, at, username, act)
            values (:crn, :id, :at, :username, :act)\
            """;
    static final String USER =
            """
            insert into platform.audit_user (username, entry_id, at, act, crns)
            values (:username, :id, :at, :act, :crns)\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredAudit(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ofCase(Crn crn, User user, String act, String reason) {
        jdbc.sql(CASE)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("at", now())
                .param("username", user.username())
                .param("act", reason.isEmpty() ? act : act + ", " + reason)
                .update();
    }

    @Override
    public void ofList(User user, String list, Collection<Crn> shown) {
        keep(
                user.username(),
                list,
                shown.stream().map(Crn::value).distinct().toArray(String[]::new));
    }

    @Override
    public void ofSignIn(String username, String act) {
        keep(username, act, new String[0]);
    }

    private void keep(String username, String act, String[] crns) {
        jdbc.sql(USER)
                .param("username", username)
                .param("id", Ids.next())
                .param("at", now())
                .param("act", act)
                .param("crns", crns)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
