package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** No column leads from a text to whoever wrote it. */
@PageTest
@Transactional
class SchemaTest {

    private static final String APART = "table_name in ('unnamed', 'token_spent')";

    @Test
    void what_is_kept_of_a_text_and_of_a_spent_token_is_this_and_nothing_else(Office office) {
        assertThat(
                        office.list(
                                "select table_name || '.' || column_name"
                                        + " from information_schema.columns"
                                        + " where table_schema = 'voice' and "
                                        + APART))
                .containsExactlyInAnyOrder(
                        "unnamed.slot_id",
                        "unnamed.thread_id",
                        "unnamed.public_key",
                        "unnamed.handle",
                        "unnamed.revision",
                        "unnamed.body_hash",
                        "token_spent.key_hash",
                        "token_spent.spend_id");
    }

    @Test
    void no_default_and_no_moment_is_in_them(Office office) {
        assertThat(
                        office.list(
                                "select column_name from information_schema.columns"
                                        + " where table_schema = 'voice' and "
                                        + APART
                                        + " and (column_default is not null or data_type like"
                                        + " 'time%' or data_type = 'date')"))
                .isEmpty();
    }

    /** All who drew in a week share its key: that is the crowd, and it leads to nobody in it. */
    @Test
    void only_the_key_of_the_week_is_both_where_tokens_are_drawn_and_where_they_are_spent(
            Office office) {
        assertThat(
                        office.list(
                                "select distinct a.column_name from information_schema.columns a"
                                        + " join information_schema.columns b"
                                        + " on b.column_name = a.column_name"
                                        + " and b.table_schema = 'voice'"
                                        + " and b.table_name = 'token_draw'"
                                        + " where a.table_schema = 'voice' and a."
                                        + APART))
                .containsExactly("key_hash");
    }

    @Test
    void the_moments_of_commits_are_not_kept(Office office) {
        assertThat(office.list("show track_commit_timestamp")).containsExactly("off");
    }

    @ParameterizedTest
    @CsvSource({
        "n8.ada, 2020-04-07 09:00Z, true", // a name
        "'', 2020-04-07 09:30Z, true", // a minute
        "'', 2020-04-07 09:00Z, false"
    })
    void the_database_itself_refuses_a_name_or_a_minute_beside_a_handle(
            String username, String at, boolean refused, Office office) {
        UUID thread = UUID.randomUUID();
        office.jdbc()
                .sql(
                        "insert into voice.thread (thread_id, kind, title, active_at)"
                                + " values (?, 'QUESTION', 'Gel', now())")
                .param(thread)
                .update();

        assertThat(refuses(office, thread, username, at)).isEqualTo(refused);
    }

    private static boolean refuses(Office office, UUID thread, String username, String at) {
        try {
            office.jdbc()
                    .sql(
                            "insert into voice.slot (thread_id, comment, reply, seq, slot_id,"
                                + " author, username, handle, body, state, recorded_at) values (?,"
                                + " 1, 0, 1, gen_random_uuid(), '', ?, 'Otter Anvil', 'Text',"
                                + " 'PUBLISHED', cast(? as timestamptz))")
                    .params(thread, username, at)
                    .update();
            return false;
        } catch (DataIntegrityViolationException refused) {
            return true;
        }
    }
}
