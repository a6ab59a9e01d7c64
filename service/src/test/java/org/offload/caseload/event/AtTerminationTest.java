package org.offload.caseload.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.code.Code;

import java.util.Map;
import java.util.Optional;

class AtTerminationTest {

    private static AtTermination fate(String atTermination, String marker, String when) {
        var flags = Map.of("at_termination", atTermination, "alt_register", marker);
        var type = Optional.of(new Code("registration_types", "MADE", "Made up", flags));
        return AtTermination.of(type, !when.equals("others"), when.equals("life"));
    }

    @ParameterizedTest(name = "{0}, marker {1}, {2}: {3}")
    @CsvSource({
        "keep, N, last, STAYS",
        "keep, Y, last, STAYS",
        "remove, N, last, ENDS",
        "remove, Y, last, BECOMES_MARKER",
        "remove, Y, life, BECOMES_MARKER",
        "remove_except_life, N, last, ENDS",
        "remove_except_life, N, life, STAYS",
        "remove_except_life, Y, last, BECOMES_MARKER",
        "remove_except_life, Y, life, STAYS",
        "unheard_of, Y, last, STAYS",
        "remove, N, others, STAYS",
        "remove, Y, others, STAYS",
        "remove_except_life, Y, others, STAYS"
    })
    void what_becomes_of_a_registration(
            String atTermination, String marker, String when, AtTermination fate) {
        assertThat(fate(atTermination, marker, when)).isEqualTo(fate);
    }

    @Test
    void one_of_a_type_that_the_list_does_not_know_stays_for_somebody_to_look_at() {
        assertThat(AtTermination.of(Optional.empty(), true, false)).isEqualTo(AtTermination.STAYS);
    }
}
