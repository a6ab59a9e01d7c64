package org.offload.caseload.mycases;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.caseload.mycases.CaseList.After;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of one's own cases, of one's team's and of one's unit's. */
@PageTest
@Transactional
class MyCasesTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final Pattern ROW = Pattern.compile("<a href=\"/cases/(X8\\d{5})\" data-start");

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .named("Ann", "Barker")
                        .withHarm(HarmLevel.HIGH, TODAY.minusDays(9))
                        .with(met(3))
                        .with(booked(2)),
                AUnit.aCase("X800002").named("Bo", "Adams").with(met(40)).with(order()),
                AUnit.aCase("X800003")
                        .named("Cy", "Cole")
                        .managedBy("N8BEN", AUnit.TEAM)
                        .with(flag()),
                AUnit.aCase("X800004").named("Di", "Dunn").managedBy("N8CAI", AUnit.OTHER_TEAM));
        value("X800002", "TIER", "B2", null);
        value("X800002", "HEALTH", "Remote only", TODAY.plusDays(7));
        value("X800001", "HEALTH", "Remote only", TODAY.minusDays(1));
    }

    private static org.offload.caseload.CaseRecord.Contact met(int daysAgo) {
        return AContact.on(TODAY.minusDays(daysAgo)).withOutcome("ATTC").build();
    }

    private static org.offload.caseload.CaseRecord.Contact booked(int days) {
        return AContact.on(TODAY.plusDays(days))
                .at(LocalTime.of(10, 0), LocalTime.of(10, 30))
                .build();
    }

    private static Event order() {
        return new Event(
                1, "Theft", "", null, "NP", null, null, 12, "months", null, "", List.of(),
                List.of());
    }

    private static Registration flag() {
        return new Registration(new UUID(8, 9), "RCCO", "", "", TODAY, null, "", null);
    }

    private void value(String crn, String kind, String value, @Nullable LocalDate to) {
        office.jdbc()
                .sql(
                        "insert into caseload.dated_value (crn, value_id, kind, valid_from,"
                                + " valid_to, value, recorded_at, recorded_by, source)"
                                + " values (:crn, :id, :kind, :from, cast(:to as date), :value,"
                                + " '2020-04-01 12:00Z', '', '')")
                .param("crn", crn)
                .param("id", Ids.next())
                .param("kind", kind)
                .param("from", TODAY.minusDays(20))
                .param("to", to)
                .param("value", value)
                .update();
    }

    private static List<String> crns(Answer page) {
        return ROW.matcher(page.html()).results().map(found -> found.group(1)).toList();
    }

    private List<String> listed(User user, String query) {
        return crns(office.desk(user).get("/my-cases" + query));
    }

    @Test
    void each_role_begins_with_its_own_list() {
        assertThat(listed(AUnit.ADA, "")).containsExactly("X800002", "X800001");
        assertThat(listed(AUnit.CLERK, "")).containsExactly("X800002", "X800001", "X800003");
        assertThat(listed(AUnit.HEAD, ""))
                .containsExactly("X800002", "X800001", "X800003", "X800004");
    }

    @Test
    void a_list_that_is_not_of_the_role_is_not_to_be_had() {
        assertThat(listed(AUnit.ADA, "?scope=UNIT")).doesNotContain("X800003", "X800004");
        assertThat(listed(AUnit.ADA, "?scope=TEAM&team=N8T02")).isEmpty();
        assertThat(listed(AUnit.ADA, "?scope=TEAM&manager=N8CAI")).isEmpty();
    }

    private static final Map<String, String> TRIED =
            Map.ofEntries(
                    Map.entry("manager=N8BEN", "X800003"),
                    Map.entry("team=N8T02", "X800004"),
                    Map.entry("harm=HIGH", "X800001"),
                    Map.entry("harm=-", "X800002 X800003 X800004"),
                    Map.entry("tier=B2", "X800002"),
                    Map.entry("flag=RCCO", "X800003"),
                    Map.entry("order=NP", "X800002"),
                    Map.entry("health=yes", "X800002"),
                    Map.entry("noNext=yes", "X800002 X800003 X800004"),
                    Map.entry("nextBefore=9/4/2020", "X800002 X800003 X800004"),
                    Map.entry("nextBefore=10/4/2020", "X800002 X800001 X800003 X800004"),
                    Map.entry("lastDays=30", "X800002 X800003 X800004"),
                    Map.entry("lastDays=1", "X800002 X800001 X800003 X800004"),
                    Map.entry("harm=HIGH&tier=B2", ""),
                    Map.entry("harm=NONSENSE", "X800002 X800001 X800003 X800004"));

    static Stream<Arguments> tried() {
        return TRIED.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @MethodSource("tried")
    void each_term_leaves_those_that_it_fits(String term, String crns) {
        assertThat(String.join(" ", listed(AUnit.HEAD, "?" + term))).isEqualTo(crns);
    }

    @Test
    void no_term_is_left_untried() {
        List<String> terms = TRIED.keySet().stream().map(one -> one.split("=")[0]).toList();

        assertThat(CaseList.TERMS.names())
                .extracting(name -> name.equals("lastBefore") ? "lastDays" : name)
                .isSubsetOf(terms);
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource({
        "NAME, X800002 X800001 X800003",
        "NEXT, X800001 X800002 X800003",
        "LAST, X800003 X800002 X800001",
        "HARM, X800001 X800002 X800003",
        "TIER, X800002 X800001 X800003",
        "MANAGER, X800002 X800001 X800003",
        "NONSENSE, X800002 X800001 X800003"
    })
    void each_order_puts_first_what_it_is_about(String sort, String crns) {
        assertThat(String.join(" ", listed(AUnit.ADA, "?scope=TEAM&sort=" + sort))).isEqualTo(crns);
    }

    @Test
    void what_is_typed_wrongly_is_said_and_leaves_nothing_out() {
        var page = office.desk(AUnit.ADA).get("/my-cases?nextBefore=soon&lastDays=many");

        assertThat(page.status()).isEqualTo(422);
        assertThat(crns(page)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"NAME", "NEXT", "LAST", "HARM", "TIER", "MANAGER"})
    void page_after_page_shows_every_case_once(String sort) {
        office.add(
                IntStream.range(0, 60)
                        .mapToObj(i -> AUnit.aCase("X8001%02d".formatted(i)).named("Mo", "Zed"))
                        .toArray(ACase[]::new));
        List<String> first = listed(AUnit.ADA, "?sort=" + sort);
        List<String> second = listed(AUnit.ADA, "?sort=" + sort + "&after=" + first.getLast());
        List<String> third = listed(AUnit.ADA, "?sort=" + sort + "&after=" + second.getLast());

        assertThat(first).hasSize(25).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(25).doesNotContainAnyElementsOf(third);
        assertThat(third).hasSize(12);
    }

    @Test
    void whoever_is_closed_to_the_reader_is_in_no_list() {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values ('X800001', ?, 'EXCLUSION',"
                                + " 'N8BEN', ?, '')")
                .params(Ids.next(), TODAY)
                .update();

        assertThat(listed(AUnit.BEN, "?scope=TEAM")).doesNotContain("X800001");
        assertThat(listed(AUnit.ADA, "?scope=TEAM")).contains("X800001");
    }

    @Test
    void the_file_goes_on_where_a_case_stood_that_has_left_the_list_meanwhile() {
        var reading = new Reading(new Typed(Map.of()), Terms.WORDS, TODAY);
        Terms terms = Terms.read(AUnit.ADA, reading, TODAY);
        CaseRow last = page(terms, Optional.empty()).getLast();
        office.jdbc()
                .sql("delete from caseload.case_grant where crn = ?")
                .param(last.crn().value())
                .update();

        assertThat(page(terms, Optional.of(new After(last.crn(), last.key())))).isEmpty();
        assertThat(page(terms, Optional.of(new After(last.crn(), null)))).hasSize(1);
    }

    private List<CaseRow> page(Terms terms, Optional<After> after) {
        return office.bean(CaseList.class)
                .page(AUnit.ADA, List.of(), terms, new String[] {"ATTC"}, after, 2);
    }

    @Test
    void an_address_of_the_list_never_holds_a_name() {
        office.add(
                IntStream.range(0, 30)
                        .mapToObj(i -> AUnit.aCase("X8001%02d".formatted(i)).named("Mo", "Zzyzx"))
                        .toArray(ACase[]::new));

        var page = office.desk(AUnit.ADA).get("/my-cases?tier=&scope=OWN");

        assertThat(page.html()).contains("after=X8").doesNotContain("=Zzyzx", "Zzyzx&");
    }
}
