package org.offload.caseload.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class DisclosureTest {

    private static final String CASE = "/cases/X800001";

    private Office office;
    private Desk records;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .with(AContact.on(OnTuesday.TODAY.minusDays(3)).by("N8ADA").build()),
                AUnit.aCase("X800002"));
        Desk ada = office.desk(AUnit.ADA);
        ada.post(
                CASE + "/contacts/" + office.contact("X800001") + "/notes",
                "note",
                "Said <b>she</b> is well");
        ada.post(
                CASE + "/record/address/new",
                "status",
                "M",
                "lines",
                "1 Made-up Street",
                "note",
                "His mother’s house");
        office.desk(AUnit.ADA).post("/cases/X800002/record/alias/new", "surname", "Someoneelse");
        records = office.desk(AUnit.RECORDS).withReason();
    }

    @Test
    void the_file_to_read_holds_everything_and_marks_what_a_person_must_read_first() {
        String file = records.get(CASE + "/disclosure/readable").html();

        assertThat(file)
                .contains("Said &lt;b&gt;she&lt;/b&gt; is well", "1 Made-up Street")
                .containsPattern("Address – CHECK: may tell of somebody else")
                .doesNotContain("Someoneelse", "name key");
    }

    @Test
    void the_file_for_a_machine_holds_the_same_rows() {
        String file = records.get(CASE + "/disclosure/machine").html();

        assertThat(file)
                .contains("\"table\" : \"caseload.contact_note\"", "Said <b>she</b> is well")
                .contains("\"check\" : \"OTHERS\"");
    }

    @Test
    void a_sensitive_contact_and_its_notes_are_marked() {
        office.jdbc()
                .sql("update caseload.contact set sensitive = true where crn = 'X800001'")
                .update();

        assertThat(records.get(CASE + "/disclosure/readable").html())
                .contains("Contact – CHECK: sensitive", "Contact note – CHECK: sensitive");
    }

    @Test
    void the_page_counts_what_is_held_and_what_is_marked() {
        assertThat(records.get(CASE + "/disclosure").says("2 of them are marked")).isTrue();
    }
}
