package org.offload.caseload.search;

import org.offload.caseload.grant.MaySee;
import org.offload.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** Looks people up: by CRN, by date of birth, or by a name with typing errors. */
@Repository
class People {

    static final int MOST = 25;

    private static final String EACH =
            """
            select p.crn, p.forename, p.middle_names, p.surname, p.preferred_name, p.born_on,
                   p.age_band, t.name as team, s.forename || ' ' || s.surname as manager
              from caseload.person p
              left join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
              left join organisation.door_team t on t.team_code = g.team_code
              left join organisation.door_staff s on s.staff_id = g.staff_id
            """;

    static final String BY_CRN =
            EACH
                    + """
                     where p.crn = :crn and
                    """
                    + MaySee.P;
    static final String BY_BIRTH =
            EACH
                    + """
                     where p.born_on = :born and
                    """
                    + MaySee.P
                    + """
                     order by p.surname, p.forename, p.crn
                     limit 25\
                    """;
    // The index on name_key answers the first condition; the order then ranks the few it leaves.
    static final String BY_NAME =
            """
            select p.crn, p.forename, p.middle_names, p.surname, p.preferred_name, p.born_on,
                   p.age_band, t.name as team, s.forename || ' ' || s.surname as manager
              from (select crn, forename, middle_names, surname, preferred_name, born_on, age_band,
                           name_key
                      from caseload.person p
                     where (name_key like :part or cast(:name as text) <% name_key
                            or name_key % cast(:name as text))
                       and
            """
                    + MaySee.P
                    + """
                             order by name_key = :name desc, name_key like :part desc,
                                      word_similarity(:name, name_key) desc,
                                      similarity(name_key, :name) desc, crn
                             limit 25) p
                      left join caseload.case_grant g
                        on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
                      left join organisation.door_team t on t.team_code = g.team_code
                      left join organisation.door_staff s on s.staff_id = g.staff_id
                     order by p.name_key = :name desc, p.name_key like :part desc,
                              word_similarity(:name, p.name_key) desc,
                              similarity(p.name_key, :name) desc, p.crn\
                    """;

    /** For whom people are looked up, and when: those who are closed to them are left out. */
    record Reader(StaffId staff, LocalDate today) {}

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> byCrn(Reader reader, String crn) {
        return read(reader, BY_CRN).param("crn", crn).query(Found.class).list();
    }

    List<Found> byBirth(Reader reader, LocalDate born) {
        return read(reader, BY_BIRTH).param("born", born).query(Found.class).list();
    }

    /** Returns the likeliest first. */
    List<Found> byName(Reader reader, String nameKey) {
        return read(reader, BY_NAME)
                .param("name", nameKey)
                .param("part", "%" + nameKey + "%")
                .query(Found.class)
                .list();
    }

    private JdbcClient.StatementSpec read(Reader reader, String sql) {
        return jdbc.sql(sql).param("viewer", reader.staff().value()).param("today", reader.today());
    }
}
