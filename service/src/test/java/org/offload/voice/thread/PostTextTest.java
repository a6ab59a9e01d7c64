package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.voice.thread.PostText.Block;
import org.offload.voice.thread.PostText.Line;
import org.offload.voice.thread.PostText.Link;
import org.offload.voice.thread.PostText.Plain;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

class PostTextTest {

    @Test
    void paragraphs_are_parted_by_blank_lines_and_keep_their_lines() {
        assertThat(PostText.of("One\ntwo\n\n \n\nthree").blocks())
                .containsExactly(
                        new Block(false, List.of(plain("One"), plain("two"))),
                        new Block(false, List.of(plain("three"))));
    }

    @Test
    void lines_that_begin_with_an_arrow_are_a_quote() {
        assertThat(PostText.of("> said\n>again\nI disagree").blocks())
                .containsExactly(
                        new Block(true, List.of(plain("said"), plain("again"))),
                        new Block(false, List.of(plain("I disagree"))));
    }

    @Test
    void an_address_is_a_link_with_its_host_and_the_full_stop_is_not_of_it() {
        assertThat(PostText.of("See https://www.example.org/a?b=1. Now").blocks())
                .containsExactly(
                        new Block(
                                false,
                                List.of(
                                        new Line(
                                                List.of(
                                                        new Plain("See "),
                                                        new Link(
                                                                "https://www.example.org/a?b=1",
                                                                "www.example.org"),
                                                        new Plain(". Now"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https://bank.example@evil.example/",
                "https://a%zz/",
                "ftp://example.org/",
                "https://exa_mple/"
            })
    void what_is_no_plain_address_of_a_page_is_no_link(String text) {
        assertThat(PostText.of(text).blocks())
                .containsExactly(new Block(false, List.of(plain(text))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ex\u0430mple.org/, xn--exmple-4nf.org",
        "https://evil.example\\@bank.example/, evil.example",
        "https://EXAMPLE.org:8443/, example.org"
    })
    void the_host_says_where_a_link_really_leads(String address, String host) {
        assertThat(LinkHost.of(address)).contains(host);
    }

    @ParameterizedTest(name = "trick {index}")
    @ValueSource(
            strings = {
                "good\u202Ebad",
                "good\u202Abad",
                "good\u202Bbad",
                "good\u202Cbad",
                "good\u202Dbad",
                "good\u2066bad",
                "good\u2067bad",
                "good\u2068bad",
                "good\u2069bad",
                "good\u200Ebad",
                "good\u200Fbad",
                "good\u061Cbad",
                "good\u200Bbad",
                "good\u200Cbad",
                "good\u200Dbad",
                "good\u2060bad",
                "good\uFEFFbad",
                "good\u00ADbad",
                "good\u180Ebad",
                "good\u034Fbad",
                "good\u3164bad",
                "good\uFFA0bad",
                "good\u115Fbad",
                "good\uFFF9bad",
                "good\u0007bad",
                "good\u0000bad",
                "good\u001Bbad",
                "good\uD800bad",
                "good\uDC00bad",
                "good\uDB40\uDC41bad"
            })
    void what_nobody_sees_and_what_turns_the_direction_is_taken_out(String text) {
        assertThat(PostText.clean(text)).isEqualTo("goodbad");
    }

    @Test
    void a_letter_has_one_form_and_a_line_one_end() {
        assertThat(PostText.clean("  e\u0301\r\nx\ry\u2028z\t1  ")).isEqualTo("\u00E9\nx\ny\nz\t1");
    }

    @Test
    void letters_of_any_language_and_pictures_stay() {
        var text = "Llŷr, Zoë, שלום, Ελλάδα, 日本, 👍, e\u0323\u0302";

        assertThat(PostText.clean(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void eight_marks_on_a_letter_are_the_most() {
        assertThat(PostText.isHeaped("Z" + "\u0334".repeat(8))).isFalse();
        assertThat(PostText.isHeaped("Z" + "\u0334".repeat(9))).isTrue();
    }

    @Test
    void characters_are_counted_as_people_do() {
        assertThat(PostText.tooMany("👍".repeat(10_000))).isZero();
        assertThat(PostText.tooMany("👍".repeat(10_003))).isEqualTo(3);
    }

    @Test
    void no_text_of_any_kind_breaks_the_reading() {
        var chance = new Random(7);
        String pieces = "> \n\t<&\"a.https://x.example/)]\u202E\uD83D\uDC4D\u0301";
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = chance.nextInt(40); j > 0; j--) {
                int at = chance.nextInt(pieces.length());
                text.append(pieces, at, Math.min(pieces.length(), at + 1 + chance.nextInt(12)));
            }
            String clean = PostText.clean(text.toString());

            assertThat(PostText.clean(clean)).isEqualTo(clean);
            assertThat(said(PostText.of(clean))).isEqualTo(bare(clean));
        }
    }

    /** All characters but spaces and the marks of quotes are shown, once and in order. */
    private static String said(PostText text) {
        var said = new StringBuilder();
        for (Block block : text.blocks()) {
            for (Line line : block.lines()) {
                for (PostText.Piece piece : line.pieces()) {
                    said.append(
                            switch (piece) {
                                case Plain(String words) -> words;
                                case Link(String address, _) -> address;
                            });
                }
            }
        }
        return said.toString().replaceAll("\\s", "");
    }

    private static String bare(String clean) {
        return clean.replaceAll("(?m)^>", "").replaceAll("\\s", "");
    }

    private static Line plain(String text) {
        return new Line(List.of(new Plain(text)));
    }
}
