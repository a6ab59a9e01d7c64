package org.offload.voice.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class IdeaCourseTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 14);
    private static final Instant NOW = Instant.parse("2020-04-07T08:30:00Z");

    private static final IdeaCourse NEW =
            new IdeaCourse(IdeaState.PROPOSED, "", "", null, null, null, 0, 0);

    @Test
    void an_idea_goes_from_its_decider_to_what_became_of_it() {
        var done =
                NEW.named("N8BEN", "Ben", DAY)
                        .decided(Decision.TRIED, DAY.plusDays(90), NOW, 2)
                        .told(3)
                        .told(4)
                        .done();

        assertThat(done)
                .isEqualTo(
                        new IdeaCourse(
                                IdeaState.DONE, "N8BEN", "Ben", DAY, DAY.plusDays(90), NOW, 2, 4));
    }

    @Test
    void what_is_opened_again_is_as_it_was_at_first() {
        var reopened =
                NEW.named("N8BEN", "Ben", DAY)
                        .decided(Decision.NOT_ADOPTED, null, NOW, 2)
                        .reopened();

        assertThat(reopened).isEqualTo(NEW);
    }

    @Test
    void what_the_table_does_not_name_cannot_be_done() {
        var named = NEW.named("N8BEN", "Ben", DAY);

        assertThatThrownBy(() -> NEW.decided(Decision.ADOPTED, null, NOW, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An idea that is PROPOSED cannot be ADOPTED");
        assertThatThrownBy(named::done).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(named::reopened).isInstanceOf(IllegalStateException.class);
    }
}
