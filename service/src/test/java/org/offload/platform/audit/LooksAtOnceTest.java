package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

/** Several look at the same moment: each test commits, as requests do, and tidies up. */
@PageTest
class LooksAtOnceTest {

    private static final Crn CASE = Crn.of("X800001");

    private Office office;
    private Audit audit;

    @BeforeEach
    void open(Office given) {
        office = given;
        audit = office.bean(Audit.class);
    }

    @AfterEach
    void close() {
        for (String table : List.of("audit_anchor", "audit_case_mark", "audit_user_mark")) {
            office.jdbc().sql("delete from platform." + table).update();
        }
        office.close();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            audit.ofCase(CASE, AUnit.ADA, "GET /cases/{crn}");
        }
    }

    private List<Break> broken() {
        List<Break> broken = new ArrayList<>();
        office.bean(VerifyAudit.class).handle(List.of(), broken::add);
        return broken;
    }

    @Test
    void eight_people_at_one_case_make_one_chain_without_a_fork() {
        AtOnce.each(
                8,
                _ -> {
                    look(20);
                    return true;
                });

        assertThat(office.count("platform.audit_case where crn = 'X800001'")).isEqualTo(160);
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_look_that_is_taken_back_leaves_no_gap() {
        look(1);
        office.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        changing -> {
                            look(1);
                            changing.setRollbackOnly();
                        });
        look(1);

        assertThat(office.count("platform.audit_case where crn = 'X800001'")).isEqualTo(2);
        assertThat(broken()).isEmpty();
    }

    @Test
    void several_processes_make_one_anchor_a_day() {
        look(1);

        var made = AtOnce.each(4, _ -> office.bean(WriteAnchor.class).unlessOfToday());

        assertThat(made.stream().filter(one -> one.isPresent())).hasSize(1);
        assertThat(broken()).isEmpty();
    }
}
