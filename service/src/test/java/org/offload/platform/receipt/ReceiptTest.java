package org.offload.platform.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Saved once: each test commits, as two requests do, and tidies up. */
@PageTest
class ReceiptTest {

    private static final UUID RECEIPT = new UUID(8, 8);
    private static final String FORM = "/cases/X800001/contacts/new";

    private Office office;
    private Receipts receipts;
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void open(Office given) {
        office = given;
        receipts = office.bean(Receipts.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Saved save(String note, Supplier<Saved> change) {
        var typed =
                new Typed(
                        Map.of(
                                "receipt", List.of(RECEIPT.toString()),
                                "form", List.of(FORM),
                                "note", List.of(note)));
        return receipts.once(AUnit.ADA, typed, change);
    }

    private Saved change() {
        return new Saved.To("/my-day?change=" + changes.incrementAndGet());
    }

    @Test
    void given_the_same_form_again_then_the_first_answer_comes_and_nothing_changes() {
        Saved first = save("Spoke.", this::change);

        assertThat(save("Spoke.", this::change)).isEqualTo(first);
        assertThat(changes).hasValue(1);
    }

    @Test
    void given_other_words_under_the_same_receipt_then_both_are_shown() {
        save("Spoke.", this::change);

        assertThat(save("Spoke again.", this::change))
                .isEqualTo(new Saved.Clash("/my-day?change=1"));
        assertThat(changes).hasValue(1);
    }

    @Test
    void given_the_same_receipt_of_somebody_else_then_it_is_another_one() {
        save("Spoke.", this::change);
        var typed = new Typed(Map.of("receipt", List.of(RECEIPT.toString())));

        assertThat(receipts.once(AUnit.BEN, typed, this::change))
                .isEqualTo(new Saved.To("/my-day?change=2"));
    }

    @Test
    void given_a_form_that_was_refused_then_it_is_mended_and_sent_with_the_same_receipt() {
        var refused = Saved.Refused.because("note", "caseload.record.note.missing");

        assertThat(save("", () -> refused)).isEqualTo(refused);
        assertThat(save("Spoke.", this::change)).isEqualTo(new Saved.To("/my-day?change=1"));
    }

    @Test
    void given_a_change_that_fails_then_the_form_can_be_sent_again() {
        try {
            save(
                    "Spoke.",
                    () -> {
                        throw new IllegalStateException("the disk is full");
                    });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the disk is full");
        }

        assertThat(save("Spoke.", this::change)).isEqualTo(new Saved.To("/my-day?change=1"));
    }

    @Test
    void given_the_same_form_twice_at_once_then_there_is_one_change_and_one_answer() {
        var answers = AtOnce.each(4, _ -> save("Spoke.", this::change));

        assertThat(changes).hasValue(1);
        assertThat(answers).containsOnly(new Saved.To("/my-day?change=1"));
    }

    @Test
    void a_draft_goes_when_its_form_is_saved_and_stays_while_it_is_refused() {
        var drafts = office.bean(Drafts.class);
        drafts.keep(AUnit.ADA, FORM, Map.of("note", "Spo"));
        drafts.keep(AUnit.ADA, "/cases/X800002/contacts/new", Map.of("note", "other"));

        save("", () -> Saved.Refused.because("note", "caseload.record.note.missing"));
        assertThat(drafts.find(AUnit.ADA, FORM)).isPresent();
        save("Spoke.", this::change);

        assertThat(drafts.find(AUnit.ADA, FORM)).isEmpty();
        assertThat(drafts.find(AUnit.ADA, "/cases/X800002/contacts/new")).isPresent();
    }
}
