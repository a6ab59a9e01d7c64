package org.offload.organisation.register;

import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Colleagues;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Repository
class StoredColleagues implements Colleagues {

    static final String OF =
            """
            select s.staff_id as id, s.forename || ' ' || s.surname as name, s.grade,
                   bool_or(them.manages) as leads
              from organisation.door_membership mine
              join organisation.door_membership them using (team_code)
              join organisation.staff s on s.staff_id = them.staff_id
             where mine.staff_id = :me and them.staff_id <> :me and s.grade in ('PSO', 'PO', 'SPO')
               and :on >= mine.valid_from and (mine.valid_to is null or :on <= mine.valid_to)
               and :on >= them.valid_from and (them.valid_to is null or :on <= them.valid_to)
               and not exists (select from organisation.door_availability a
                                where a.staff_id = s.staff_id and a.effect = 'AWAY'
                                  and :on >= a.valid_from
                                  and (a.valid_to is null or :on <= a.valid_to))
             group by s.staff_id, s.forename, s.surname, s.grade
             order by bool_or(them.manages) desc, s.surname, s.forename\
            """;
    static final String TEAMS =
            """
            select team_code from organisation.door_membership
             where staff_id = :staff and :on >= valid_from
               and (valid_to is null or :on <= valid_to)
             order by team_code\
            """;
    static final String NAME =
            "select forename || ' ' || surname from organisation.staff where staff_id = :staff";
    static final String NAMED =
            """
            select s.staff_id as id, s.forename || ' ' || s.surname as name,
                   coalesce((select string_agg(t.name, ', ' order by t.name)
                               from organisation.door_membership m
                               join organisation.team t using (team_code)
                              where m.staff_id = s.staff_id and :on >= m.valid_from
                                and (m.valid_to is null or :on <= m.valid_to)), '') as teams
              from organisation.staff s
             where s.staff_id = upper(:text)
                or strpos(lower(s.forename || ' ' || s.surname), lower(:text)) > 0
             order by s.staff_id = upper(:text) desc, s.surname, s.forename, s.staff_id
             limit 10\
            """;
    static final String PLACE = "select place_id from organisation.team where team_code = :team";

    private final JdbcClient jdbc;

    StoredColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Colleague> of(StaffId me, LocalDate on) {
        return jdbc.sql(OF)
                .param("me", me.value())
                .param("on", on)
                .query(RowAs.of(Colleague.class))
                .list();
    }

    @Override
    public List<TeamCode> teamsOf(StaffId staff, LocalDate on) {
        return jdbc
                .sql(TEAMS)
                .param("staff", staff.value())
                .param("on", on)
                .query(String.class)
                .list()
                .stream()
                .map(TeamCode::of)
                .toList();
    }

    @Override
    public Optional<String> nameOf(StaffId staff) {
        return jdbc.sql(NAME).param("staff", staff.value()).query(String.class).optional();
    }

    @Override
    public List<Named> named(String text, LocalDate on) {
        return text.isBlank()
                ? List.of()
                : jdbc.sql(NAMED)
                        .param("text", text.strip())
                        .param("on", on)
                        .query(RowAs.of(Named.class))
                        .list();
    }

    @Override
    public Optional<String> placeOf(TeamCode team) {
        return jdbc.sql(PLACE).param("team", team.value()).query(String.class).list().stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
