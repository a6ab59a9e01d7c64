package org.offload.caseload.manager;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferStateTest {

    @ParameterizedTest(name = "{0} may become {1}: {2}")
    @CsvSource({
        "REQUESTED, REQUESTED, false",
        "REQUESTED, ACCEPTED, true",
        "REQUESTED, REJECTED, true",
        "REQUESTED, WITHDRAWN, true",
        "ACCEPTED, REQUESTED, false",
        "ACCEPTED, ACCEPTED, false",
        "ACCEPTED, REJECTED, false",
        "ACCEPTED, WITHDRAWN, false",
        "REJECTED, REQUESTED, false",
        "REJECTED, ACCEPTED, false",
        "REJECTED, REJECTED, false",
        "REJECTED, WITHDRAWN, false",
        "WITHDRAWN, REQUESTED, false",
        "WITHDRAWN, ACCEPTED, false",
        "WITHDRAWN, REJECTED, false",
        "WITHDRAWN, WITHDRAWN, false"
    })
    void a_question_is_answered_once(TransferState from, TransferState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }
}
