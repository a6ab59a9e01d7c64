package org.offload.voice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

@PageTest
@Transactional
class ImportPageTest {

    private static final String PATH = "/voice/threads/import";
    private static final String FILE =
            """
            {"title": "Gel", "date": "2020-03-21", "author": null, "body": "Where?", "comments": [
              {"number": 1, "parent": null, "author": null, "text": "Ask jo@mail.example."},
              {"number": 1, "parent": 1, "author": "Jo", "text": "No.",
               "posted_at": "2020-03-22T13:33"},
              {"number": 5, "parent": null, "text": ""},
              {"number": 7, "parent": null, "text": "Seventh."}]}\
            """;

    private Office office;
    private Desk moss;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        moss = office.desk(AUnit.MODERATOR);
    }

    private Answer send(UUID receipt, String content) {
        return moss.upload(receipt, PATH, "made-up.json", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_thread_keeps_its_numbers_and_its_authors_are_text() {
        var report = moss.get(send(Ids.next(), FILE).location());

        assertThat(report.says("made-up.json: 1 thread with 3 comments and replies")).isTrue();
        assertThat(report.says("1 in “Gel” seems to hold a mail address")).isTrue();
        assertThat(report.says("jo@mail.example")).isFalse();
        assertThat(report.says("Comment 3 of the file has no text")).isTrue();
        String path =
                report.html().replaceAll("(?s).*href=\"(/voice/threads/[0-9a-f-]{36})\".*", "$1");
        var thread = moss.get(path);
        assertThat(thread.html())
                .containsSubsequence(
                        "Unnamed, from elsewhere",
                        "21 March 2020",
                        "Where?",
                        "id=\"1\"",
                        "id=\"1.1\"",
                        "Jo (from elsewhere)",
                        "22 March 2020 at 1:33pm",
                        "No.",
                        "id=\"7\"",
                        "Seventh.");
        office.desk(AUnit.ADA).post(path + "/comments", "text", "New.");
        assertThat(moss.get(path).html()).containsSubsequence("id=\"7\"", "id=\"8\"", "New.");
    }

    @Test
    void what_was_taken_in_is_written_out_as_it_was() {
        for (long seed = 0; seed < 25; seed++) {
            ExchangedThread thread = new RandomThreads(seed).next();
            var threads = office.bean(ExchangedThreads.class);

            assertThat(threads.find(threads.add(thread))).contains(thread);
        }
    }

    @Test
    void a_file_that_is_sent_twice_is_taken_in_once() {
        UUID receipt = Ids.next();

        assertThat(send(receipt, FILE).location()).isEqualTo(send(receipt, FILE).location());
        assertThat(office.count("voice.thread")).isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        assertThat(send(Ids.next(), "{\n\"title\"\n").mends().get("file"))
                .startsWith("The file cannot be read from line");
        assertThat(send(Ids.next(), " ".repeat(ThreadFile.LARGEST + 1)).mends())
                .containsEntry("file", "Select a file of at most 10 MB");
        assertThat(moss.post(PATH).mends()).containsEntry("file", "Select a file");
        assertThat(office.desk(AUnit.ADA).get(PATH).status()).isEqualTo(403);
    }
}
