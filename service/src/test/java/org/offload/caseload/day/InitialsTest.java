package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.kernel.Crn;

class InitialsTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "Ines, Tester, false, I.T.",
        "'', Madonna, false, M.",
        "Élodie, O’Neill, false, É.O.",
        "😀na, Ŵyn, false, 😀.Ŵ.",
        "' Ann', van Dyk, false, A.v.",
        "Made, Up, true, X800001",
        "'', '', false, ''"
    })
    void my_day_shows_initials_and_a_crn_for_a_placeholder(
            String forename, String surname, boolean placeholder, String initials) {
        assertThat(Initials.of(Crn.of("X800001"), forename, surname, placeholder))
                .isEqualTo(initials);
    }
}
