package org.offload.worklist.offload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** A line is handed from Ada to Ben, or is not. Each test commits, as the browser sees it. */
@PageTest
class HandOverTest {

    private static final String CRN = "X800001";

    private static final String GONE = "/my-day?notice=worklist.notice.gone";

    private static final String WAITING =
            """
            pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock'\
            """;

    private Office office;

    private Desk ada;

    private Desk ben;

    private String page;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(7)));
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        page = "/my-day/lines/" + office.line(CRN) + "/offload";
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Answer ask(String to, String replyBy, String note) {
        return ada.post(page, "to", to, "replyBy", replyBy, "note", note);
    }

    private String offload() {
        return "/offloads/N8ADA/"
                + office.list("select offload_id from worklist.offload where crn = ?", CRN)
                        .getFirst();
    }

    private String holder() {
        return office.list("select staff_id || owner_id from worklist.line where crn = ?", CRN)
                .getFirst();
    }

    private String state() {
        return office.list("select state from worklist.offload where crn = ?", CRN).getFirst();
    }

    private List<String> record() {
        return office.list(
                "select n.text from caseload.contact c join caseload.contact_note n using (crn,"
                        + " contact_id) where crn = ? and c.type = 'C326' and not c.system order by"
                        + " n.written_at",
                CRN);
    }

    @Test
    void until_it_is_accepted_the_line_stays_with_the_asker_and_says_so() {
        assertThat(ask("N8BEN", "11:30", "Ring <twice>").location()).endsWith("asked");

        assertThat(holder()).isEqualTo("N8ADAN8ADA");
        assertThat(ada.get("/my-day").says("Asked Ben O’Neill, reply by 11:30am")).isTrue();
        assertThat(ben.get("/my-day").says("Ada Okoro asks you. Reply by 11:30am.")).isTrue();
        assertThat(ben.get("/my-day").says("Ring <twice>")).isTrue();
        assertThat(ben.get("/my-day").html()).doesNotContain("<twice>");
        assertThat(record())
                .singleElement()
                .asString()
                .isEqualTo(
                        "Ada Okoro asked Ben O’Neill to take “Contact due”, reply by 7 April 2020"
                                + " at 11:30am.\n"
                                + "Ring <twice>");
    }

    @Test
    void once_accepted_it_is_on_the_takers_day_for_the_owner_and_on_the_record() {
        ask("N8BEN", "11:30", "");

        var answer =
                ben.post(offload() + "/answer", "decision", "accept", "answer", "Gladly – O'N");

        assertThat(answer.location()).endsWith("accepted");
        assertThat(holder()).isEqualTo("N8BENN8ADA");
        assertThat(ben.get("/my-day").says("for Ada Okoro")).isTrue();
        assertThat(ada.get("/my-day").says("Ben O’Neill has taken it.")).isTrue();
        assertThat(record())
                .last()
                .isEqualTo("Ben O’Neill took “Contact due” from Ada Okoro.\nGladly – O'N");
    }

    @Test
    void given_a_no_with_a_word_then_it_stays_and_can_be_asked_again() {
        ask("N8BEN", "11:30", "");

        assertThat(
                        ben.post(offload() + "/answer", "decision", "decline", "answer", "In court")
                                .location())
                .endsWith("declined");

        assertThat(holder()).isEqualTo("N8ADAN8ADA");
        assertThat(ada.get("/my-day").says("Ben O’Neill said no. It is yours. In court")).isTrue();
        assertThat(record()).last().asString().endsWith("it stays with Ada Okoro.\nIn court");
        assertThat(ask("N8SPO", "11:30", "").location()).endsWith("asked");
    }

    @Test
    void a_question_can_be_taken_back_while_it_is_open() {
        ask("N8BEN", "11:30", "");

        assertThat(ada.post(offload() + "/withdraw").location()).endsWith("withdrawn");
        assertThat(ben.post(offload() + "/answer", "decision", "accept").location())
                .isEqualTo(GONE);

        assertThat(holder()).isEqualTo("N8ADAN8ADA");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void only_the_one_who_was_asked_answers_and_only_the_asker_takes_back() {
        ask("N8BEN", "11:30", "");

        for (var someone : List.of(AUnit.ADA, AUnit.SPO, AUnit.CAI)) {
            assertThat(
                            office.desk(someone)
                                    .post(offload() + "/answer", "decision", "accept")
                                    .location())
                    .isEqualTo(GONE);
        }
        assertThat(ben.post(offload() + "/withdraw").location()).isEqualTo(GONE);
        assertThat(state()).isEqualTo("ASKED");
    }

    @Test
    void of_two_answers_at_once_one_counts() {
        ask("N8BEN", "11:30", "");
        String address = offload() + "/answer";

        var answers =
                AtOnce.each(2, i -> ben.post(address, "decision", i == 0 ? "accept" : "decline"));

        assertThat(answers).extracting(Answer::location).contains(GONE);
        assertThat(holder()).isEqualTo(state().equals("ACCEPTED") ? "N8BENN8ADA" : "N8ADAN8ADA");
        assertThat(record()).hasSize(2);
    }

    @Test
    void a_line_that_is_done_while_it_is_being_taken_is_on_nobodys_day() {
        ask("N8BEN", "11:30", "");
        String accept = offload() + "/answer";
        var done = new CompletableFuture<Answer>();

        new TransactionTemplate(office.bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        _ -> {
                            ben.post(accept, "decision", "accept");
                            Thread.ofVirtual().start(() -> done.complete(recordSpoken()));
                            waitUntilSomebodyWaits();
                        });

        assertThat(done.join().status()).isEqualTo(302);
        assertThat(office.list("select staff_id from worklist.line where crn = ?", CRN))
                .doesNotContain("N8BEN");
        assertThat(state()).isEqualTo("DONE");
    }

    private Answer recordSpoken() {
        return ada.post(
                "/cases/" + CRN + "/contacts/new", "happened", "SPOKE", "kind", "TELEPHONE");
    }

    private void waitUntilSomebodyWaits() {
        Instant end = Instant.now().plusSeconds(10);
        while (office.count(WAITING) == 0) {
            if (Instant.now().isAfter(end)) {
                fail("nobody waited");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    @Test
    void each_step_stands_in_the_audit_once_under_the_name_of_who_took_it() {
        ask("N8BEN", "11:30", "");
        ben.post(offload() + "/answer", "decision", "decline");
        ask("N8BEN", "11:30", "");

        assertThat(
                        office.list(
                                "select username from platform.audit_case where crn = ? and act ="
                                        + " 'offloaded' order by seq",
                                CRN))
                .containsExactly("n8.ada", "n8.ben", "n8.ada");
    }
}
