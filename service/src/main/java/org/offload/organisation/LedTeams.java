package org.offload.organisation;

/** The parts of a statement that name the teams whose cases somebody has to see to. */
public final class LedTeams {

    /**
     * A condition on a column that holds a team: {@code :viewer} leads it {@code :today}, stands in
     * for one who does, or, as {@code :head} of the unit, has it below them.
     */
    public static final String IN =
            """
             in (select m.team_code from organisation.door_membership m
                  where m.staff_id = :viewer and m.manages and :today >= m.valid_from
                    and (m.valid_to is null or :today <= m.valid_to)
                 union all
                 select m.team_code
                   from organisation.door_deputy d
                   join organisation.door_membership m on m.staff_id = d.staff_id and m.manages
                  where d.deputy_id = :viewer and :today between d.valid_from and d.valid_to
                    and :today >= m.valid_from
                    and (m.valid_to is null or :today <= m.valid_to)
                 union all
                 select below.team_code
                   from organisation.door_membership m
                   join organisation.door_team mine on mine.team_code = m.team_code
                   join organisation.door_team below on below.pdu_code = mine.pdu_code
                  where :head and m.staff_id = :viewer and :today >= m.valid_from
                    and (m.valid_to is null or :today <= m.valid_to))
            """;

    private LedTeams() {}
}
