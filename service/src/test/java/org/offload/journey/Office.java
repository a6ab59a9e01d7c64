package org.offload.journey;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Register;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.ServiceClock;
import org.offload.rulebook.again.WorkOutAgain;
import org.offload.voice.board.PublishPool;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The office in which the journeys take place: a team of four on the morning of 7 April 2020, and a
 * second team. All is added through the bulk doors; CRNs begin with {@code X7}.
 */
final class Office {

    static final String PASSWORD = "a long walk by the river";
    static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
    static final LocalDateTime NINE = TODAY.atTime(9, 0);
    static final String TEAM = "N77T01";
    static final String OTHER_TEAM = "N77T02";
    static final String PLACE = "N77-OFFICE";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 7);

    private final CaseBulk cases;
    private final ServiceClock clock;
    private final JdbcClient jdbc;
    private final FreshStart freshStart;
    private final WorkOutAgain again;
    private final PublishPool unnamed;
    private final AtomicInteger numbers = new AtomicInteger();

    Office(ApplicationContext application) {
        this.cases = application.getBean(CaseBulk.class);
        this.clock = application.getBean(ServiceClock.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.unnamed = application.getBean(PublishPool.class);
        this.freshStart = new FreshStart(jdbc, application.getBean(TransactionTemplate.class));
        this.again = application.getBean(WorkOutAgain.class);
        clock.setTo(NINE); // before the accounts: their roles begin on the day they are added
        application.getBean(RegisterBulk.class).add(register());
        var accounts = application.getBean(Accounts.class);
        String hash = accounts.hash(PASSWORD);
        accounts.add(
                Stream.of(Staff.values())
                        .map(
                                one ->
                                        new Accounts.NewAccount(
                                                one.username(),
                                                hash,
                                                one.role,
                                                one.id,
                                                one.fullName()))
                        .toList());
    }

    private static Register register() {
        return new Register(
                List.of(new Register.Region("N77", "Region of the journeys")),
                List.of(new Register.Pdu("N77P", "Unit of the journeys", "N77")),
                List.of(
                        new Register.Place(
                                PLACE, "OFFICE", "Mill House", "1 Mill Lane", null, "N77", true)),
                List.of(team(TEAM, "Mill team", PLACE), team(OTHER_TEAM, "Weir team", PLACE)),
                Stream.of(Staff.values()).map(Office::member).toList(),
                Stream.of(Staff.values()).map(Office::membership).toList(),
                List.of());
    }

    private static Register.Team team(String code, String name, String place) {
        return new Register.Team(TeamCode.of(code), name, "N77P", place);
    }

    private static Register.StaffMember member(Staff one) {
        return new Register.StaffMember(
                one.id,
                one.forename,
                one.surname,
                one.grade,
                new BigDecimal("37.0"),
                LONG_AGO,
                true);
    }

    private static Register.Membership membership(Staff one) {
        return new Register.Membership(
                TeamCode.of(TEAM), one.id, one == Staff.SIAN, LONG_AGO, null);
    }

    /** Takes away what an earlier journey left, and sets the clock to nine. */
    void clear() {
        clock.setTo(NINE);
        freshStart.make();
    }

    /** Publishes what was said without a name and waits; a minute goes by. */
    void publishUnnamed() {
        unnamed.now();
        clock.setTo(clock.local().plusMinutes(1));
    }

    /** Hides a comment of the only thread, as a moderator who is none of the staff here does. */
    void hideComment(int comment) {
        jdbc.sql(
                        """
                        with hidden as (
                          update voice.slot set state = 'HIDDEN', reason = 'OFF_TOPIC',
                                 acted_by = 'moss', words = null, version = version + 1
                           where comment = :comment and reply = 0
                          returning thread_id, comment, reply)
                        insert into voice.moderation
                          (moderation_id, thread_id, comment, reply, act, reason, done_by, done_at)
                        select gen_random_uuid(), h.*, 'HIDE', 'OFF_TOPIC', 'Moss Oder', :at
                          from hidden h\
                        """)
                .param("comment", comment)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes out all threads, and what was said in them without a name. */
    void removeThreads() {
        for (String table :
                List.of(
                        "unnamed",
                        "token_spent",
                        "token_draw",
                        "token_secret",
                        "token_key",
                        "held",
                        "hold",
                        "text_report",
                        "appeal",
                        "moderation",
                        "legal_hold",
                        "revision",
                        "slot",
                        "thread")) {
            jdbc.sql("delete from voice." + table).update();
        }
    }

    /** Returns a CRN that nobody has had yet. */
    String crn() {
        return "X7%05d".formatted(numbers.incrementAndGet());
    }

    /** Starts a case of Ada's. */
    ACase aCase(String crn) {
        return ACase.of(crn).managedBy(Staff.ADA.id.value(), TEAM);
    }

    /** Starts a case of Ada's who must be rung today, with nobody spoken to before. */
    ACase aCallDue(String crn) {
        return aCase(crn).withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(7));
    }

    /** Starts an appointment of Ada's. */
    AContact anAppointment(LocalDate day) {
        return AContact.on(day).by(Staff.ADA.id.value());
    }

    void add(ACase... added) {
        cases.add(Stream.of(added).map(ACase::build).toList(), "test");
    }

    /** Adds a person whom Ada must ring today; returns their CRN. */
    String addCallDue() {
        String crn = crn();
        add(aCallDue(crn));
        return crn;
    }

    /** Adds a person whom somebody must ring today; returns their CRN. */
    String addCallDueOf(Staff who) {
        String crn = crn();
        add(aCallDue(crn).managedBy(who.id.value(), TEAM));
        return crn;
    }

    /** Offers the lines of a case to a colleague, to be answered by eleven. */
    void askAbout(String crn, Staff from, Staff to, String note) {
        jdbc.sql(
                        """
                        insert into worklist.offload
                        select staff_id, gen_random_uuid(), line_id, crn, :to, initials, what,
                               :note, '2020-04-07 11:00 Europe/London', 'ASKED', '',
                               '2020-04-07 08:30 Europe/London', null
                          from worklist.line where staff_id = :from and crn = :crn\
                        """)
                .param("to", to.id.value())
                .param("note", note)
                .param("from", from.id.value())
                .param("crn", crn)
                .update();
    }

    /** Works out whatever a change of rules has asked for, as the schedule would. */
    void workOutAgain() {
        while (again.batch()) {
            // Batch after batch.
        }
    }

    /** Takes out every rulebook that somebody has written. */
    void removeRulebooks(Staff author) {
        for (String table : List.of("book_example", "book_setting", "book")) {
            jdbc.sql(
                            """
                            delete from rulebook.%s
                             where book_id in (select book_id from rulebook.book
                                                where author = :author)\
                            """
                                    .formatted(table))
                    .param("author", author.fullName())
                    .update();
        }
    }

    /** Makes the shipped rulebooks drafts again, as other tests expect them. */
    void resetRulebooks() {
        jdbc.sql(
                        """
                        update rulebook.book
                           set state = 'DRAFT', area_kind = 'NATION', area_code = '',
                               valid_from = null, valid_to = null, published_by = '',
                               published_at = null, revision = '', version = 0
                         where layer = 'EXCEPTIONAL'\
                        """)
                .update();
        jdbc.sql("delete from rulebook.recalculation").update();
        jdbc.sql("delete from rulebook.proposal").update();
        jdbc.sql("delete from correspondence.message").update();
    }

    ServiceClock clock() {
        return clock;
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
