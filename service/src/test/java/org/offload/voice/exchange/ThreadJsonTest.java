package org.offload.voice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.voice.exchange.ThreadFile.Fault;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

class ThreadJsonTest {

    @Test
    void what_is_written_is_read_again() {
        LongStream.range(0, 500)
                .mapToObj(seed -> new RandomThreads(seed).next())
                .forEach(
                        thread -> {
                            ThreadFile read = ThreadJson.read(ThreadJsonWriter.write(thread));
                            assertThat(read.faults()).isEmpty();
                            assertThat(read.threads()).containsExactly(thread);
                        });
    }

    @Test
    void bad_comments_are_told_by_their_place_and_good_ones_kept() {
        var file =
                read(
                        """
                        {"title": "Gel", "body": "Where?", "stated_comments": 9, "comments": [
                          {"number": 1, "parent": null, "text": "Here."},
                          {"number": 0, "parent": null, "text": "No number."},
                          {"number": 1, "parent": 1, "text": "There."},
                          {"number": 1, "parent": 1, "text": "Twice."},
                          {"number": 1, "parent": 7, "text": "Orphan."},
                          {"number": 2, "parent": null, "text": " "},
                          {"number": 4, "parent": null, "text": "Four."},
                          "no comment at all"]}\
                        """);

        assertThat(file.threads().getFirst().entries())
                .extracting(entry -> entry.number().toString())
                .containsExactly("0", "1", "1.1", "4");
        assertThat(file.threads().getFirst().missing()).isEqualTo(6);
        assertThat(file.faults())
                .extracting(fault -> fault.key().replaceAll(".*[.]", "") + fault.arguments())
                .containsExactlyInAnyOrder(
                        "number[2]", "twice[4]", "orphan[5]", "text[6]", "number[8]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                     | line
                    {"comments": [                         | line
                    []                                     | shape
                    {"title": "x"}                         | shape
                    "x"                                    | shape
                    {"title": "", "body": "x", "comments": []} | opening
                    {"title": "x", "comments": []}         | opening\
                    """)
    void a_file_of_another_shape_is_refused_with_a_reason(String file, String reason) {
        assertThat(read(file).faults())
                .extracting(Fault::key)
                .containsExactly("voice.exchange.fault." + reason);
    }

    @Test
    void what_nobody_sees_is_taken_out_on_the_way_in() {
        var file =
                read(
                        """
                        {"title": "G\\u202Eel", "body": "W\\u200Bhere?", "comments": []}\
                        """);

        assertThat(file.threads().getFirst().title()).isEqualTo("Gel");
        assertThat(file.threads().getFirst().entries().getFirst().text()).isEqualTo("Where?");
    }

    private static ThreadFile read(String file) {
        return ThreadJson.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
