package org.offload.rulebook.override;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

@PageTest
@Transactional
class AnswerOverrideTest {

    private static final String PATH = Overriding.PATH;

    private Office office;
    private Desk ada;
    private Overriding wishes;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        wishes = new Overriding(office);
    }

    @Test
    void less_contact_waits_for_the_spo_and_holds_once_they_agree() {
        var answer = wishes.ask("TELEPHONE", 7);

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overrideAsked");
        assertThat(wishes.due(Overriding.CRN)).containsExactly("OFFICE every 14");
        var team = office.desk(AUnit.SPO).get("/my-team");
        assertThat(team.says("Telephone call, at least every 7 days, until 5 May 2020")).isTrue();
        assertThat(
                        office.desk(AUnit.SPO)
                                .get(wishes.request())
                                .says("office visit, at least every 14"))
                .isTrue();

        assertThat(wishes.answer(AUnit.SPO, "IN_FORCE", "").location())
                .endsWith("notice=rulebook.notice.overrideAnswered");

        assertThat(wishes.due(Overriding.CRN)).containsExactly("TELEPHONE every 7");
    }

    @Test
    void given_the_spo_refuses_then_the_rulebook_holds_and_the_asker_is_told_why() {
        wishes.ask("TELEPHONE", 7);

        assertThat(wishes.answer(AUnit.SPO, "REFUSED", "").mends())
                .containsEntry("why", "Enter why you refuse");
        wishes.answer(AUnit.SPO, "REFUSED", "Seen in person for now.");

        assertThat(wishes.due(Overriding.CRN)).containsExactly("OFFICE every 14");
        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        assertThat(ada.get("/overrides").says("Refused, Sian Preece: Seen in person for now."))
                .isTrue();
    }

    @Test
    void nobody_else_answers_and_nobody_for_themselves() {
        wishes.ask("TELEPHONE", 7);

        wishes.answer(AUnit.ADA, "IN_FORCE", "");
        wishes.answer(AUnit.BEN, "IN_FORCE", "");
        wishes.answer(AUnit.OTHER_SPO, "IN_FORCE", "");
        assertThat(wishes.states()).containsExactly("ASKED");

        wishes.answer(AUnit.HEAD, "IN_FORCE", "");
        assertThat(wishes.states()).containsExactly("IN_FORCE");
    }

    /** As ordinary standards, but for who must agree. */
    private void publishAModelThatNamesTheHead() {
        for (String sql :
                List.of(
                        """
                        insert into rulebook.book (book_id, name, number, layer, area_kind, area_code,
                          valid_from, reason, state, tables, author, written_at, published_at,
                          revision)
                        select '00000000-0000-0000-0000-000000000777', 'By the head', 1,
                               'EXCEPTIONAL', 'NATION', '', valid_from, reason, state,
                               replace(tables, '"SPO"', '"HEAD_OF_UNIT"'), author, written_at, now(),
                               'z'
                          from rulebook.book where name = 'Ordinary standards'
                        """,
                        """
                        insert into rulebook.book_setting
                        select '00000000-0000-0000-0000-000000000777', s.name, amount, unit, source,
                               verified
                          from rulebook.book_setting s join rulebook.book b using (book_id)
                         where b.name = 'Ordinary standards'
                        """)) {
            office.jdbc().sql(sql).update();
        }
    }

    @Test
    void given_the_rules_name_the_head_by_now_then_the_spo_cannot_agree_alone() {
        wishes.ask("TELEPHONE", 7);
        publishAModelThatNamesTheHead();

        var answer = wishes.answer(AUnit.SPO, "IN_FORCE", "");

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overrideRaised");
        assertThat(wishes.states()).containsExactly("ASKED");
        assertThat(office.list("select approver from rulebook.override"))
                .containsExactly("HEAD_OF_UNIT");
    }

    @Test
    void given_it_was_refused_after_its_last_day_then_the_asker_is_told_all_the_same() {
        wishes.ask("TELEPHONE", 7);
        office.jdbc()
                .sql("update rulebook.override set valid_to = ?")
                .param(OnTuesday.TODAY.minusDays(20))
                .update();

        assertThat(wishes.answer(AUnit.SPO, "IN_FORCE", "").mends().values())
                .anySatisfy(says -> assertThat(says).startsWith("The last day that was asked for"));
        wishes.answer(AUnit.SPO, "REFUSED", "Too late.");

        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        assertThat(ada.get("/overrides").says("Too late.")).isTrue();
    }

    @Test
    void given_the_lead_of_the_team_asks_then_somebody_above_answers() {
        office.desk(AUnit.SPO)
                .post(
                        PATH,
                        "mode",
                        "TELEPHONE",
                        "everyDays",
                        "14",
                        "until",
                        "+28",
                        "reason",
                        "Works by day.");

        wishes.answer(AUnit.SPO, "IN_FORCE", "");

        assertThat(wishes.states()).containsExactly("ASKED");
        assertThat(office.desk(AUnit.HEAD).get(wishes.request()).status()).isEqualTo(200);
    }

    @Test
    void a_named_deputy_answers_for_the_spo() {
        wishes.ask("TELEPHONE", 7);
        office.jdbc()
                .sql(
                        "insert into organisation.deputy values ('N8SPO', gen_random_uuid(),"
                                + " 'N8CAI', ?, ?, 'test')")
                .param(OnTuesday.TODAY)
                .param(OnTuesday.TODAY.plusDays(1))
                .update();

        wishes.answer(AUnit.CAI, "IN_FORCE", "");

        assertThat(wishes.states()).containsExactly("IN_FORCE");
    }

    @Test
    void who_agreed_stays_on_the_record_after_it_has_ended() {
        wishes.ask("TELEPHONE", 7);
        wishes.answer(AUnit.SPO, "IN_FORCE", "");

        wishes.end();

        assertThat(ada.get(PATH).says("Ended by Ada Okoro; agreed by Sian Preece")).isTrue();
    }
}
