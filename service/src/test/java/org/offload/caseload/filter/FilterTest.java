package org.offload.caseload.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;

@PageTest
class FilterTest {

    private static final Filter TERMS =
            Filter.none()
                    .with("least", "int", "n >= :least")
                    .with("days", "date[]", "date '2020-04-07' + n = any(cast(:days as date[]))");

    private JdbcClient jdbc;

    @BeforeEach
    void open(Office office) {
        jdbc = office.jdbc();
    }

    private List<Integer> list(Map<String, ?> values) {
        String sql =
                "select n from generate_series(1, 3) n where true" + TERMS.sql() + "order by n";
        return jdbc.sql(sql).params(TERMS.parameters(values)).query(Integer.class).list();
    }

    @Test
    void a_term_without_a_value_leaves_nobody_out() {
        assertThat(list(Map.of())).containsExactly(1, 2, 3);
    }

    @Test
    void each_term_leaves_out_whom_it_does_not_fit() {
        var days = new String[] {"2020-04-08", "2020-04-10"};

        assertThat(list(Map.of("least", 2))).containsExactly(2, 3);
        assertThat(list(Map.of("days", days))).containsExactly(1, 3);
        assertThat(list(Map.of("least", 2, "days", days))).containsExactly(3);
    }

    @Test
    void what_is_not_among_the_terms_never_reaches_the_statement() {
        assertThatThrownBy(() -> list(Map.of("n", "1; drop table person")))
                .hasMessage("No term n among [least, days]");
    }

    @Test
    void a_value_is_never_part_of_the_statement() {
        assertThat(TERMS.sql())
                .isEqualTo(
                        " and (cast(:least as int) is null or n >= :least)\n"
                                + " and (cast(:days as date[]) is null or date '2020-04-07' + n ="
                                + " any(cast(:days as date[])))\n");
    }
}
