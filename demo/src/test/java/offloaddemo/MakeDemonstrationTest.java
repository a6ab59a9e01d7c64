package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.OffloadApplication;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import java.time.Instant;

/** The whole way, on a real database: the unit is made when the context starts. */
@SpringBootTest(
        classes = OffloadApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "offload.demonstration=true")
@TestConstructor(autowireMode = AutowireMode.ALL)
class MakeDemonstrationTest {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final ServiceClock clock;
    private final MakeDemonstration makeDemonstration;

    MakeDemonstrationTest(
            JdbcClient jdbc,
            Settings settings,
            ServiceClock clock,
            MakeDemonstration makeDemonstration) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.makeDemonstration = makeDemonstration;
    }

    @Test
    void given_a_first_start_then_the_whole_unit_is_there() {
        assertThat(count("caseload.person")).isEqualTo(Drawn.UNIT.cases().size());
        assertThat(count("caseload.contact")).isEqualTo(Drawn.contacts().count());
        assertThat(count("caseload.registration")).isEqualTo(Drawn.registrations().count());
        assertThat(count("caseload.address")).isEqualTo(Drawn.entries("address"));
        assertThat(count("caseload.identifier")).isEqualTo(Drawn.entries("identifier"));
        assertThat(count("organisation.staff")).isEqualTo(42);
        assertThat(count("platform.account")).isEqualTo(53);
        assertThat(count("worklist.line")).isGreaterThan(Drawn.UNIT.cases().size());
        assertThat(settings.get(MakeDemonstration.SETTING)).contains(MakeDemonstration.MADE);
        assertThat(clock.today()).isEqualTo(Dates.TODAY);
    }

    @Test
    void given_an_office_then_one_has_a_risk_assessment_that_ran_out() {
        var ranOut =
                jdbc.sql("select count(*) from workplace.risk_assessment where review_by < :today")
                        .param("today", Dates.TODAY);

        assertThat(ranOut.query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void given_a_break_half_way_then_the_next_start_adds_what_is_missing() {
        settings.put(MakeDemonstration.SETTING, "");

        makeDemonstration.run(new DefaultApplicationArguments());

        assertThat(count("caseload.person")).isEqualTo(Drawn.UNIT.cases().size());
        assertThat(count("caseload.contact")).isEqualTo(Drawn.contacts().count());
        assertThat(settings.get(MakeDemonstration.SETTING)).contains(MakeDemonstration.MADE);
    }

    @Test
    void given_a_unit_that_was_made_then_it_is_left_alone() {
        Instant before = clock.now();

        makeDemonstration.run(new DefaultApplicationArguments());

        assertThat(clock.now()).isAfter(before);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
