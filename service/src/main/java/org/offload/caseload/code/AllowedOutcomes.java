package org.offload.caseload.code;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which outcomes a type of contact may have: dated data, filled by family. */
@Repository
public class AllowedOutcomes {

    static final String BY_TYPE =
            """
            select type, string_agg(outcome, ' ' order by outcome) as outcomes
              from caseload.allowed_outcome
             where (valid_from is null or valid_from <= :day)
               and (valid_to is null or valid_to >= :day) and withdrawn_at is null
             group by type\
            """;
    static final String ALLOWS =
            """
            select exists (select from caseload.allowed_outcome
                            where type = :type and outcome = :outcome
                              and (valid_from is null or valid_from <= :day)
                              and (valid_to is null or valid_to >= :day)
                              and withdrawn_at is null)\
            """;

    private record Row(String type, String outcomes) {}

    private final JdbcClient jdbc;

    AllowedOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the outcomes of each type on a day; a type that has none is left out. */
    public Map<String, Set<String>> on(LocalDate day) {
        return jdbc.sql(BY_TYPE).param("day", day).query(RowAs.of(Row.class)).list().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Row::type,
                                row ->
                                        Arrays.stream(row.outcomes().split(" "))
                                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Answers whether a contact of this type may have this outcome on a day. */
    public boolean allows(String type, String outcome, LocalDate day) {
        return jdbc.sql(ALLOWS)
                .param("type", type)
                .param("outcome", outcome)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
