package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerCodeTest {

    @Test
    void a_code_is_read_as_it_is_shown_and_as_people_type_it() {
        var code = BearerCode.make();

        assertThat(code.inGroups()).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
        assertThat(BearerCode.parse(code.inGroups())).contains(code);
        assertThat(BearerCode.parse(" " + code.inGroups().toLowerCase().replace('-', ' ')))
                .contains(code);
        assertThat(BearerCode.parse(code.value().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void no_two_codes_are_the_same_and_none_is_written_out() {
        assertThat(BearerCode.make()).isNotEqualTo(BearerCode.make());
        assertThat(BearerCode.make()).asString().isEqualTo("a code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAA", "AAAAA-BBBBB-CCCCC-DDDDD-EEEE!", "<script>"})
    void anything_else_is_none(String typed) {
        assertThat(BearerCode.parse(typed)).isEmpty();
    }
}
