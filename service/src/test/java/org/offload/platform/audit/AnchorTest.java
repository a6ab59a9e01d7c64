package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line is drawn under all chains; what changes above it afterwards is found. */
@PageTest
@Transactional
class AnchorTest {

    private static final Crn CASE = Crn.of("X800001");

    /** Takes the last two entries away, and lets the head look as if they had never been. */
    private static final String REWIND =
            """
            update platform.audit_case_head h set seq = 1, previous = e.previous, hash = e.hash
              from platform.audit_case e where h.crn = 'X800001' and e.crn = h.crn and e.seq = 1;
            delete from platform.audit_case where crn = 'X800001' and seq > 1\
            """;

    private Office office;
    private WriteAnchor write;

    @BeforeEach
    void threeLooksAndAnAnchor(Office given) {
        office = given;
        write = office.bean(WriteAnchor.class);
        look(3);
        write.now();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            office.bean(Audit.class).ofCase(CASE, AUnit.ADA, "GET /cases/{crn}");
        }
    }

    private List<String> broken(Hash... known) {
        List<String> broken = new ArrayList<>();
        office.bean(VerifyAudit.class)
                .handle(List.of(known), found -> broken.add(found.toString()));
        return broken;
    }

    private void tamper(String sql) {
        Stream.of(sql.split(";")).forEach(one -> office.jdbc().sql(one).update());
    }

    @Test
    void given_anchors_and_looks_by_turns_then_it_is_whole() {
        look(2);
        Anchor second = write.now();
        Anchor third = write.now();
        look(1);

        assertThat(broken(second.hash(), third.hash())).isEmpty();
        assertThat(second.chains()).isEqualTo(1);
        assertThat(third.chains()).isZero();
        assertThat(third.previous()).isEqualTo(second.hash());
    }

    @Test
    void given_a_tail_that_was_cut_with_its_head_then_only_an_anchor_knows() {
        tamper(REWIND);

        assertThat(broken())
                .containsExactly("case X800001: entry 3 is missing, which anchor 1 knew");
    }

    @Test
    void given_a_tail_that_was_cut_and_grew_again_then_an_anchor_knows() {
        tamper(REWIND);
        look(4);

        assertThat(broken())
                .containsExactly("case X800001: entry 3 is not the one that anchor 1 knew");
    }

    @Test
    void given_a_chain_that_went_with_its_head_then_an_anchor_knows() {
        tamper(
                """
                delete from platform.audit_case where crn = 'X800001';
                delete from platform.audit_case_head where crn = 'X800001'\
                """);

        assertThat(broken())
                .containsExactly("case X800001: entry 3 is missing, which anchor 1 knew");
    }

    @Test
    void twin_given_a_tail_that_was_cut_above_the_anchor_then_nothing_can_know() {
        look(2);
        tamper(
                """
                update platform.audit_case_head h set seq = 4, previous = e.previous, hash = e.hash
                  from platform.audit_case e where h.crn = 'X800001' and e.crn = h.crn and e.seq = 4;
                delete from platform.audit_case where crn = 'X800001' and seq > 4\
                """);

        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    delete from platform.audit_case_mark where crn = 'X800001' | entry 1 was altered
                    update platform.audit_case_mark set crn = 'X800003'        | entry 1 was altered
                    update platform.audit_anchor set chains = 90 where anchor = 1 | entry 1 was altered
                    update platform.audit_anchor set as_of = now() where anchor = 2 | entry 2 was altered
                    delete from platform.audit_anchor where anchor = 1         | entry 1 is missing
                    delete from platform.audit_anchor where anchor = 2 | cut off after entry 1; there were 2
                    """)
    void given_a_change_to_the_anchors_then_the_first_wrong_one_is_named(String sql, String words) {
        look(1);
        write.now();

        tamper(sql);

        assertThat(broken()).contains("anchors: " + words);
    }

    @Test
    void given_a_hash_from_outside_that_no_anchor_has_then_it_is_named() {
        var kept = new Digest().text("of yesterday").end();

        assertThat(broken(kept)).containsExactly("anchor " + kept + ": no anchor has this hash");
    }

    @Test
    void one_anchor_is_made_each_day_soon_after_midnight() {
        assertThat(write.unlessOfToday()).isEmpty();

        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.atTime(23, 59));
        assertThat(write.unlessOfToday()).isEmpty();

        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(1).atTime(0, 5));
        assertThat(write.unlessOfToday()).isPresent();
        assertThat(write.unlessOfToday()).isEmpty();
    }
}
