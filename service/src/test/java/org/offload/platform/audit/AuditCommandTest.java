package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

@PageTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class AuditCommandTest {

    private Office office;
    private AuditCommand command;

    @BeforeEach
    void aLook(Office given) {
        office = given;
        command = office.bean(AuditCommand.class);
        office.bean(Audit.class).ofCase(Crn.of("X800001"), AUnit.ADA, "GET /cases/{crn}");
    }

    @Test
    void given_a_whole_audit_then_verify_says_how_much_there_is_and_answers_0(CapturedOutput out) {
        assertThat(command.run(List.of("verify"))).isZero();

        assertThat(out.getOut())
                .containsPattern(
                        "Chains: [0-9,]+. Entries: [0-9,]+. Anchors: 0. Seconds: .*. All whole.");
    }

    @Test
    void given_a_broken_chain_then_verify_names_it_and_answers_1(CapturedOutput out) {
        office.jdbc()
                .sql("update platform.audit_case set act = 'x' where crn = 'X800001'")
                .update();

        assertThat(command.run(List.of("verify"))).isEqualTo(1);

        assertThat(out.getOut()).contains("case X800001: entry 1 was altered\n", ". Broken: 1.");
    }

    @Test
    void the_hash_that_anchor_tells_is_known_to_verify_in_any_letters(CapturedOutput out) {
        assertThat(command.run(List.of("anchor"))).isZero();
        String hash = out.getOut().strip().lines().reduce((_, last) -> last).orElse("");

        assertThat(command.run(List.of("verify", hash.toUpperCase()))).isZero();
        assertThat(command.run(List.of("verify", "0".repeat(64)))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "verity", "anchor now", "verify 12ab"})
    void given_words_that_mean_nothing_then_it_says_how_to_use_it(
            String words, CapturedOutput out) {
        assertThat(command.run(List.of(words.split(" ")))).isEqualTo(2);

        assertThat(out.getErr()).contains("./offload audit verify [HASH ...]");
    }
}
