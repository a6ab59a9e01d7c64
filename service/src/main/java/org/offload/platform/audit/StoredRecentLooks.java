package org.offload.platform.audit;

import org.offload.kernel.Crn;
import org.offload.platform.RecentLooks;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Reads the latest looks of one user: one statement, by the index on the user. */
@Repository
class StoredRecentLooks implements RecentLooks {

    // Whoever was refused, or asked why, was not let in by that.
    static final String OF =
            """
            select crn
              from (select distinct on (crn) crn, at, entry_id
                      from (select crn, at, entry_id from platform.audit_case
                             where username = :username and act like 'GET %'
                             order by at desc, entry_id desc limit 300) looks
                     order by crn, at desc, entry_id desc) latest
             order by at desc, entry_id desc limit :most\
            """;

    private final JdbcClient jdbc;

    StoredRecentLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Crn> of(User user, int most) {
        return jdbc
                .sql(OF)
                .param("username", user.username())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(Crn::of)
                .toList();
    }
}
