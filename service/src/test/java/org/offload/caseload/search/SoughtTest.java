package org.offload.caseload.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** One box understands what was typed into it. */
class SoughtTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
    private static final Nicknames NICKNAMES = new Nicknames();

    private static Sought of(String typed) {
        return Sought.of(typed, TODAY, NICKNAMES);
    }

    @ParameterizedTest(name = "{0} is name {1}, born {2}, number {3}, postcode {4}")
    @CsvSource({
        "Ann Smith, ann smith, , '', ''",
        "Smith 29/2/1992, smith, 1992-02-29, '', ''",
        "29 Feb 1992 Ann O’Neill, ann oneill, 1992-02-29, '', ''",
        "2004/0712343H, '', , 040712343H, ''",
        "04/712343H, '', , 040712343H, ''",
        "a1234bc, '', , A1234BC, ''",
        "m1 1ae, '', , '', M11AE",
        "Smith SW1A 2AA, smith, , '', SW1A2AA",
        "José 2nd, jose 2nd, , '', ''",
        "30/2/1992, '', , 3021992, ''"
    })
    void the_box_takes_names_dates_numbers_and_postcodes(
            String typed, String name, LocalDate born, String number, String postcode) {
        Sought sought = of(typed);

        assertThat(sought.name()).isEqualTo(name);
        assertThat(sought.births() == null ? null : sought.births().typed()).isEqualTo(born);
        assertThat(sought.number()).isEqualTo(number);
        assertThat(sought.postcode()).isEqualTo(postcode);
    }

    @Test
    void a_nickname_stands_for_the_name_and_the_name_for_the_nickname() {
        assertThat(of("Bob Smith").variants())
                .anyMatch(one -> one.pattern(0).equals("%robert%") && one.said().equals("bob"));
        assertThat(of("Robert").variants()).anyMatch(one -> one.pattern(0).equals("%bob%"));
        assertThat(of("Smith Bob").variants()).allMatch(one -> one.pattern(0).equals("%smith%"));
    }

    @Test
    void a_word_that_was_not_typed_fits_every_name() {
        var variant = of("Bob").variants().getFirst();

        assertThat(variant.pattern(1)).isEqualTo("%");
        assertThat(variant.pattern(2)).isEqualTo("%");
    }

    @Test
    void there_are_never_more_than_24_variants_and_nothing_typed_has_none() {
        assertThat(of("Alexander John William").variants()).hasSize(24);
        assertThat(of("  ").isEmpty()).isTrue();
        assertThat(of("%_;'").isEmpty()).isTrue();
    }

    @Test
    void nobody_is_a_nickname_of_themselves_and_each_works_both_ways() {
        for (String name : NICKNAMES.all()) {
            assertThat(NICKNAMES.of(name)).doesNotContain(name).isNotEmpty();
            assertThat(NICKNAMES.of(name)).allMatch(other -> NICKNAMES.of(other).contains(name));
        }
    }
}
