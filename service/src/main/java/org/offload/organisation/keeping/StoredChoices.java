package org.offload.organisation.keeping;

import org.offload.organisation.Register.Effect;
import org.offload.platform.Choice;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.stream.Stream;

@Repository
class StoredChoices implements RegisterChoices {

    static final String TEAMS =
            """
            select t.team_code as value, p.name || ': ' || t.name as label, '' as hint
              from organisation.team t join organisation.pdu p using (pdu_code)
             where t.valid_to is null or t.valid_to >= :today
             order by p.name, t.name, t.team_code\
            """;
    static final String OFFICES =
            """
            select p.place_id as value, r.name || ': ' || p.name as label, '' as hint
              from organisation.place p join organisation.region r using (region_code)
             where p.valid_to is null or p.valid_to >= :today
             order by r.name, p.name, p.place_id\
            """;
    static final String UNITS =
            """
            select p.pdu_code as value, r.name || ': ' || p.name as label, '' as hint
              from organisation.pdu p join organisation.region r using (region_code)
             order by r.name, p.name, p.pdu_code\
            """;
    static final String REGIONS =
            """
            select region_code as value, name as label, '' as hint
              from organisation.region order by name\
            """;
    static final String FORMER =
            """
            select name from organisation.team where :list = 'teams' and team_code = :code
            union all
            select name from organisation.place where :list = 'offices' and place_id = :code\
            """;

    private enum Grade {
        PSO,
        PO,
        SPO,
        HEAD_OF_UNIT,
        ADMINISTRATOR,
        OTHER
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Words words;

    StoredChoices(JdbcClient jdbc, ServiceClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Choice> of(String list) {
        return switch (list) {
            case "teams" -> read(TEAMS);
            case "offices" -> read(OFFICES);
            case "units" -> jdbc.sql(UNITS).query(RowAs.of(Choice.class)).list();
            case "regions" -> jdbc.sql(REGIONS).query(RowAs.of(Choice.class)).list();
            case "grades" -> named("organisation.grade", Grade.values());
            case "effects" -> named("organisation.effect", Effect.values());
            default -> throw new IllegalArgumentException("There is no list of " + list);
        };
    }

    @Override
    public String former(String list, String code) {
        return jdbc.sql(FORMER)
                .param("list", list)
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    @Override
    public String grade(String grade) {
        String key = "organisation.grade." + grade;
        return words.has(key) ? words.say(key) : grade;
    }

    private List<Choice> named(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> Choice.of(value.name(), words.name(prefix, value)))
                .toList();
    }

    private List<Choice> read(String sql) {
        return jdbc.sql(sql).param("today", clock.today()).query(RowAs.of(Choice.class)).list();
    }
}
