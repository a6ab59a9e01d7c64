package org.offload.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;

import java.util.Map;
import java.util.TreeMap;

/** CRNs come from a series. */
@PageTest
class CrnSeriesTest {

    private Office office;

    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        // The people added here get the numbers of our own range.
        office.jdbc()
                .sql(
                        "insert into caseload.crn_series (letter, last) values ('Y', 800000)"
                                + " on conflict (letter) do update set last = 800000")
                .update();
        ada = office.desk(AUnit.ADA);
    }

    @AfterEach
    void close() {
        office.jdbc().sql("delete from caseload.crn_series where letter = 'Y'").update();
        office.close();
    }

    private Answer add(String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("surname", "Tester");
        fields.put("manager", "N8ADA");
        fields.put("mode", "TELEPHONE");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return ada.post("/people/new", fields);
    }

    @Test
    void numbers_are_given_once_each() {
        var added = AtOnce.each(3, i -> add("surname", "Tester " + i).location().substring(0, 14));

        assertThat(added)
                .containsExactlyInAnyOrder("/cases/Y800001", "/cases/Y800002", "/cases/Y800003");
    }
}
