package org.offload.caseload.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as we keep them, whatever a browser sends. */
class FileNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "letter.pdf               | letter.pdf",
                "Letter.PDF               | Letter.pdf",
                "../../etc/passwd         | passwd.pdf",
                "C:\\Users\\me\\scan.pdf  | scan.pdf",
                "CON                      | _CON.pdf",
                "con.pdf                  | _con.pdf",
                "LPT1.pdf                 | _LPT1.pdf",
                "llythyr Llŷr ŵyl.pdf     | llythyr Llŷr ŵyl.pdf",
                "photo 😀.pdf             | photo 😀.pdf",
                "evil.pdf.exe             | evil.pdf.exe.pdf",
                "a<b>\"c:d?*.pdf          | a_b__c_d__.pdf",
                "...hidden.pdf            | hidden.pdf",
                "~~                       | document.pdf",
                ".pdf                     | pdf.pdf"
            })
    void a_name_is_made_safe_and_says_what_it_holds(String sent, String kept) {
        assertThat(FileName.of(sent, FileKind.PDF).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ŵ", "😀", "é"})
    void a_long_name_is_cut_between_characters(String character) {
        var name = FileName.of(character.repeat(300) + ".pdf", FileKind.PDF).text();

        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(FileName.LONGEST);
        assertThat(name).endsWith(".pdf").doesNotContain("\uFFFD");
        assertThat(FileName.of(name, FileKind.PDF).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202Efdp.exe", "a\u0000b.pdf", "\u200Ba.pdf", "a\tb\nc.pdf", "\uD83D.pdf"})
    void what_hides_or_turns_a_name_is_taken_out(String sent) {
        assertThat(FileName.of(sent, FileKind.PDF).text())
                .matches("[\\p{L}\\p{N} ._]+\\.pdf")
                .endsWith(".pdf");
    }
}
