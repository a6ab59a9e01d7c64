package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.offload.OffloadApplication;
import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.kernel.Crn;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.Command;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** A small nation, made the whole way on a real database; the tests go on from one another. */
@SpringBootTest(
        classes = OffloadApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DirtiesContext // its database goes
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class NationCommandTest {

    /** Somebody else's people are in the one that the tests share. */
    @DynamicPropertySource
    static void anEmptyDatabase(DynamicPropertyRegistry properties) throws SQLException {
        nothingIsLeft();
        execute("create database " + NAME);
        String own = SHARED.replaceFirst("jvm_\\d+", NAME);
        properties.add("spring.datasource.url", () -> own);
    }

    @AfterAll
    static void nothingIsLeft() throws SQLException {
        execute("drop database if exists " + NAME + " with (force)");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                SHARED,
                                System.getProperty("spring.datasource.username"),
                                System.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final String SHARED = System.getProperty("spring.datasource.url");

    private static final String NAME = "nation_" + ProcessHandle.current().pid();

    private static final String[] SMALL = {"nation", "--people", "300", "--seed", "7"};

    private final Command nationCommand;
    private final JdbcClient jdbc;
    private final Settings settings;
    private final ServiceClock clock;
    private final RegisterBulk register;
    private final Accounts accounts;
    private final HeldOfPerson held;
    private final NationWriter writer;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private int code;

    NationCommandTest(
            Command nationCommand,
            JdbcClient jdbc,
            Settings settings,
            ServiceClock clock,
            RegisterBulk register,
            Accounts accounts,
            HeldOfPerson held,
            NationWriter writer) {
        this.nationCommand = nationCommand;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.register = register;
        this.accounts = accounts;
        this.held = held;
        this.writer = writer;
    }

    @BeforeEach
    void aSmallNation() {
        if (settings.get(NationCommand.MADE).isEmpty()) {
            run(SMALL);
            assertThat(code).as(told()).isZero();
        }
    }

    private void run(String... words) {
        run((NationCommand) nationCommand, words);
    }

    private void run(NationCommand command, String... words) {
        told.reset();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        code = command.run(List.of(words), out, false);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    @Test
    @Order(1)
    void given_an_empty_place_then_the_whole_nation_is_there() {
        assertThat(count("caseload.person")).isEqualTo(300);
        assertThat(count("caseload.contact")).isGreaterThan(300 * 35);
        assertThat(count("caseload.event")).isGreaterThanOrEqualTo(300);
        assertThat(count("caseload.requirement")).isPositive();
        assertThat(count("caseload.registration")).isPositive();
        assertThat(count("worklist.line")).isGreaterThan(100);
        assertThat(count("organisation.pdu")).isEqualTo(108);
        assertThat(count("organisation.staff where grade in ('PO', 'PSO')")).isEqualTo(216);
        assertThat(clock.today()).isEqualTo(Dates.TODAY);
    }

    @Test
    @Order(2)
    void given_a_nation_then_the_audit_of_each_case_has_begun() {
        assertThat(count("platform.audit_case_head")).isEqualTo(300);
        assertThat(count("platform.audit_case where act = 'added'")).isEqualTo(300);
        assertThat(count("platform.audit_case")).isGreaterThan(600);
    }

    @Test
    @Order(3)
    void given_a_nation_then_a_note_carries_the_name_of_who_manages_the_case() {
        assertThat(
                        count(
                                """
                                caseload.contact_note n join caseload.case_grant g using (crn)
                                  join organisation.staff s on s.staff_id = g.staff_id
                                 where n.author <> s.forename || ' ' || s.surname\
                                """))
                .isZero();
    }

    @Test
    @Order(4)
    void given_the_same_command_again_then_nothing_is_added() {
        run(SMALL);

        assertThat(told()).contains("here already", "./offload run");
        assertThat(code).isEqualTo(1);
        assertThat(count("caseload.person")).isEqualTo(300);
    }

    @Test
    @Order(5)
    void given_people_then_another_nation_is_refused_and_told_where_to_go() {
        run("nation", "--people", "400");

        assertThat(told()).contains("needs an empty place", "--data DIR");
        assertThat(count("caseload.person")).isEqualTo(300);
    }

    @Test
    @Order(6)
    void given_words_that_are_no_nation_then_the_usage_is_told() {
        run("nation", "--peeple", "3");

        assertThat(told()).startsWith("Usage: ./offload demo nation");
        assertThat(code).isEqualTo(2);
    }

    @Test
    @Order(7)
    void given_a_break_half_way_then_the_same_command_goes_on() {
        long contacts = count("caseload.contact");
        long looks = count("platform.audit_case");
        takeAway("X000300");
        settings.put(NationCommand.MADE, "");

        run(SMALL);

        assertThat(code).as(told()).isZero();
        assertThat(told()).contains("100 %", "Sign in as p001a001");
        assertThat(count("caseload.person")).isEqualTo(300);
        assertThat(count("caseload.contact")).isEqualTo(contacts);
        assertThat(count("worklist.line where crn = 'X000300'")).isPositive();
        assertThat(count("platform.audit_case")).isEqualTo(looks);
        assertThat(count("platform.audit_case_head")).isEqualTo(300);
    }

    private void takeAway(String crn) {
        held.dispose(Crn.of(crn));
        for (String table : List.of("audit_case_mark", "audit_case_head", "audit_case")) {
            jdbc.sql("delete from platform." + table + " where crn = :crn")
                    .param("crn", crn)
                    .update();
        }
        assertThat(count("caseload.person")).isEqualTo(299);
    }

    @Test
    @Order(8)
    void given_staff_or_accounts_and_nobody_in_the_record_then_a_nation_is_refused() {
        var command = new NationCommand(settings, clock, new NoCases(), register, accounts, writer);

        run(command, "nation", "--people", "400");

        assertThat(told()).contains("staff or accounts here already");
        assertThat(code).isEqualTo(1);
    }

    private record NoCases() implements CaseBulk {

        @Override
        public Added add(List<CaseRecord> cases, Function<CaseRecord, String> by) {
            throw new AssertionError("nobody is to be added");
        }

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public int rebuildLines() {
            throw new AssertionError("there are no lines");
        }
    }

    @Test
    @Order(9)
    void given_an_interrupt_then_the_nation_is_not_whole() {
        settings.put(NationCommand.MADE, "");
        Thread.currentThread().interrupt();

        run(SMALL);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(told()).contains("It stopped", "Give the same command again");
        assertThat(settings.get(NationCommand.MADE)).hasValue("");
    }
}
