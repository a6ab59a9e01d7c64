package org.offload.worklist.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.worklist.Line;
import org.offload.worklist.LineKind;
import org.offload.worklist.Worklist;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@PageTest
@Transactional
class ReplaceLinesTest {

    private static final Crn CRN = Crn.of("X800001");
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);

    private Office office;
    private Worklist worklist;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        worklist = office.bean(Worklist.class);
        replace(List.of(line(FIRST, "N8ADA", "one"), line(SECOND, "N8ADA", "two")));
    }

    private static Line line(UUID id, String owner, String what) {
        return new Line(
                id,
                CRN,
                StaffId.of(owner),
                LineKind.CONTACT_DUE,
                "I.T.",
                what,
                "",
                "why",
                "/x",
                "",
                null,
                0,
                OnTuesday.TODAY,
                null,
                null,
                null);
    }

    private void replace(List<Line> lines) {
        worklist.replace(Map.of(CRN, lines));
    }

    private List<String> lines() {
        return office.list(
                "select staff_id || ' for ' || owner_id || ': ' || what from worklist.line"
                        + " where crn = 'X800001' order by line_id");
    }

    private void taken(UUID line, String by) {
        office.jdbc()
                .sql("update worklist.line set staff_id = ? where line_id = ?")
                .params(by, line)
                .update();
    }

    private void asked(UUID line, String state) {
        office.jdbc()
                .sql(
                        """
                        insert into worklist.offload (from_id, offload_id, line_id, crn, to_id, initials,
                          what, note, reply_by, state, answer, asked_at)
                        values ('N8ADA', gen_random_uuid(), ?, 'X800001', 'N8BEN', '', '', '', now(), ?, '', now())
                        """)
                .params(line, state)
                .update();
    }

    @Test
    void given_a_line_that_is_as_it_was_then_only_the_other_is_written() {
        List<String> before = written();

        replace(List.of(line(FIRST, "N8ADA", "one"), line(SECOND, "N8ADA", "other")));

        assertThat(written()).element(0).isEqualTo(before.getFirst());
        assertThat(written()).element(1).isNotEqualTo(before.getLast());
    }

    /** Where each row lies: a row that is written again lies elsewhere. */
    private List<String> written() {
        return office.list(
                "select ctid::text from worklist.line where crn = 'X800001' order by line_id");
    }

    @Test
    void given_a_line_that_is_gone_then_it_leaves_the_day_and_a_new_one_comes() {
        replace(List.of(line(SECOND, "N8ADA", "two"), line(new UUID(8, 3), "N8ADA", "three")));

        assertThat(lines()).containsExactly("N8ADA for N8ADA: two", "N8ADA for N8ADA: three");
    }

    @Test
    void given_another_manager_then_the_lines_move_to_their_day() {
        replace(List.of(line(FIRST, "N8BEN", "one"), line(SECOND, "N8BEN", "two")));

        assertThat(lines()).containsExactly("N8BEN for N8BEN: one", "N8BEN for N8BEN: two");
    }

    @Test
    void given_a_line_that_somebody_took_then_it_stays_with_them_in_new_words() {
        taken(FIRST, "N8BEN");

        replace(List.of(line(FIRST, "N8ADA", "changed")));

        assertThat(lines()).containsExactly("N8BEN for N8ADA: changed");
    }

    @Test
    void given_a_line_that_somebody_took_and_that_is_gone_then_it_leaves_their_day_too() {
        taken(FIRST, "N8BEN");

        replace(List.of());

        assertThat(lines()).isEmpty();
    }

    @Test
    void an_offload_ends_with_its_line_and_not_before() {
        asked(FIRST, "ASKED");
        asked(SECOND, "ACCEPTED");
        asked(new UUID(8, 9), "DECLINED");

        replace(List.of(line(SECOND, "N8ADA", "two")));

        assertThat(
                        office.list(
                                "select state from worklist.offload where crn = 'X800001' order by"
                                        + " line_id"))
                .containsExactly("DONE", "ACCEPTED", "DECLINED");
        assertThat(worklist.isOpen(CRN, FIRST)).isFalse();
        assertThat(worklist.isOpen(CRN, SECOND)).isTrue();
        assertThat(worklist.isOpen(Crn.of("X800002"), SECOND)).isFalse();
    }

    @Test
    void making_all_lines_again_leaves_what_was_taken_with_its_taker() {
        taken(FIRST, "N8BEN");

        worklist.clear();

        assertThat(lines()).containsExactly("N8BEN for N8ADA: one");
    }
}
