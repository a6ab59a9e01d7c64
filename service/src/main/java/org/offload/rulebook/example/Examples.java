package org.offload.rulebook.example;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** The examples that are kept with rulebooks. */
@Repository
public class Examples {

    static final String OF_BOOK =
            """
            select example_id, name, inputs, expected_row, expected_modes
              from rulebook.book_example
             where book_id = :book order by name, example_id limit 500\
            """;
    static final String COPY =
            """
            insert into rulebook.book_example
              (book_id, example_id, name, inputs, expected_row, expected_modes)
            select cast(:to as uuid), example_id, name, inputs, expected_row, expected_modes
              from rulebook.book_example
             where book_id = :from\
            """;
    static final String ADD =
            """
            insert into rulebook.book_example
              (book_id, example_id, name, inputs, expected_row, expected_modes)
            values (:book, :id, :name, :inputs, :row, :modes)\
            """;
    static final String REMOVE =
            "delete from rulebook.book_example where book_id = :book and example_id = :id";

    private record Row(
            UUID exampleId, String name, String inputs, String expectedRow, String expectedModes) {

        Example example() {
            return new Example(
                    exampleId,
                    name,
                    Example.read(inputs),
                    Expected.read(expectedRow, expectedModes));
        }
    }

    private final JdbcClient jdbc;

    Examples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the examples of a rulebook by name; 500 at most. */
    List<Example> of(UUID book) {
        return jdbc.sql(OF_BOOK).param("book", book).query(RowAs.of(Row.class)).list().stream()
                .map(Row::example)
                .toList();
    }

    /** Gives a rulebook all examples of another one. */
    public void copy(UUID from, UUID to) {
        jdbc.sql(COPY).param("from", from).param("to", to).update();
    }

    void add(UUID book, Example example) {
        jdbc.sql(ADD)
                .param("book", book)
                .param("id", example.id())
                .param("name", example.name())
                .param("inputs", Example.text(example.inputs()))
                .param("row", example.expected().row())
                .param("modes", example.expected().text())
                .update();
    }

    /** Takes an example away. Returns whether it was there. */
    boolean remove(UUID book, UUID id) {
        return jdbc.sql(REMOVE).param("book", book).param("id", id).update() == 1;
    }
}
