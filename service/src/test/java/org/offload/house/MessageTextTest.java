package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.Words;
import org.springframework.test.util.ReflectionTestUtils;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What users read says what to do, and arrives as it was written. */
class MessageTextTest {

    private static final List<Message> ALL = Message.all();

    @Test
    void no_key_is_given_twice() {
        assertThat(ALL).hasSizeGreaterThan(10);
        assertThat(doubled(ALL)).isEmpty();
    }

    @Test
    void no_text_begs_blames_or_says_nothing() {
        assertThat(ALL).filteredOn(Message::isUnhelpful).isEmpty();
    }

    @Test
    void no_apostrophe_is_lost_or_doubled() {
        assertThat(ALL).filteredOn(Message::losesApostrophe).isEmpty();
    }

    @Test
    void every_message_file_is_read() {
        assertThat(unread(readByWords())).isEmpty();
    }

    @Test
    void twin_given_a_message_file_that_nobody_reads_then_it_is_found() {
        assertThat(unread(List.of("platform", "worklist"))).contains("caseload");
    }

    @Test
    void twin_given_a_key_twice_then_it_is_found() {
        assertThat(doubled(Message.of("# words\na.b=One\na.c = Two \\\n  lines\na.b: Three")))
                .containsExactly("a.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please wait", "The date is invalid.", "An error occurred", ""})
    void twin_given_an_unhelpful_text_then_it_is_found(String text) {
        assertThat(new Message("a.b", text).isUnhelpful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's {0}''s day", "{0}'s day", "Don''t"})
    void twin_given_an_apostrophe_that_would_not_arrive_then_it_is_found(String text) {
        assertThat(new Message("a.b", text).losesApostrophe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Don't", "{0}''s day", "Write '{'0'}' for {0}", "{0}’s day"})
    void given_an_apostrophe_that_arrives_then_it_passes(String text) {
        assertThat(new Message("a.b", text).losesApostrophe()).isFalse();
    }

    private static Collection<?> readByWords() {
        Object read = ReflectionTestUtils.getField(Words.class, "MODULES");
        return (Collection<?>) Objects.requireNonNull(read);
    }

    private static List<String> unread(Collection<?> read) {
        return Message.files().stream()
                .map(file -> House.SOURCES.resolve("org/offload").relativize(file).getName(0))
                .map(Path::toString)
                .filter(module -> !read.contains(module))
                .toList();
    }

    private static List<String> doubled(List<Message> messages) {
        Set<String> seen = new HashSet<>();
        return messages.stream().map(Message::key).filter(key -> !seen.add(key)).toList();
    }
}
