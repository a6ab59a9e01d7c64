package org.offload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Browser;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCrypt;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Two applications on one database, as behind a proxy that gives each request to the next. */
@PageTest
class TwoProcessesTest {

    private static final String CRN = "X800001";
    private static final String RECORD = "/cases/" + CRN + "/contacts/new";
    private static final String PASSWORD = "three words of mine";

    private static ConfigurableApplicationContext other;

    @LocalServerPort int port;

    private Office office;
    private Browser adaHere;
    private Browser adaThere;

    @BeforeAll
    static void startTheOther() {
        other =
                new SpringApplicationBuilder(OffloadApplication.class)
                        .registerShutdownHook(false)
                        .run("--server.port=0", "--offload.demonstration=false");
    }

    @AfterAll
    static void stopTheOther() {
        other.close();
    }

    @BeforeEach
    void open(Office given) {
        office = given.open();
        OnTuesday.goTo(other.getBean(ServiceClock.class), OnTuesday.NOW);
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(7)));
        office.jdbc()
                .sql("update platform.account set password_hash = ? where username like 'n8.%'")
                .param("{bcrypt}" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)))
                .update();
        adaHere = signIn(AUnit.ADA);
        adaThere = adaHere.at(otherPort());
    }

    @AfterEach
    void close() {
        adaHere.close();
        office.close();
    }

    private Browser signIn(User user) {
        var browser = new Browser(port);
        browser.signInHere(user.username(), PASSWORD);
        return browser;
    }

    private static int otherPort() {
        return other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void whoever_signs_in_at_one_works_at_both_and_signs_out_of_both() {
        assertThat(adaThere.open("/my-day").statusCode()).isEqualTo(200);
        assertThat(adaHere.open("/my-day").statusCode()).isEqualTo(200);

        adaThere.signOut();

        assertThat(adaHere.open("/my-day").statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_that_reaches_both_at_once_is_saved_once_and_answered_alike() {
        String receipt = Ids.next().toString();
        var ways = List.of(adaHere, adaThere);
        // A page of each: requests by mock change how the first one checks its tokens.
        var pages = ways.stream().map(way -> way.open(RECORD)).toList();

        var answers = AtOnce.each(2, i -> saveNote(ways.get(i), pages.get(i), receipt));

        assertThat(answers).extracting(answer -> answer.uri().getPath()).containsOnly("/my-day");
        assertThat(office.count("caseload.contact_note where crn = ? and text = 'Once'", CRN))
                .isEqualTo(1);
    }

    private static HttpResponse<String> saveNote(
            Browser way, HttpResponse<String> page, String receipt) {
        return way.post(
                RECORD,
                page,
                "receipt",
                receipt,
                "happened",
                "NOTE",
                "kind",
                "TELEPHONE",
                "note",
                "Once");
    }

    @Test
    void what_was_typed_at_one_is_there_at_the_other() {
        office.bean(Drafts.class).keep(AUnit.ADA, RECORD, Map.of("note", "Half a wor"));

        assertThat(adaThere.open(RECORD).body()).contains("Half a wor");
    }

    @Test
    void a_line_is_asked_about_at_one_and_taken_at_the_other_and_the_record_tells_both() {
        String ask = "/my-day/lines/" + office.line(CRN) + "/offload";
        adaHere.post(ask, adaHere.open(ask), "to", "N8BEN", "replyBy", "11:30", "note", "Please");
        String answer =
                "/offloads/N8ADA/"
                        + office.list("select offload_id from worklist.offload where crn = ?", CRN)
                                .getFirst()
                        + "/answer";

        try (var ben = signIn(AUnit.BEN)) {
            var benThere = ben.at(otherPort());
            benThere.post(answer, benThere.open("/my-day"), "decision", "accept");
        }

        assertThat(office.list("select staff_id from worklist.line where crn = ?", CRN))
                .containsExactly("N8BEN");
        assertThat(office.count("caseload.contact where crn = ? and type = 'C326'", CRN))
                .isEqualTo(2);
    }
}
