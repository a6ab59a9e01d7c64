package org.offload.organisation.keeping;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Listing;
import org.offload.platform.Listing.Ask;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The records of the register, page by page, and those whose code or name fits. */
@Repository
class RegisterLists {

    static final String STAFF =
            """
            select s.staff_id as id, s.forename || ' ' || s.surname as name, s.grade as kind,
                   coalesce((select string_agg(t.name, ', ' order by t.name)
                               from organisation.door_membership m
                               join organisation.team t using (team_code)
                              where m.staff_id = s.staff_id and :today >= m.valid_from
                                and (m.valid_to is null or :today <= m.valid_to)), '') as part_of,
                   cast(null as date) as until
              from organisation.staff s
             where (cast(:q as text) = '' or s.staff_id = upper(:q)
                    or strpos(lower(s.forename || ' ' || s.surname), :q) > 0
                    or exists (select from organisation.door_membership m
                                 join organisation.team t using (team_code)
                                where m.staff_id = s.staff_id and :today >= m.valid_from
                                  and (m.valid_to is null or :today <= m.valid_to)
                                  and (team_code = upper(:q) or strpos(lower(t.name), :q) > 0)))
               and (cast(:after as text) = '' or (s.surname, s.forename, s.staff_id) >
                    (select surname, forename, staff_id from organisation.staff
                      where staff_id = :after))
             order by s.surname, s.forename, s.staff_id
             limit :most\
            """;
    static final String TEAMS =
            """
            select team_code as id, t.name, '' as kind, p.name as part_of, t.valid_to as until
              from organisation.team t join organisation.pdu p using (pdu_code)
             where (cast(:q as text) = '' or team_code = upper(:q)
                    or strpos(lower(t.name || ' ' || p.name), :q) > 0)
               and (cast(:after as text) = '' or (t.name, team_code) >
                    (select name, team_code from organisation.team where team_code = :after))
             order by t.name, team_code
             limit :most\
            """;
    static final String OFFICES =
            """
            select place_id as id, p.name, p.postcode as kind, r.name as part_of,
                   p.valid_to as until
              from organisation.place p join organisation.region r using (region_code)
             where p.kind = 'OFFICE'
               and (cast(:q as text) = '' or place_id = upper(:q)
                    or strpos(lower(p.name || ' ' || p.address || ' ' || p.postcode), :q) > 0)
               and (cast(:after as text) = '' or (p.name, place_id) >
                    (select name, place_id from organisation.place where place_id = :after))
             order by p.name, place_id
             limit :most\
            """;
    static final String UNITS =
            """
            select pdu_code as id, p.name, '' as kind, r.name as part_of,
                   cast(null as date) as until
              from organisation.pdu p join organisation.region r using (region_code)
             where (cast(:q as text) = '' or pdu_code = upper(:q)
                    or strpos(lower(p.name || ' ' || r.name), :q) > 0)
               and (cast(:after as text) = '' or (p.name, pdu_code) >
                    (select name, pdu_code from organisation.pdu where pdu_code = :after))
             order by p.name, pdu_code
             limit :most\
            """;
    static final String MEMBERS =
            """
            select s.staff_id as id, s.forename || ' ' || s.surname as name, s.grade as kind,
                   case when m.manages then 'LEADS' else '' end as part_of, m.valid_to as until
              from organisation.door_membership m join organisation.staff s using (staff_id)
             where m.team_code = :team and (m.valid_to is null or :today <= m.valid_to)
             order by m.manages desc, s.surname, s.forename, s.staff_id
             limit 200\
            """;
    static final String TURN =
            """
            select staff_id from organisation.staff where staff_id = any(:codes)
             order by staff_id for update\
            """;

    private record Row(
            String id, String name, String kind, String partOf, @Nullable LocalDate until) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final RegisterChoices choices;
    private final Words words;

    RegisterLists(JdbcClient jdbc, ServiceClock clock, RegisterChoices choices, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.choices = choices;
        this.words = words;
    }

    List<Listing.Row> staff(Ask ask) {
        return asked(STAFF, ask)
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(row -> row(row, choices.grade(row.kind()), row.partOf()))
                .toList();
    }

    List<Listing.Row> teams(Ask ask) {
        return rows(TEAMS, ask);
    }

    List<Listing.Row> offices(Ask ask) {
        return rows(OFFICES, ask);
    }

    List<Listing.Row> units(Ask ask) {
        return rows(UNITS, ask);
    }

    /** Returns who is in a team now or later, leads first. */
    List<Listing.Row> members(String team) {
        return jdbc
                .sql(MEMBERS)
                .param("team", team)
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(
                        row ->
                                row(
                                        row,
                                        choices.grade(row.kind()),
                                        row.partOf().isEmpty()
                                                ? ""
                                                : words.say("organisation.keep.leads")))
                .toList();
    }

    /**
     * Waits until nobody else changes these members of staff; in one order, so that two who wait
     * never wait for each other.
     */
    void turn(Collection<String> staff) {
        jdbc.sql(TURN).param("codes", staff.toArray(String[]::new)).query(String.class).list();
    }

    private List<Listing.Row> rows(String sql, Ask ask) {
        return asked(sql, ask).query(RowAs.of(Row.class)).list().stream()
                .map(row -> row(row, row.kind(), row.partOf()))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, Ask ask) {
        return jdbc.sql(sql)
                .param("q", ask.q().toLowerCase(Locale.UK))
                .param("after", ask.after())
                .param("most", Listing.PAGE + 1);
    }

    private Listing.Row row(Row row, String kind, String partOf) {
        String until =
                row.until() == null
                        ? ""
                        : words.say("organisation.keep.until", PlainDates.day(row.until()));
        return new Listing.Row(row.id(), row.name(), List.of(row.id(), kind, partOf, until));
    }
}
