package org.offload.rulebook.due;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rulebook in force says of cases by itself, whatever was decided in its place. */
@Repository
public class CasesByRule {

    private static final String EACH =
            """
            select d.crn, d.book_id, d.every_days, d.override_id, c.inputs, b.revision
              from (select coalesce(max(revision), '') as revision from rulebook.book) b
              join rulebook.decision d on d.ended_at is null
              join rulebook.combination c on c.combination_id = d.combination_id
            """;

    static final String OF = EACH + " where d.crn = any(:crns)";
    static final String OF_STAFF = EACH + " where d.staff_id = :staff order by d.crn limit 300";

    private record Row(
            String crn,
            @Nullable UUID bookId,
            @Nullable Integer everyDays,
            @Nullable UUID overrideId,
            String inputs,
            String revision) {}

    /**
     * What a rulebook says of a case.
     *
     * @param agreed the interval agreed, in days; 0 for none
     * @param isOverridden whether something else was decided for the case
     */
    public record ByRule(
            Crn crn, InForce book, Decision decision, int agreed, boolean isOverridden) {

        /** Weighs another way and interval against it. */
        public Weighed weigh(ContactMode mode, int everyDays) {
            return Weighed.of(decision, book, agreed, mode, everyDays);
        }
    }

    private final JdbcClient jdbc;
    private final BooksInForce books;
    private final Evaluated evaluated;

    CasesByRule(JdbcClient jdbc, BooksInForce books, Evaluated evaluated) {
        this.jdbc = jdbc;
        this.books = books;
        this.evaluated = evaluated;
    }

    /** Returns it of some cases; one that no rulebook decides for is left out. */
    public Map<Crn, ByRule> of(List<Crn> crns) {
        var some = OfCases.of(crns);
        return byCrn(jdbc.sql(some.in(OF)).params(some.params()));
    }

    /** Returns it of the cases that somebody manages, in the order of their CRNs; 300 at most. */
    public Map<Crn, ByRule> ofStaff(StaffId staff) {
        return byCrn(jdbc.sql(OF_STAFF).param("staff", staff.value()));
    }

    private Map<Crn, ByRule> byCrn(JdbcClient.StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream()
                .flatMap(row -> byRule(row).stream())
                .collect(
                        Collectors.toMap(
                                ByRule::crn, one -> one, (one, _) -> one, LinkedHashMap::new));
    }

    private Optional<ByRule> byRule(Row row) {
        UUID id = row.bookId();
        if (id == null) {
            return Optional.empty();
        }
        return books.find(id, row.revision())
                .map(
                        book ->
                                new ByRule(
                                        Crn.of(row.crn()),
                                        book,
                                        evaluated.of(book, Inputs.read(row.inputs())),
                                        row.everyDays() == null ? 0 : row.everyDays(),
                                        row.overrideId() != null));
    }
}
