package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Whose turn has been taken, as another change of a case finds it. */
@PageTest
class CaseTurnTest {

    private static final String FREE =
            """
            select crn from caseload.person where crn like 'X80000_'
             order by crn for no key update skip locked\
            """;

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"), AUnit.aCase("X800002"), AUnit.aCase("X800003"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "X800002, X800001 X800003",
        "X800003 X800001, X800002",
        "X800001 X800002 X800003, ''",
        "X899999 X800001, X800002 X800003"
    })
    void turns_that_are_taken_are_nobody_elses_until_the_end_of_the_change(
            String taken, String free) {
        List<String> left =
                office.bean(TransactionTemplate.class)
                        .execute(
                                _ -> {
                                    office.bean(CaseTurn.class)
                                            .take(words(taken).stream().map(Crn::of).toList());
                                    return AtOnce.each(1, _ -> office.list(FREE)).getFirst();
                                });

        assertThat(Objects.requireNonNull(left)).isEqualTo(words(free));
        assertThat(office.list(FREE)).hasSize(3);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
