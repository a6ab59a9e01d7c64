package org.offload.caseload.code;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Listing;
import org.offload.platform.Listing.Ask;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The lists of reference data and their codes, page by page, as those who keep them see them. */
@Repository
class CodeLists {

    // The families only fill the allowed outcomes of a new database, which are kept by themselves.
    static final String LISTS =
            """
            select list as name, count(*) as codes from caseload.code
             where list <> 'outcome_families' group by list order by list\
            """;
    static final String CODES =
            """
            select code, description, source, valid_from, valid_to
              from caseload.code
             where list = :list
               and (cast(:q as text) = '' or code = upper(:q)
                    or strpos(lower(description), :q) > 0)
               and code > :after
             order by code
             limit :most\
            """;

    private record Row(
            String code,
            String description,
            String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private final JdbcClient jdbc;
    private final Words words;

    CodeLists(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<CodeList> all() {
        return jdbc.sql(LISTS).query(RowAs.of(CodeList.class)).list();
    }

    List<Listing.Row> codes(String list, Ask ask) {
        return jdbc
                .sql(CODES)
                .param("list", list)
                .param("q", ask.q().toLowerCase(Locale.UK))
                .param("after", ask.after())
                .param("most", Listing.PAGE + 1)
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(this::row)
                .toList();
    }

    private Listing.Row row(Row row) {
        return new Listing.Row(
                row.code(),
                row.description(),
                List.of(
                        row.code(),
                        dated("caseload.entry.since", row.validFrom()),
                        dated("caseload.entry.until", row.validTo()),
                        row.source()));
    }

    private String dated(String key, @Nullable LocalDate day) {
        return day == null ? "" : words.say(key, PlainDates.day(day));
    }
}
