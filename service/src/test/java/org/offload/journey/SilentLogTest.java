package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.stream.Collectors;

/** The log of the application holds nothing about a person, whatever is done or goes wrong. */
@Journey
class SilentLogTest {

    private static final String NAME = "Quillonsworth";
    private static final String NOTE = "zebra-crossing-4471";
    private static final String SEARCH = "Xylobandsman";
    private static final String CONTROL = "marmalade-0815";

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before = Level.WARN;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    @Test
    void given_a_morning_of_work_and_of_errors_then_the_log_has_no_word_of_it(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).named("Petronella", NAME));
        Visitor ada = visitors.as(Staff.ADA);
        find(ada, NAME.substring(0, 8));
        find(ada, SEARCH);
        ada.open("/cases/" + crn + "/contacts/new");
        ada.field("Note").fill(NOTE);
        ada.page().getByText("Kept as you typed at").waitFor();
        ada.press("Save");
        ada.field("Spoke, all well").check();
        ada.press("Save");
        ada.open("/cases/" + crn + "/log");
        ada.field("Words in the notes").fill(NOTE);
        ada.press("Find");
        ada.open("/cases/" + NAME);
        ada.open("/cases/" + crn + "/contacts/" + NOTE);
        root.info("A control that must be found: {}", CONTROL);

        String said = said();

        assertThat(Records.of(office).notes(crn)).containsExactly(NOTE);
        assertThat(said).contains(CONTROL);
        assertThat(said).doesNotContain(NAME, NOTE, SEARCH, crn, "Petronella", Office.PASSWORD);
    }

    /** PostgreSQL tells the whole row in the detail of an error. */
    @Test
    void given_a_save_that_the_database_refuses_then_the_log_has_no_word_of_it(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");
        ada.field("Spoke, all well").check();
        ada.field("Note").fill(NOTE);
        refuseNotes(office, () -> ada.press("Save"));

        assertThat(ada.title()).startsWith("Offload could not do this");
        assertThat(said()).contains("A page failed: /cases/{crn}/contacts/new");
        assertThat(said()).doesNotContain(NOTE, crn);
    }

    @Test
    void twin_given_a_name_in_the_cause_of_an_error_then_it_is_found() {
        root.error("A page failed", new IllegalStateException("row of " + NAME));

        assertThat(said()).contains(NAME);
    }

    private static void refuseNotes(Office office, Runnable meanwhile) {
        var jdbc = office.jdbc();
        jdbc.sql("alter table caseload.contact_note add constraint n check (text = '') not valid")
                .update();
        try {
            meanwhile.run();
        } finally {
            jdbc.sql("alter table caseload.contact_note drop constraint n").update();
        }
    }

    private static void find(Visitor visitor, String words) {
        visitor.open("/find");
        visitor.field("Name, date of birth or CRN").fill(words);
        visitor.press("Find");
    }

    private String said() {
        return List.copyOf(log.list).stream()
                .map(
                        event ->
                                event.getLoggerName()
                                        + " "
                                        + event.getFormattedMessage()
                                        + " "
                                        + event.getMDCPropertyMap()
                                        + (event.getThrowableProxy() == null
                                                ? ""
                                                : ThrowableProxyUtil.asString(
                                                        event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
