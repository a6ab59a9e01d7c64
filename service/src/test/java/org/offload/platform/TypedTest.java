package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

class TypedTest {

    @Test
    void the_digest_is_of_the_content_and_not_of_what_carries_it() {
        var first = typed("note", "Spoke.", "receipt", "a", "_csrf", "b", "then", "next");
        var again = typed("note", "Spoke.", "receipt", "c", "_csrf", "d", "form", "/x");

        assertThat(again.digest()).isEqualTo(first.digest());
        assertThat(typed("note", "Spoke!").digest()).isNotEqualTo(first.digest());
        assertThat(typed("note", "", "more", "Spoke.").digest()).isNotEqualTo(first.digest());
    }

    @Test
    void a_value_cannot_be_moved_over_to_another_field_without_changing_the_digest() {
        assertThat(typed("a", "b", "c", "d").digest())
                .isNotEqualTo(typed("a", "bc", "", "d").digest());
    }

    @Test
    void a_receipt_that_is_no_id_is_replaced_by_a_new_one() {
        UUID id = UUID.randomUUID();

        assertThat(typed("receipt", id.toString()).receipt()).isEqualTo(id);
        assertThat(typed("receipt", "'; drop table").receipt())
                .isNotEqualTo(typed("receipt", "'; drop table").receipt());
    }

    private static Typed typed(String... fields) {
        var map = new TreeMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], List.of(fields[i + 1]));
        }
        return new Typed(Map.copyOf(map));
    }
}
