package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that are asked for are there, and keys that are there are asked for. */
class MessageKeyTest {

    private static final Set<String> KEYS =
            Set.of(
                    "caseload.a",
                    "caseload.mode.HOME",
                    "caseload.form.day",
                    "caseload.form.day.hint",
                    "caseload.form.gone");

    @Test
    void every_key_that_is_asked_for_is_there() {
        assertThat(KeyUses.ofHouse().missing(tables())).isEmpty();
    }

    @Test
    void every_key_is_asked_for() {
        assertThat(KeyUses.ofHouse().unused()).isEmpty();
    }

    @Test
    void every_field_of_a_form_has_its_words() {
        assertThat(KeyUses.ofHouse().fieldsWithoutWords()).isEmpty();
    }

    @Test
    void twin_given_a_key_or_a_prefix_that_is_not_there_then_it_is_found() {
        var uses =
                uses(
                        "words.say(\"caseload.b\"); words.say(\"caseload.a\");",
                        "words.name(\"caseload.moods\", mood); say(\"caseload.modes.\" + mode)",
                        "jdbc.sql(\"caseload.person\")");

        assertThat(uses.missing(Set.of("caseload.person")))
                .containsExactly("caseload.b", "caseload.modes.", "caseload.moods");
    }

    @Test
    void twin_given_keys_that_nothing_asks_for_then_they_are_found() {
        var uses = uses("words.say(\"caseload.a\")", "new Form(\"caseload.form\")", "\"day\"");

        assertThat(uses.unused())
                .containsExactly(
                        "caseload.form.day",
                        "caseload.form.day.hint",
                        "caseload.form.gone",
                        "caseload.mode.HOME");
    }

    @Test
    void twin_given_a_field_without_words_then_it_is_found() {
        assertThat(uses("${page.form().text(\"night\")}").fieldsWithoutWords())
                .containsExactly("night");
    }

    @Test
    void given_keys_made_of_a_prefix_then_they_are_asked_for() {
        var uses =
                uses(
                        "new RedirectView(\"/my-day?notice=caseload.a\")",
                        "words.name(\"caseload.mode\", mode)",
                        "new Form(pages, frame, \"caseload.form\", path)",
                        "${page.form().date(\"day\")}",
                        "has(prefix + \".\" + field + \".hint\"); say(prefix + \".gone\")");

        assertThat(uses.unused()).isEmpty();
        assertThat(uses.missing(Set.of())).isEmpty();
    }

    private static KeyUses uses(String... sources) {
        return new KeyUses(KEYS, Stream.of(sources));
    }

    private static Set<String> tables() {
        return SpreadTest.migrated().map(MigratedTable::name).collect(Collectors.toSet());
    }
}
