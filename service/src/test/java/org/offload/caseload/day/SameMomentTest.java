package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two contacts of one moment: the line that waits for the next one is the same however made. */
@PageTest
@Transactional
class SameMomentTest {

    private static final int CASES = 12; // so that no order of rows is right for all by chance

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    private static String crn(int number) {
        return "X8100%02d".formatted(number);
    }

    private static Contact seen(@Nullable LocalTime at) {
        return AContact.on(OnTuesday.TODAY.minusDays(1)).at(at, at).withOutcome("ATTC").build();
    }

    private static ACase twice(String crn, @Nullable LocalTime first, @Nullable LocalTime second) {
        return AUnit.aCase(crn)
                .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(30))
                .with(seen(first))
                .with(seen(second));
    }

    private List<String> lines() {
        return office.list(
                "select crn || ' ' || line_id from worklist.line where crn like 'X8100%' order by"
                        + " 1");
    }

    @ParameterizedTest(name = "at {0} and at {1}")
    @CsvSource({"10:00, 10:00", "10:00, ", ", 10:00", ", "})
    void the_line_of_the_bulk_door_is_that_of_a_refresh(
            @Nullable LocalTime first, @Nullable LocalTime second) {
        Stream<ACase> cases = IntStream.range(0, CASES).mapToObj(i -> twice(crn(i), first, second));
        office.add(cases.toArray(ACase[]::new));
        List<String> before = lines();

        var refresh = office.bean(RefreshLines.class);
        IntStream.range(0, CASES).forEach(i -> refresh.of(Crn.of(crn(i))));

        assertThat(before).hasSize(CASES);
        assertThat(lines()).isEqualTo(before);
    }
}
