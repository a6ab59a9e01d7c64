package org.offload.organisation.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.organisation.Colleagues.Colleague;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adding members of staff, and changing what is known of them. */
@PageTest
@Transactional
class KeepStaffTest {

    private static final String STAFF = "/administration/staff";
    private static final String ADA = STAFF + "/N8ADA";

    private Office office;
    private Desk clerk;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        clerk = office.desk(AUnit.CLERK);
    }

    private Answer addTo(String path, String... fields) {
        return clerk.post(ADA + path + "/new", fields);
    }

    private String id(String table, String id) {
        return office.list(
                        "select %s::text from organisation.%s where staff_id = 'N8ADA'"
                                .formatted(id, table))
                .getFirst();
    }

    private List<StaffId> colleaguesOfBen() {
        return office.bean(Colleagues.class).of(StaffId.of("N8BEN"), OnTuesday.TODAY).stream()
                .map(Colleague::id)
                .toList();
    }

    @Test
    void a_member_of_staff_is_added_and_found_by_name_code_and_team() {
        Answer added =
                clerk.post(
                        STAFF + "/new",
                        "code",
                        "n8new1",
                        "forename",
                        "Seán",
                        "surname",
                        "O’Dell",
                        "grade",
                        "PSO");
        clerk.post(
                STAFF + "/N8NEW1/membership/new",
                "team_code",
                AUnit.OTHER_TEAM,
                "valid_from",
                "today");

        assertThat(added.location()).startsWith(STAFF + "/N8NEW1?notice");
        assertThat(clerk.get(STAFF + "/N8NEW1").heading()).isEqualTo("Seán O’Dell");
        assertThat(List.of("seán o’d", "N8NEW1", "south"))
                .allMatch(q -> clerk.get(clerk.post(STAFF, "q", q).location()).says("Seán O’Dell"));
        assertThat(clerk.get(clerk.post(STAFF, "q", "Team North").location()).says("Seán"))
                .isFalse();
    }

    @Test
    void nobody_changes_the_teams_they_are_in_but_others_do() {
        String own = STAFF + "/N8CLERK";
        String[] south = {"team_code", AUnit.OTHER_TEAM, "valid_from", "today"};

        Answer refused = clerk.post(own + "/membership/new", south);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.says("Somebody else who keeps the register has to change")).isTrue();
        assertThat(clerk.get(own + "/membership/new").status()).isEqualTo(403);
        assertThat(clerk.get(own).html())
                .contains(own + "/availability/new")
                .doesNotContain(own + "/membership/new");
        assertThat(office.desk(AUnit.HEAD).get(own).html()).contains(own + "/membership/new");
        assertThat(office.desk(AUnit.HEAD).post(own + "/membership/new", south).location())
                .contains("notice");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    code,     N8ADA,  'There is one with the code N8ADA already. Enter another code, or change that one'
                    code,     N8 NEW, 'The staff code must have 1 to 12 letters and digits, and nothing else'
                    code,     '',     Enter the staff code
                    forename, =1+1,   A name must begin with a letter
                    surname,  '',     Enter surname
                    grade,    KING,   Select one of the answers\
                    """)
    void what_cannot_be_is_refused_and_stays_typed(String field, String typed, String why) {
        var fields =
                new TreeMap<>(Map.of("code", "N8NEW2", "forename", "Lowri", "surname", "Bell"));
        fields.put("grade", "PO");
        fields.put(field, typed);

        Answer refused = clerk.post(STAFF + "/new", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).isEqualTo(Map.of(field, why));
        assertThat(refused.value("forename")).isEqualTo(fields.get("forename"));
        assertThat(office.count("organisation.staff where staff_id = 'N8NEW2'")).isZero();
    }

    @Test
    void hours_are_dated_and_the_earlier_ones_are_kept() {
        Answer added = addTo("/hours", "weekly_hours", "22.2", "valid_from", "1/4/2020");

        assertThat(added.location()).endsWith("#hours");
        assertThat(clerk.get(ADA).html())
                .containsSubsequence("<strong>22.2</strong>", "part__over", "37.0");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    weekly_hours, 22.25,    'Enter a number from 0 to 60, with one decimal at most'
                    weekly_hours, 61,       'Enter a number from 0 to 60, with one decimal at most'
                    weekly_hours, '',       Enter hours a week
                    valid_from,   7/1/2019, 'There are hours from this day already. Change those, or enter another day'
                    valid_from,   '',       Enter from\
                    """)
    void hours_that_cannot_be_are_refused(String field, String typed, String why) {
        var fields = new TreeMap<>(Map.of("weekly_hours", "30", "valid_from", "+1"));
        fields.put(field, typed);

        assertThat(clerk.post(ADA + "/hours/new", fields).mends()).isEqualTo(Map.of(field, why));
    }

    @Test
    void one_whose_membership_ends_is_no_colleague_from_the_day_after() {
        String page = ADA + "/membership/" + id("membership", "membership_id");

        clerk.post(
                page,
                "team_code",
                AUnit.TEAM,
                "valid_from",
                "7/1/2019",
                "valid_to",
                "6/4/2020",
                "version",
                "0");

        assertThat(colleaguesOfBen()).doesNotContain(StaffId.of("N8ADA")).hasSize(2);
        assertThat(clerk.get(page + "/history").says("6 April 2020")).isTrue();
    }

    @Test
    void a_membership_that_was_recorded_in_error_counts_no_longer() {
        String page = ADA + "/membership/" + id("membership", "membership_id");

        clerk.post(page + "/withdraw", "version", "0", "reason", "Another Ada");

        assertThat(colleaguesOfBen()).doesNotContain(StaffId.of("N8ADA"));
        assertThat(clerk.get(page + "/history").says("Another Ada")).isTrue();
    }

    @Test
    void nobody_is_twice_in_the_same_team_at_the_same_time() {
        Answer again = addTo("/membership", "team_code", AUnit.TEAM, "valid_from", "today");

        assertThat(again.mends().get("team_code")).startsWith("They are in this team");
    }

    @Test
    void who_is_away_is_not_offered_and_the_page_says_no_reason() {
        addTo("/availability", "effect", "AWAY", "valid_from", "today", "valid_to", "+7");

        assertThat(colleaguesOfBen()).doesNotContain(StaffId.of("N8ADA"));
        assertThat(clerk.get(ADA).says("No work")).isTrue();
    }

    @Test
    void given_two_who_change_at_once_then_the_second_sees_both() {
        String[] first = {"forename", "Ada", "surname", "First", "grade", "PO", "version", "0"};
        String[] second = {"forename", "Ada", "surname", "Second", "grade", "PO", "version", "0"};
        clerk.post(ADA + "/member/one", first);

        Answer clash = office.desk(AUnit.HEAD).post(ADA + "/member/one", second);

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.says("First")).isTrue();
        assertThat(clash.value("surname")).isEqualTo("Second");
    }

    @Test
    void the_list_goes_on_where_a_page_ends() {
        Answer first = clerk.get(clerk.post(STAFF, "q", "n8").location());
        Answer all = clerk.get(STAFF);

        assertThat(first.says("Nothing fits")).isTrue();
        assertThat(clerk.get(STAFF + "?after=N8ADA").html()).doesNotContain("/staff/N8ADA\"");
        assertThat(all.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/administration/kings",
        "/administration/staff/N8NOONE",
        "/administration/staff/N8ADA/member/new",
        "/administration/staff/N8ADA/crown/new",
        "/administration/staff/N8ADA/hours/none",
        "/administration/staff/N8ADA/hours/none/history",
    })
    void what_is_not_there_is_said_to_be_so(String address) {
        assertThat(clerk.get(address).status()).isEqualTo(404);
    }
}
