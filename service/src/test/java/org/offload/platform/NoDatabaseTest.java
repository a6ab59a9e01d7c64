package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import java.sql.SQLException;

class NoDatabaseTest {

    @ParameterizedTest(name = "SQLSTATE {0}: the database is away: {1}")
    @CsvSource({
        "08006, true", // the connection has failed
        "53100, true", // the disk is full
        "57P01, true", // it is being shut down
        "58030, true", // it cannot read or write
        "23505, false", // a row is there already
        "42703, false" // a mistake of ours
    })
    void the_state_of_an_error_tells_whose_it_is(String state, boolean away) {
        var translated =
                new SQLStateSQLExceptionTranslator()
                        .translate("a statement", null, new SQLException("no", state));

        assertThat(NoDatabase.isBehind(new IllegalStateException(translated))).isEqualTo(away);
    }

    @Test
    void a_commit_or_rollback_without_an_answer_counts_however_deep_it_lies() {
        assertThat(NoDatabase.isBehind(new TransactionSystemException("JDBC rollback failed")))
                .isTrue();
        assertThat(NoDatabase.isBehind(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(
                        NoDatabase.isBehind(
                                new IllegalStateException(
                                        new DataAccessResourceFailureException("gone"))))
                .isTrue();
    }

    @Test
    void a_mistake_of_ours_does_not_count() {
        assertThat(NoDatabase.isBehind(new DuplicateKeyException("there already"))).isFalse();
        assertThat(NoDatabase.isBehind(null)).isFalse();
    }
}
