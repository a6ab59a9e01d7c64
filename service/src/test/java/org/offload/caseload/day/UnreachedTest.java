package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class UnreachedTest {

    private static final String CRN = "X800001";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(60))
                        .with(call(20, "NOANS"))
                        .with(call(12, "ATTC")));
    }

    private static Contact call(int daysAgo, String outcome) {
        return AContact.on(OnTuesday.TODAY.minusDays(daysAgo))
                .ofType("COPT")
                .withOutcome(outcome)
                .build();
    }

    private void ring(String happened) {
        ada.post("/cases/" + CRN + "/contacts/new", "happened", happened, "kind", "TELEPHONE");
    }

    @ParameterizedTest(name = "{0} times: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | NONE
                    2 | Not reached twice: try another number.
                    3 | Not reached three times: ask for a welfare check.
                    4 | Not reached four times or more: tell the SPO.
                    5 | Not reached four times or more: tell the SPO.
                    """)
    void each_call_that_reaches_nobody_leads_one_step_further(int times, String says) {
        for (int i = 0; i < times; i++) {
            ring("NO_ANSWER");
        }

        var page = ada.get("/cases/" + CRN + "/contacts/new");

        assertThat(page.says("An unanswered call is not a failure to comply."))
                .isEqualTo(!says.equals("NONE"));
        if (!says.equals("NONE")) {
            assertThat(page.says(says)).isTrue();
            assertThat(office.list("select why from worklist.line where crn = ?", CRN).getFirst())
                    .contains(says);
        }
    }

    @Test
    void whoever_cannot_talk_was_reached_and_nobody_else_is_rung() {
        ring("NOT_SAFE");
        ring("NOT_SAFE");
        ring("NOT_SAFE");

        assertThat(ada.get("/cases/" + CRN + "/contacts/new").says("Not reached")).isFalse();
    }

    @Test
    void once_the_person_is_reached_it_begins_anew() {
        ring("NO_ANSWER");
        ring("NO_ANSWER");
        ring("SPOKE");

        assertThat(ada.get("/cases/" + CRN + "/contacts/new").says("Not reached")).isFalse();
    }
}
