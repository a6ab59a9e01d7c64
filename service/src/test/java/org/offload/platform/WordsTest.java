package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.worklist.offload.OffloadState;
import org.springframework.context.NoSuchMessageException;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;

class WordsTest {

    private final Words words = new Words();

    @Test
    void a_text_takes_its_arguments_as_they_are() {
        assertThat(words.say("platform.signedInAs", "Siân O'Neill {1} <b>"))
                .isEqualTo("Signed in as Siân O'Neill {1} <b>.");
        assertThat(words.say("platform.form.tooLong", 12_000, 1))
                .isEqualTo("Shorten this to 12,000 characters; it has 1 too many");
    }

    /** A straight apostrophe swallows the arguments behind it; ours are curly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform/messages",
                "workplace/messages",
                "worklist/messages",
                "caseload/messages",
                "caseload/messages_cy"
            })
    void no_text_has_a_straight_apostrophe(String messages) throws Exception {
        try (var file =
                Words.class.getResourceAsStream("/org/offload/" + messages + ".properties")) {
            var texts = new PropertyResourceBundle(file);

            assertThat(texts.keySet()).allMatch(key -> !texts.getString(key).contains("'"));
        }
    }

    @Test
    void a_text_is_said_in_the_language_that_is_asked_for() {
        assertThat(words.say(Language.WELSH, "caseload.count.days", 2)).isEqualTo("2 ddiwrnod");
        assertThat(words.say(Language.ENGLISH, "caseload.count.days", 1)).isEqualTo("1 day");
        assertThat(Language.of("cy")).isEqualTo(Language.WELSH);
        assertThat(Language.of("<b>")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_key_that_no_module_has_is_a_mistake_of_ours() {
        assertThat(words.has("platform.name")).isTrue();
        assertThat(words.has("platform.noSuchThing")).isFalse();
        assertThatThrownBy(() -> words.say("platform.noSuchThing"))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void the_value_of_an_enum_has_its_word() {
        assertThat(Stream.of(OffloadState.values()))
                .allMatch(state -> words.has("worklist.offloaded." + state));
        assertThat(Arrays.stream(DayOfWeek.values()).skip(5))
                .extracting(day -> words.name("platform.day", day))
                .containsExactly("Saturday", "Sunday");
    }
}
