package org.offload.caseload.header;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.platform.NotFound;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Reads how someone can be reached: one statement, by CRN. */
@Repository
public class StoredContactFacts {

    static final String OF =
            """
            select coalesce(r.phone, '') as phone, r.has_phone, r.can_video, r.safe_days,
                   r.safe_from, r.safe_to, coalesce(r.safe_word, '') as safe_word,
                   coalesce(r.others_who_hear, '') as others_who_hear,
                   coalesce(r.ask_if_alone, false) as ask_if_alone, p.language, p.interpreter,
                   (select string_agg(name, '; ' order by name) from (
                     select trim(regexp_replace(forename || ' ' || middle_names || ' ' || surname,
                                                ' +', ' ', 'g')) as name
                       from caseload.alias
                      where crn = p.crn and withdrawn_at is null limit :most) n) as other_names,
                   m.type as address_type, m.lines as address_lines, m.postcode, m.safe_to_post,
                   (select string_agg(adjustment, E'\\x1f' order by disability_id) from (
                     select adjustment, disability_id from caseload.disability
                      where crn = p.crn and withdrawn_at is null and adjustment <> ''
                        and (to_on is null or to_on >= :today)
                      limit :most) d) as adjustments
              from caseload.person p
              left join caseload.reachability r on r.crn = p.crn
              left join lateral (
                select type, lines, postcode, safe_to_post from caseload.address
                 where crn = p.crn and withdrawn_at is null and status = 'M'
                   and (to_on is null or to_on >= :today)
                 order by from_on desc nulls last, address_id desc limit 1) m on true
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
            boolean interpreter,
            @Nullable String otherNames,
            @Nullable String addressType,
            @Nullable String addressLines,
            @Nullable String postcode,
            @Nullable Boolean safeToPost,
            @Nullable String adjustments) {}

    private static final String BETWEEN = "\u001f"; // the unit separator: nobody types it
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Codes codes;
    private final ServiceClock clock;

    StoredContactFacts(JdbcClient jdbc, Codes codes, ServiceClock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
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
                        .param("today", clock.today())
                        .param("most", MOST)
                        .query(RowAs.of(Row.class))
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
                row.interpreter(),
                new ContactFacts.Person(
                        Objects.requireNonNullElse(row.otherNames(), ""),
                        address(row),
                        row.safeToPost(),
                        row.adjustments() == null
                                ? List.of()
                                : List.of(row.adjustments().split(BETWEEN))));
    }

    /** The address in one line; its kind where there are no lines, such as no fixed abode. */
    private String address(Row row) {
        if (row.addressLines() == null || row.addressType() == null) {
            return "";
        }
        String lines = row.addressLines().replaceAll("\\s*,?\\s*\\n\\s*", ", ");
        String where = lines.isEmpty() ? codes.words(row.addressType(), "address_types") : lines;
        String postcode = Objects.requireNonNullElse(row.postcode(), "");
        return postcode.isEmpty() || where.contains(postcode) ? where : where + ", " + postcode;
    }
}
