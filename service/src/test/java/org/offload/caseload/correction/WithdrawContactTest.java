package org.offload.caseload.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;

import java.nio.charset.StandardCharsets;

/** An entry that should not be there is taken off the log; what it said stays in its history. */
@PageTest
class WithdrawContactTest {

    private Office office;
    private AnEntry entry;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        entry = AnEntry.of(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void its_files_go_with_it_and_for_the_same_reason() {
        office.desk(AUnit.ADA)
                .upload(
                        Ids.next(),
                        "/cases/X800001/attachments?contact=" + entry.id(),
                        "a.txt",
                        "Hello".getBytes(StandardCharsets.UTF_8),
                        "contact",
                        entry.id().toString());
        String files =
                "caseload.attachment where crn = 'X800001' and withdrawn_reason = 'Not hers.'";
        assertThat(office.count("caseload.attachment where contact_id = ?", entry.id())).isOne();

        entry.withdraw("version", "0", "wrong", "Not hers.");

        assertThat(office.count(files)).isOne();
    }

    @Test
    void given_it_changed_before_it_was_taken_off_then_the_form_stands_on_a_page_that_opens() {
        var clash = entry.withdraw("version", "7", "wrong", "x");

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.value("form")).isEqualTo(entry.page() + "/correct");
    }

    @Test
    void the_history_of_a_sensitive_one_stays_kept_back_when_it_is_taken_off() {
        entry.makeSensitive();
        entry.withdraw("version", "0", "wrong", "Secret.");

        var answer = office.desk(AUnit.CAI).withReason().get(entry.page() + "/history");

        assertThat(answer.location()).isEqualTo(entry.page());
        assertThat(office.desk(AUnit.ADA).get(entry.page() + "/history").html())
                .contains("Secret.");
    }

    @Test
    void one_that_should_not_be_there_goes_with_a_reason_and_its_history_stays() {
        var silent = entry.withdraw("version", "0");
        var done = entry.withdraw("version", "0", "wrong", "Another person.");

        assertThat(silent.besideField("wrong")).isEqualTo("Enter why it is wrong");
        assertThat(done.location()).isEqualTo("/cases/X800001?notice=caseload.notice.withdrawn");
        assertThat(office.desk(AUnit.ADA).get(entry.page()).status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).get(entry.page() + "/history").html())
                .contains("Another person.", "<del>Planned Telephone Contact</del>");
    }
}
