package org.offload.rulebook.db;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.book.ShippedBooks;
import org.offload.rulebook.book.ShippedBooks.Shipped;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Fills in the rulebooks that come with the service. */
public class V002__Fill_books extends BaseJavaMigration {

    // Since then no national standard gives a number of contacts.
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    @Override
    public void migrate(Context context) throws SQLException {
        String book =
                """
                insert into rulebook.book
                  (book_id, name, number, layer, area_kind, area_code, reason, tables, author,
                   written_at, state, valid_from, published_by, published_at, revision)
                select ?, ?, 1, ?, 'NATION', '', ?, ?, 'Offload', day,
                       case when now then 'PUBLISHED' else 'DRAFT' end,
                       case when now then day end, case when now then 'Offload' else '' end,
                       case when now then day end, case when now then '0' else '' end
                  from (select cast(? as date) as day, cast(? as boolean) as now) at
                """;
        String setting =
                """
                insert into rulebook.book_setting (book_id, name, amount, unit, source, verified)
                values (?, 'first-after-release', 1, 'WORKING_DAYS', 'T03: general knowledge', false)
                """;
        try (var insertBook = context.getConnection().prepareStatement(book);
                var insertSetting = context.getConnection().prepareStatement(setting)) {
            for (Shipped shipped : ShippedBooks.ALL) {
                add(insertBook, shipped);
                insertSetting.setObject(1, shipped.id());
                insertSetting.executeUpdate();
            }
        }
    }

    private static void add(PreparedStatement insert, Shipped book) throws SQLException {
        insert.setObject(1, book.id());
        insert.setString(2, book.name());
        insert.setString(3, book.layer().name());
        insert.setString(4, book.reason());
        insert.setString(5, book.tables());
        insert.setObject(6, SINCE);
        insert.setBoolean(7, book.layer() == Layer.ORDINARY);
        insert.executeUpdate();
    }
}
