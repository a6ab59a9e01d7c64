package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PersonalTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Write to jo.bloggs+x@mail.example.org., MAIL",
                "Ring 07700 900123 now, TELEPHONE",
                "Ring +44 7700 900123, TELEPHONE",
                "Ring (01632) 960-001, TELEPHONE",
                "He is X123456., CASE_NUMBER",
                "It is 09:20 on 7 April 2020, -",
                "Section 2.1 says 10000000 pounds, -",
                "At a@b it cost 0.1234567890, -",
                "XX123456 and X1234567, -"
            })
    void what_has_the_shape_of_an_address_or_a_number_is_pointed_at(
            String text, PersonalText found) {
        assertThat(PersonalText.in(text)).isEqualTo(found == null ? List.of() : List.of(found));
    }
}
