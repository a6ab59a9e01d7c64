package org.offload.caseload.header;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.SafeTimes;
import org.offload.kernel.Crn;
import org.offload.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalTime;

/** Reads how someone can be reached: one statement, by CRN. */
@Repository
public class StoredContactFacts {

    static final String OF =
            """
            select coalesce(r.phone, '') as phone, r.has_phone, r.can_video, r.safe_days,
                   r.safe_from, r.safe_to, coalesce(r.safe_word, '') as safe_word,
                   coalesce(r.others_who_hear, '') as others_who_hear,
                   coalesce(r.ask_if_alone, false) as ask_if_alone, p.language, p.interpreter
              from caseload.person p
              left join caseload.reachability r on r.crn = p.crn
             where p.crn = :crn\
            """;

    private record Row(
            String phone,
            @Nullable Boolean hasPhone,
            @Nullable Boolean canVideo,
            @Nullable String safeDays,
            @Nullable LocalTime safeFrom,
            @Nullable LocalTime safeTo,
            String safeWord,
            String othersWhoHear,
            boolean askIfAlone,
            String language,
            boolean interpreter) {}

    private final JdbcClient jdbc;

    StoredContactFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the facts.
     *
     * @throws NotFound if there is no such case
     */
    public ContactFacts of(Crn crn) {
        Row row =
                jdbc.sql(OF)
                        .param("crn", crn.value())
                        .query(Row.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        return new ContactFacts(
                row.phone(),
                row.hasPhone(),
                row.canVideo(),
                SafeTimes.read(row.safeDays(), row.safeFrom(), row.safeTo()),
                row.safeWord(),
                row.othersWhoHear(),
                row.askIfAlone(),
                row.language(),
                row.interpreter());
    }
}
