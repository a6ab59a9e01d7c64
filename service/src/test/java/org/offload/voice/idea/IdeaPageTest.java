package org.offload.voice.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

@PageTest
@Transactional
class IdeaPageTest {

    private static final String SCRIPT = "<script>alert(1)</script><b onclick=x>&amp;";

    private Office office;
    private Proposing idea;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        idea = Proposing.begun(office, AUnit.ADA, "Gel at the doors");
    }

    @Test
    void agreeing_counts_once_and_is_taken_back() {
        idea.agree(AUnit.CAI);
        idea.agree(AUnit.CAI);
        idea.agree(AUnit.BEN);

        Answer page = idea.page(AUnit.CAI);
        assertThat(page.says("2 colleagues agree, nobody objects.")).isTrue();
        assertThat(page.says("You agree.")).isTrue();
        assertThat(page.html()).doesNotContain(idea.path() + "/agree\"");

        idea.withdraw(AUnit.CAI);
        assertThat(idea.page(AUnit.CAI).says("1 colleague agrees, nobody objects.")).isTrue();
        assertThat(idea.page(AUnit.CAI).says("You agree.")).isFalse();
    }

    @Test
    void an_idea_is_made_a_concern_and_leads_to_it() {
        String make = idea.page(AUnit.CAI).link("Make it a concern");
        var cai = office.desk(AUnit.CAI);
        assertThat(cai.get(make).value("title")).isEqualTo("Gel at the doors");

        String concern =
                cai.post(
                                "/voice/concerns/new",
                                "title",
                                "Gel",
                                "text",
                                "We need it.",
                                "signature",
                                "SIGNED",
                                "from",
                                idea.path())
                        .location()
                        .replaceFirst("[?].*", "");

        assertThat(idea.page(AUnit.ADA).link("Concern: Raised")).isEqualTo(concern);
        assertThat(cai.get(concern).link("Gel at the doors")).isEqualTo(idea.path());
    }

    @Test
    void agreeing_and_objecting_take_the_place_of_each_other() {
        idea.agree(AUnit.CAI);
        idea.object(AUnit.CAI, "Who fills it?");

        assertThat(idea.page(AUnit.CAI).says("Nobody agrees, 1 objects.")).isTrue();
        assertThat(idea.page(AUnit.CAI).says("You object.")).isTrue();
        idea.agree(AUnit.CAI);
        assertThat(idea.page(AUnit.CAI).says("1 colleague agrees, nobody objects.")).isTrue();
        assertThat(idea.page(AUnit.CAI).says("Who fills it?")).isFalse();
    }

    @Test
    void an_objection_is_read_by_everybody_with_a_name_and_changed_by_whoever_made_it() {
        idea.object(AUnit.CAI, "Who fills it?");
        assertThat(office.desk(AUnit.CAI).get(idea.path() + "/object").value("reason").strip())
                .isEqualTo("Who fills it?");

        idea.object(AUnit.CAI, "Nobody fills it.");

        Answer page = idea.page(AUnit.SUPPORT);
        assertThat(page.html()).containsSubsequence("Cai Llŷr", "Nobody fills it.");
        assertThat(page.says("Who fills it?")).isFalse();
        assertThat(office.count("voice.idea_view")).isEqualTo(1);
    }

    @Test
    void an_objection_without_a_reason_or_with_a_long_one_is_to_be_mended() {
        assertThat(idea.object(AUnit.CAI, " ").mends())
                .containsEntry("reason", "Enter why you object");
        assertThat(idea.object(AUnit.CAI, "x".repeat(501)).mends()).containsOnlyKeys("reason");
        assertThat(office.count("voice.idea_view")).isZero();
    }

    @Test
    void given_a_stale_form_then_both_reasons_are_shown_and_the_next_save_goes_on() {
        idea.object(AUnit.CAI, "Who fills it?");
        var desk = office.desk(AUnit.CAI);
        String form = idea.path() + "/object";

        Answer stale = desk.post(form, "version", "0", "reason", "Nobody fills it.");

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.mends().get("reason")).startsWith("You said something else meanwhile");
        assertThat(stale.says("Who fills it?")).isTrue();
        assertThat(stale.value("reason").strip()).isEqualTo("Nobody fills it.");
        desk.post(form, "version", stale.value("version"), "reason", "Nobody fills it.");
        assertThat(idea.page(AUnit.ADA).says("Nobody fills it.")).isTrue();
    }

    @Test
    void given_a_decision_then_views_stay_as_they_are_and_comments_go_on() {
        idea.agree(AUnit.CAI);
        idea.decided(Decision.ADOPTED);

        Answer agree = idea.agree(AUnit.COURT);
        Answer object =
                office.desk(AUnit.CAI)
                        .post(idea.path() + "/object", "version", "1", "reason", "Too late?");
        idea.withdraw(AUnit.CAI);
        idea.comment(AUnit.CAI, "Well done.");

        assertThat(agree.location()).endsWith("?notice=voice.notice.ideaDecided");
        assertThat(object.mends().get("reason")).startsWith("It was decided meanwhile");
        assertThat(object.value("reason").strip()).isEqualTo("Too late?");
        assertThat(office.desk(AUnit.COURT).get(idea.path() + "/object").status()).isEqualTo(404);
        Answer page = idea.page(AUnit.CAI);
        assertThat(page.says("1 colleague agrees, nobody objects.")).isTrue();
        assertThat(page.says("Well done.")).isTrue();
        assertThat(page.html()).doesNotContain("/agree\"", "/object\"", "/withdraw\"");
    }

    @Test
    void comments_stand_in_order_by_name() {
        idea.comment(AUnit.BEN, "Nor here.");
        Answer second = idea.comment(AUnit.ADA, "Thank you.");

        assertThat(second.location())
                .isEqualTo(idea.path() + "?notice=voice.notice.ideaCommented#2");
        Answer page = idea.page(AUnit.CAI);
        assertThat(page.says("2 comments")).isTrue();
        assertThat(page.html())
                .containsSubsequence(
                        "id=\"1\"", "Ben O", "Nor here.", "id=\"2\"", "Ada Okoro", "Thank you.");
    }

    @Test
    void a_comment_to_be_mended_is_kept_and_one_sent_twice_stands_once() {
        var ben = office.desk(AUnit.BEN);
        String to = idea.path() + "/comments";
        UUID receipt = UUID.randomUUID();

        Answer tooLong = ben.post(to, "text", "x".repeat(2_001));
        Answer first = ben.post(receipt, to, "text", "Nor here.");
        Answer second = ben.post(receipt, to, "text", "Nor here.");

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.value("text")).hasSize(2_001);
        assertThat(ben.post(to, "text", "").mends()).containsEntry("text", "Enter your comment");
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(office.count("voice.idea_comment")).isEqualTo(1);
        assertThat(ben.post(receipt, to, "text", "Other words.").status()).isEqualTo(409);
    }

    @Test
    void agreeing_does_not_lose_half_a_comment() {
        var ben = office.desk(AUnit.BEN);
        ben.post("/drafts", "form", idea.path(), "text", "Half a thou");
        String button = idea.path() + "?by=button";
        assertThat(ben.get(idea.path()).html()).contains("value=\"" + button + "\"");

        ben.post(idea.path() + "/agree", "form", button);

        assertThat(ben.get(idea.path()).value("text")).isEqualTo("Half a thou");
    }

    @Test
    void the_two_hundred_and_first_comment_begins_a_page() {
        office.jdbc()
                .sql(
                        """
                        insert into voice.idea_comment
                        select idea_id, n, 'x', 'Made Up', 'PRACTITIONER', 'Number ' || n, now()
                          from voice.idea, generate_series(1, 200) n\
                        """)
                .update();

        Answer last = idea.comment(AUnit.BEN, "The last.");

        assertThat(last.location()).endsWith("&from=201#201");
        Answer first = idea.page(AUnit.ADA);
        assertThat(first.says("Number 200")).isTrue();
        assertThat(first.says("The last.")).isFalse();
        assertThat(first.html()).contains("?from=201\" rel=\"next\"");
        Answer second = office.desk(AUnit.ADA).get(idea.path() + "?from=201");
        assertThat(second.says("The last.")).isTrue();
        assertThat(second.says("Number 200")).isFalse();
    }

    @Test
    void script_and_markup_in_every_field_are_text() {
        var other = Proposing.begun(office, AUnit.ADA, SCRIPT);
        other.comment(AUnit.BEN, SCRIPT);
        other.object(AUnit.CAI, SCRIPT);
        other.take(
                AUnit.EXECUTIVE, IdeaStep.NAME, "who", "N8BEN", "due", "24/4/2020", "text", SCRIPT);

        for (String address : new String[] {other.path(), Proposing.LIST}) {
            Answer page = office.desk(AUnit.ADA).get(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).doesNotContain("<script>alert", "<b onclick");
            assertThat(page.says(SCRIPT)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000"})
    void an_idea_that_is_not_there_is_not_found(String id) {
        String path = Proposing.LIST + "/" + id;

        assertThat(office.desk(AUnit.ADA).get(path).status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).post(path + "/agree").status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).post(path + "/comments", "text", "x").status())
                .isEqualTo(404);
    }
}
