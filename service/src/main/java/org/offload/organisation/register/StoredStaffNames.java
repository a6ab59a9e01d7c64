package org.offload.organisation.register;

import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.platform.RowAs;
import org.offload.platform.StaffNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Repository
class StoredStaffNames implements StaffNames {

    static final String FIND =
            """
            select staff_id as id, forename || ' ' || surname as name, grade
              from organisation.staff
             where staff_id = upper(:typed)
                or position(lower(:typed) in lower(forename || ' ' || surname)) > 0
             order by surname, forename, staff_id
             limit :most\
            """;

    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    StoredStaffNames(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<String> nameOf(StaffId staff) {
        return colleagues.nameOf(staff);
    }

    @Override
    public List<StaffName> find(String typed, int most) {
        return jdbc.sql(FIND)
                .param("typed", typed.strip().toLowerCase(Locale.UK))
                .param("most", most)
                .query(RowAs.of(StaffName.class))
                .list();
    }
}
