package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

@PageTest
@Transactional
class ListAuditTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001").named("Quentin", "Zyzzlebury"),
                AUnit.aCase("X800002")
                        .named("Quentina", "Zyzzlebury")
                        .withContactEvery(7, ContactMode.VIDEO, OnTuesday.TODAY.minusDays(30))
                        .with(AContact.on(OnTuesday.TODAY).withNote("a secret word").build()),
                AUnit.aCase("X800003")
                        .named("Arno", "Else")
                        .withContactEvery(7, ContactMode.VIDEO, OnTuesday.TODAY.minusDays(7)));
        ada = office.desk(AUnit.ADA);
    }

    private List<String> lists() {
        return office.list(
                "select act || ': ' || array_to_string(crns, ' ') from platform.audit_user"
                        + " where username = 'n8.ada' order by entry_id");
    }

    @Test
    void my_day_writes_one_line_with_each_crn_on_it_once() {
        ada.get("/my-day");

        assertThat(lists()).containsExactly("my day: X800002 X800003");
    }

    @Test
    void a_search_writes_one_line_with_the_crns_it_showed_and_not_what_was_looked_for() {
        var answer = ada.post("/find", "q", "Zyzzlebury");
        ada.get(answer.location());

        assertThat(answer.location()).startsWith("/find/").doesNotContain("yzz");
        assertThat(lists()).containsExactly("find: X800001 X800002");
    }

    @Test
    void a_search_that_opens_the_only_one_writes_the_list_and_the_look() {
        var answer = ada.post("/find", "q", "X800003");
        ada.get(answer.location());

        assertThat(answer.location()).isEqualTo("/cases/X800003");
        assertThat(lists()).containsExactly("find: X800003");
        assertThat(office.count("platform.audit_case where crn = 'X800003'")).isEqualTo(1);
    }

    @Test
    void no_word_that_was_typed_or_shown_is_in_the_audit() {
        ada.get("/my-day");
        ada.get("/cases/X800002");
        ada.post("/find", "q", "Zyzzlebury");
        ada.post("/cases/X800002/log", "words", "secret");
        ada.post(
                "/cases/X800002/contacts/new",
                "happened",
                "NO_ANSWER",
                "kind",
                "TELEPHONE",
                "note",
                "another secret");
        ada.post("/drafts", "form", "/cases/X800002/contacts/new", "note", "a third secret");

        var audit =
                office.list(
                        "select entry::text from platform.audit_case entry where username ="
                                + " 'n8.ada' union all select entry::text from platform.audit_user"
                                + " entry where username = 'n8.ada'");

        assertThat(audit).hasSizeGreaterThan(3);
        assertThat(audit).noneMatch(entry -> entry.matches("(?is).*(zyzz|secret|quentin|arno).*"));
    }
}
