package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.offload.OffloadApplication;
import org.offload.platform.Command;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** A small nation, made the whole way on a real database; the tests go on from one another. */
@SpringBootTest(
        classes = OffloadApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class NationCommandTest {

    /** Somebody else's people are in the one that the tests share. */
    @DynamicPropertySource
    static void anEmptyDatabase(DynamicPropertyRegistry properties) throws SQLException {
        String shared = System.getProperty("spring.datasource.url");
        String name = "nation_" + ProcessHandle.current().pid();
        try (var connection =
                        DriverManager.getConnection(
                                shared,
                                System.getProperty("spring.datasource.username"),
                                System.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        String own = shared.replaceFirst("jvm_\\d+", name);
        properties.add("spring.datasource.url", () -> own);
    }

    private static final String[] SMALL = {"nation", "--people", "300", "--seed", "7"};

    private final Command nationCommand;
    private final JdbcClient jdbc;
    private final Settings settings;
    private final ServiceClock clock;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private int code;

    NationCommandTest(
            Command nationCommand, JdbcClient jdbc, Settings settings, ServiceClock clock) {
        this.nationCommand = nationCommand;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @BeforeEach
    void aSmallNation() {
        if (settings.get(NationCommand.MADE).isEmpty()) {
            run(SMALL);
            assertThat(code).as(told()).isZero();
        }
    }

    private void run(String... words) {
        told.reset();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        code = ((NationCommand) nationCommand).run(List.of(words), out, false);
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
        jdbc.sql("delete from worklist.line where crn = 'X000300'").update();
        settings.put(NationCommand.MADE, "");

        run(SMALL);

        assertThat(code).as(told()).isZero();
        assertThat(told()).contains("100 %", "Sign in as p001a001");
        assertThat(count("caseload.contact")).isEqualTo(contacts);
        assertThat(count("platform.audit_case where act = 'added'")).isEqualTo(300);
    }
}
