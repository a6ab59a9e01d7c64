package org.offload.caseload.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** What a contact is about, as a form sends it. */
class RelationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "12",
                "1-R-0190a000-0000-7000-8000-000000000000",
                "3-L-0190a000-0000-7000-8000-00000000abcd"
            })
    void what_is_read_is_written_the_same(String text) {
        assertThat(Relation.parse(text)).map(Relation::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-1",
                "1-R-",
                "1-X-0190a000-0000-7000-8000-000000000000",
                "-R-0190a000-0000-7000-8000-000000000000",
                "99999999999",
                "1-R-0190A000-0000-7000-8000-000000000000 or true"
            })
    void what_is_no_relation_is_not_read(String text) {
        assertThat(Relation.parse(text)).isEmpty();
    }

    @Test
    void a_contact_is_about_one_thing_of_one_event() {
        String requirement = "R-" + new UUID(1, 1);

        assertThatThrownBy(() -> new Relation(1, requirement + requirement))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Relation(null, requirement))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
