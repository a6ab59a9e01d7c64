package org.offload.voice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.exchange.ThreadFile.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;

class ThreadXmlTest {

    private static final String ENTITIES =
            """
            <!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>&b;</title></entry></feed>\
            """;
    private static final String ELSEWHERE =
            """
            <!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel><item/></channel></rss>\
            """;

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(FileForm form) {
        LongStream.range(0, 300)
                .mapToObj(seed -> new RandomThreads(seed).next())
                .forEach(
                        thread -> {
                            ThreadFile read = read(form.write(thread));
                            assertThat(read.faults()).isEmpty();
                            assertThat(read.threads()).containsExactly(thread);
                        });
    }

    @Test
    void what_another_system_wrote_of_ours_keeps_its_order_and_what_answers_what() {
        ExchangedThread thread = new RandomThreads(7).next();
        String atom = new String(AtomWriter.write(thread), StandardCharsets.UTF_8);

        ThreadFile read = read(atom.replaceAll("<offload:json>.*?</offload:json>", ""));

        assertThat(read.threads().getFirst().title()).isEqualTo(thread.title());
        assertThat(read.threads().getFirst().entries().getFirst().text())
                .isEqualTo(thread.entries().getFirst().text());
    }

    @Test
    void blogger_names_the_post_that_is_commented_and_by_a_link_the_comment_that_is_answered() {
        ThreadFile file = read(file("blogger.xml"));

        ExchangedThread thread = file.threads().getFirst();
        assertThat(file.faults()).isEmpty();
        assertThat(file.threads()).hasSize(1);
        assertThat(thread.title()).isEqualTo("Where is the gel?");
        assertThat(thread.writtenOn()).isEqualTo(LocalDate.of(2020, 4, 7));
        assertThat(thread.entries())
                .extracting(entry -> entry.number() + " " + entry.answers() + " " + entry.author())
                .containsExactly("0 0 Jo", "1 0 ", "1.1 0 Sam", "1.2 1 ", "2 0 ");
        assertThat(texts(thread))
                .containsExactly(
                        "None in\nour office.\n\n> Order it\n\nsays the list"
                                + " (https://gel.example/list).",
                        "Same here.",
                        "Which office?",
                        "Ours & theirs.",
                        "Soap too.");
        assertThat(thread.entries().get(1).postedAt())
                .isEqualTo(LocalDateTime.of(2020, 4, 7, 9, 20));
    }

    @Test
    void wordpress_says_by_number_what_answers_what_and_what_was_not_published_stays_out() {
        ThreadFile file = read(file("wordpress.xml"));

        assertThat(file.faults()).isEmpty();
        assertThat(texts(file.threads().getFirst()))
                .containsExactly("None.", "First.", "Second.", "To the second.");
        assertThat(file.threads().getFirst().entries())
                .extracting(entry -> entry.number().toString())
                .containsExactly("0", "1", "2", "2.1");
    }

    @Test
    void comments_that_answer_each_other_in_a_ring_stand_by_themselves() {
        ThreadFile file =
                read(
                        file("wordpress.xml")
                                .replace("<wp:comment_parent>0<", "<wp:comment_parent>12<")
                                .replace("<wp:comment_parent>11<", "<wp:comment_parent>12<"));

        assertThat(file.threads().getFirst().entries()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom"><entry>        | line
                    <html><body>Hello</body></html>                          | root
                    <rss><channel/></rss>                                    | root
                    <rss><channel><item><title>x</title></item></channel></rss> | opening
                    <feed>&undeclared;</feed>                                | line\
                    """)
    void a_file_of_another_shape_is_refused_with_a_reason(String file, String reason) {
        assertThat(faults(file)).containsExactly("voice.exchange.fault." + reason);
    }

    @Test
    void a_document_type_is_refused_with_all_that_it_could_bring() {
        assertThat(faults(ENTITIES)).containsExactly("voice.exchange.fault.line");
        assertThat(faults(ELSEWHERE)).containsExactly("voice.exchange.fault.line");
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        String deep = "<rss><item>" + "<a>".repeat(50_000) + "</a>".repeat(50_000);

        assertThat(faults(deep + "</item></rss>")).containsExactly("voice.exchange.fault.line");
    }

    @Test
    void markup_becomes_text_and_none_of_it_means_anything() {
        assertThat(HtmlText.plain("<p>a<script>b()</script><b onclick=x>c</b><ul><li>d<li>e</ul>"))
                .isEqualTo("ac\n\nd\ne");
        assertThat(HtmlText.plain("<p>a &gt;</p>b")).isEqualTo("a >\n\nb");
        assertThat(HtmlText.plain("<blockquote>a<br>b <p>c</blockquote>d"))
                .isEqualTo("> a\n> b\n\n> c\n\nd");
        assertThat(HtmlText.plain("&lt;b&gt; &amp; more")).isEqualTo("<b> & more");
        assertThat(HtmlText.plain(HtmlText.of("a < b\nc\n\nd & \"e\"")))
                .isEqualTo("a < b\nc\n\nd & \"e\"");
    }

    private static String file(String name) {
        try (InputStream content = ThreadXmlTest.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(ExchangedThread thread) {
        return thread.entries().stream().map(Entry::text).toList();
    }

    private static List<String> faults(String file) {
        return read(file).faults().stream().map(Fault::key).toList();
    }

    private static ThreadFile read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static ThreadFile read(byte[] file) {
        try {
            return SentThreads.of("made-up", new ByteArrayInputStream(file)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
