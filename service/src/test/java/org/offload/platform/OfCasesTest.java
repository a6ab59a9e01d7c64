package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;

import java.util.Arrays;
import java.util.List;

@PageTest
class OfCasesTest {

    private static final String WHICH =
            """
            select p.crn from caseload.person p
              left join (select crn from caseload.event where crn = any(:crns) group by crn) e
                on e.crn = p.crn
             where p.crn = any(:crns) and p.surname <> :name order by p.crn\
            """;

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"), AUnit.aCase("X800002"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X800001", "X800002", "X800001 X800002", "X899999", ""})
    void a_statement_is_asked_about_as_many_cases_as_there_are(String crns) {
        List<Crn> cases =
                Arrays.stream(crns.split(" ")).filter(crn -> !crn.isEmpty()).map(Crn::of).toList();

        List<String> found =
                office.jdbc()
                        .sql(OfCases.of(cases).in(WHICH))
                        .params(OfCases.of(cases).params())
                        .param("name", "")
                        .query(String.class)
                        .list();

        assertThat(found)
                .isEqualTo(
                        cases.stream()
                                .map(Crn::value)
                                .filter(crn -> !crn.equals("X899999"))
                                .toList());
    }

    /** The list of unknown length is gone everywhere, or the plan would still be made anew. */
    @Test
    void of_one_case_it_is_asked_by_its_value() {
        var one = OfCases.of(List.of(Crn.of("X800001")));
        var two = OfCases.of(List.of(Crn.of("X800001"), Crn.of("X800002")));

        assertThat(one.in(WHICH)).doesNotContain("any(", ":crns").contains("crn = :crn ");
        assertThat(two.in(WHICH)).isEqualTo(WHICH);
    }
}
