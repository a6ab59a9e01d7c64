package org.offload.platform.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who looked at a person, and what a user looked at. */
@PageTest
@Transactional
class LooksTest {

    private static final Pattern WHAT =
            Pattern.compile("<p class=\"log__what\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern OLDER = Pattern.compile("href=\"(/audit/[^\"]*[?][^\"]*)\"");

    private Office office;
    private Audit audit;
    private Desk head;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"), AUnit.aCase("X800002"), AUnit.aCase("X800003"));
        audit = office.bean(Audit.class);
        head = office.desk(AUnit.HEAD);
    }

    private Answer of(String typed) {
        return head.get(head.post("/audit", "of", typed).location());
    }

    private static List<String> looks(Answer page) {
        return WHAT.matcher(page.html())
                .results()
                .map(what -> what.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    @Test
    void a_person_shows_who_looked_when_and_how_newest_first() {
        office.desk(AUnit.ADA).get("/cases/X800001");
        office.desk(AUnit.CAI).get("/cases/X800001");
        office.desk(AUnit.BEN).post("/find", "q", "X800001");

        var page = of(" x800001 ");

        assertThat(page.heading()).isEqualTo("Who looked at X800001");
        assertThat(looks(page))
                .containsExactly(
                        "Ben O’Neill (n8.ben) Saw “find”",
                        "Cai Llŷr (n8.cai) Was asked why, and has not opened the case",
                        "Ada Okoro (n8.ada) Opened the case");
        assertThat(page.says("7 April 2020 at 9:30am")).isTrue();
    }

    @Test
    void a_user_shows_what_they_did_with_the_people_on_each_list() {
        audit.ofSignIn("n8.ada", "signed in");
        audit.ofList(AUnit.ADA, "my day", List.of(Crn.of("X800001"), Crn.of("X800003")));
        office.desk(AUnit.ADA).get("/cases/X800002");

        var page = of("N8.Ada");

        assertThat(page.heading()).isEqualTo("What n8.ada did");
        assertThat(looks(page))
                .containsExactly("Opened the case X800002", "Saw “my day”", "Signed in");
        assertThat(page.says("2 people")).isTrue();
        assertThat(page.says("X800001, X800003")).isTrue();
    }

    @Test
    void a_reason_that_was_given_is_shown() {
        audit.ofCase(
                Crn.of("X800001"), AUnit.CAI, "GET /cases/{crn}", "Duty, <b>asked</b> by court");

        assertThat(of("X800001").says("Reason: Duty, <b>asked</b> by court")).isTrue();
        assertThat(of("X800001").html()).doesNotContain("<b>asked");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "POST /cases/{crn}/contacts/new, Recorded a contact or an appointment",
        "GET /cases/{crn}/events/new, Opened a form to change the case",
        "GET /cases/{crn}/long/gone, Opened a page of the case",
        "POST /cases/{crn}/long/gone, Changed something of the case",
        "outcome, Recorded an outcome",
        "sent to the court, Saw “sent to the court”"
    })
    void an_act_is_told_in_plain_words(String act, String words) {
        assertThat(office.bean(LookWords.class).of(act)).isEqualTo(words);
    }

    @Test
    void older_looks_are_on_the_next_pages_each_once() {
        for (int i = 0; i < 120; i++) {
            audit.ofCase(Crn.of("X800001"), AUnit.ADA, "act " + i);
        }
        List<String> seen = new ArrayList<>();

        var page = of("X800001");
        for (var more = OLDER.matcher(page.html());
                more.find();
                more = OLDER.matcher(page.html())) {
            seen.addAll(looks(page));
            page = head.get(more.group(1).replace("&amp;", "&"));
        }
        seen.addAll(looks(page));

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).endsWith("“act 119”");
        assertThat(seen.getLast()).endsWith("“act 0”");
    }

    @Test
    void neither_a_crn_nor_a_user_name_stands_in_the_address() {
        assertThat(head.post("/audit", "of", "X800001").location()).matches("/audit/[0-9a-f-]{36}");
        assertThat(head.post("/audit", "of", "n8.ada").location()).matches("/audit/[0-9a-f-]{36}");
    }

    @Test
    void reading_the_audit_is_kept_in_it() {
        of("X800001");
        of("n8.head");

        assertThat(
                        office.list(
                                "select act || ': ' || array_to_string(crns, ' ') from"
                                        + " platform.audit_user where username = 'n8.head' order by"
                                        + " seq"))
                .containsExactly("audit of a person: X800001", "audit of n8.head: X800001");
        assertThat(looks(of("X800001")).getLast())
                .isEqualTo("Hana Price (n8.head) Saw “audit of a person”");
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', Enter a CRN or a user name",
        "Okoro, 'Enter a CRN, such as X000001, or the user name of someone who has an account'"
    })
    void given_nobody_that_can_be_looked_up_then_it_says_what_to_enter(String typed, String words) {
        var answer = head.post("/audit", "of", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsEntry("of", words);
        assertThat(office.count("platform.audit_user where act like '%koro%'")).isZero();
    }

    @Test
    void given_a_person_at_whom_nobody_has_looked_then_the_page_says_so() {
        assertThat(of("X899999").says("Nothing is kept.")).isTrue();
        assertThat(office.count("platform.audit_case where crn = 'X899999'")).isZero();
    }

    @Test
    void what_one_reader_asked_is_not_there_for_another() {
        String page = head.post("/audit", "of", "X800001").location();

        assertThat(office.desk(AUnit.ADA).get(page).status()).isEqualTo(403);
        assertThat(head.get("/audit/" + new java.util.UUID(1, 2)).status()).isEqualTo(404);
    }
}
