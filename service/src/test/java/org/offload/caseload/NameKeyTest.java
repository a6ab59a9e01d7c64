package org.offload.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest(name = "{0} is looked for as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Siân Llŷr          | sian llyr",
                "O'Neill            | oneill",
                "O’Neill            | oneill",
                "Smith-Jones        | smith jones",
                "Smith – Jones      | smith jones",
                "J. R. R.           | j r r",
                "ÉLODIE             | elodie",
                "Łukasz Sørensen    | lukasz sorensen",
                "Weiß Æthelred      | weiss aethelred",
                "ŒUVRE Đorđe Ǿ      | oeuvre dorde o",
                "  Ann \t Marie     | ann marie",
                "José 2nd           | jose 2nd",
                "%_\\;--            | ''",
                "😀                 | ''",
                "李 小龙             | 李 小龙"
            })
    void a_name_is_compared_without_its_marks(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void a_name_that_is_written_apart_or_together_with_its_accents_is_the_same() {
        assertThat(NameKey.of("Zoe\u0308")).isEqualTo(NameKey.of("Zo\u00eb"));
        assertThat(NameKey.of("Ada", "", "Okoro")).isEqualTo(NameKey.of("Ada Okoro"));
        assertThat(NameKey.of(NameKey.of("Siân O'Neill-Llŷr")))
                .isEqualTo(NameKey.of("Siân O'Neill-Llŷr"));
    }
}
