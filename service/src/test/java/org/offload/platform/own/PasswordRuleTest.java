package org.offload.platform.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.own.PasswordRule.Verdict;

import java.util.List;

class PasswordRuleTest {

    private static final PasswordRule RULE = new PasswordRule(List.of("ada.okoro", "Okoro"));

    @ParameterizedTest
    @CsvSource({
        "elevenchars, TooShort",
        "😀😀😀😀😀😀, TooShort",
        "unbelievable, Common",
        "UNBELIEVABLE, Common",
        "aaaaaaaaaaaa, EasyToGuess",
        "okorookorookoro, EasyToGuess"
    })
    void a_password_that_is_tried_early_is_refused(String password, String why) {
        assertThat(RULE.judge(password).getClass().getSimpleName()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kettle otter vinegar", "all in small letters here", "tŷ bach y tu ôl i'r"})
    void no_mix_of_letters_digits_and_signs_is_asked_for(String password) {
        assertThat(RULE.judge(password)).isInstanceOf(Verdict.Fits.class);
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        String long73 = "kettle otter vinegar ".repeat(4).substring(0, 73);

        assertThat(RULE.judge(long73)).isEqualTo(new Verdict.TooLong());
        assertThat(RULE.judge(long73.substring(1))).isInstanceOf(Verdict.Fits.class);
        assertThat(RULE.judge("ŷ".repeat(37))).isEqualTo(new Verdict.TooLong());
        assertThat(RULE.judge("x".repeat(1_000_000))).isEqualTo(new Verdict.TooLong());
    }
}
