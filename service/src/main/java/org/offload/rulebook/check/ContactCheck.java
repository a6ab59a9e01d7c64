package org.offload.rulebook.check;

import static org.offload.rulebook.table.TableName.CONTACT;

import org.offload.rulebook.check.Rest.Left;
import org.offload.rulebook.check.Rest.TooMany;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Interval.Setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether every case finds a row of the contact table, and every row a case. */
record ContactCheck(List<ContactRow> rows, Set<String> settings) {

    Stream<Finding> findings() {
        return Stream.concat(
                gap().stream(),
                IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(i -> Stream.concat(idle(i).stream(), unset(rows.get(i)))));
    }

    private Optional<Finding> gap() {
        if (rows.isEmpty()) {
            return Optional.of(Finding.must(CONTACT, "rulebook.check.empty"));
        }
        return switch (Rest.of(Box.ALL, conditions(rows.size()))) {
            case Left left ->
                    left.first()
                            .flatMap(Box::example)
                            .map(one -> Finding.must(CONTACT, "rulebook.check.gap", one));
            case TooMany() -> Optional.of(Finding.worthKnowing(CONTACT, "rulebook.check.tooMany"));
        };
    }

    /** A row is idle if the rows before it take every case that it could take. */
    private Optional<Finding> idle(int number) {
        ContactRow row = rows.get(number);
        Optional<Finding> finding =
                switch (Rest.of(Box.of(row.when()), conditions(number))) {
                    case Left left ->
                            left.isNothing()
                                    ? Optional.of(Finding.must(CONTACT, "rulebook.check.idle"))
                                    : Optional.empty();
                    case TooMany() ->
                            Optional.of(
                                    Finding.worthKnowing(CONTACT, "rulebook.check.tooMany.row"));
                };
        return finding.map(found -> found.ofRow(row.id()));
    }

    private Stream<Finding> unset(ContactRow row) {
        return row.strands().stream()
                .map(Strand::every)
                .flatMap(ContactCheck::setting)
                .distinct()
                .filter(name -> !settings.contains(name))
                .map(name -> Finding.must(CONTACT, "rulebook.check.setting", name).ofRow(row.id()));
    }

    private static Stream<String> setting(Interval every) {
        return every instanceof Setting(String name) ? Stream.of(name) : Stream.empty();
    }

    private List<Condition> conditions(int count) {
        return rows.stream().limit(count).map(ContactRow::when).toList();
    }
}
