package org.offload.caseload.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.CountedStatements;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a page asks the database. The promise (DESIGN, section 7): six statements of the page's
 * own at most, and four of the house: the account, who works with the case, the audit, and the
 * session. Over HTTP the session alone takes three more: it is read, written, and read again after.
 */
@PageTest
@Transactional
class StatementCountTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                IntStream.range(0, 12).mapToObj(StatementCountTest::aCase).toArray(ACase[]::new));
        office.desk(AUnit.ADA).get("/cases/X800000");
    }

    private static ACase aCase(int number) {
        return AUnit.aCase("X8000%02d".formatted(number))
                .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(20))
                .with(AContact.on(OnTuesday.TODAY.minusDays(number)).withNote("Note.").build())
                .with(AContact.on(OnTuesday.TODAY.minusDays(30)).withOutcome("ATTC").build());
    }

    @ParameterizedTest(name = "{0} asks {1} times for itself and {2} times for the house")
    @CsvSource({
        "/my-day, 6, 2",
        "/cases/X800001, 6, 3",
        "/cases/X800001/record, 2, 3",
        "/find, 1, 3",
        "/my-cases, 2, 3"
    })
    void a_page_asks_the_database_so_often(String page, int own, int house) {
        List<String> asked =
                CountedStatements.during(() -> office.desk(AUnit.ADA).get(page)).stream()
                        .filter(sql -> !sql.contains("spring_session"))
                        .toList();

        assertThat(asked.stream().filter(StatementCountTest::isOfHouse)).hasSize(house);
        assertThat(asked.stream().filter(sql -> !isOfHouse(sql))).hasSize(own);
    }

    private static boolean isOfHouse(String sql) {
        return sql.contains("platform.") || sql.contains("my_team");
    }
}
