package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.voice.terminal.Terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Somebody who trusts no page says something from a terminal, and takes it back. */
@Journey
class TerminalJourneyTest {

    @TempDir private Path home;

    @AfterEach
    void clear(Office office) {
        office.removeThreads();
    }

    private record Told(int code, String text) {}

    private Told voice(Visitors visitors, String typed, String... words) {
        var out = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--at",
                        "http://127.0.0.1:" + visitors.port(),
                        "--keep",
                        home.resolve("kept/unnamed.json").toString()));
        var terminal =
                new Terminal(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        int code = terminal.run(all.toArray(String[]::new));
        return new Told(code, out.toString(StandardCharsets.UTF_8));
    }

    private Told draw(Visitors visitors, String password) {
        return voice(visitors, password + "\n", "draw", "--user", Staff.ADA.username());
    }

    private static String begun(Visitor ben) {
        ben.open("/voice/threads/new");
        ben.page().locator("input[name=kind][value=QUESTION]").check();
        ben.page().locator("#title").fill("Gel");
        ben.page().locator("#opening").fill("Where is it?");
        ben.press("Publish");
        return ben.page().url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    @Test
    void it_is_drawn_posted_published_and_taken_back(Visitors visitors, Office office)
            throws Exception {
        Visitor ben = visitors.as(Staff.BEN);
        String thread = begun(ben);

        assertThat(draw(visitors, "wrong").text()).contains("were not taken");
        assertThat(voice(visitors, " ", "post", "--thread", thread).text())
                .contains("Enter a text.");
        assertThat(voice(visitors, "Text.", "post", "--thread", thread).text())
                .contains("Draw some first");
        assertThat(draw(visitors, Office.PASSWORD).text()).contains("6 tokens are kept");
        assertThat(draw(visitors, Office.PASSWORD).text()).contains("drawn already");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(home.resolve("kept/unnamed.json"))))
                .isEqualTo("rw-------");

        assertThat(voice(visitors, "Later.", "post", "--thread", thread).text())
                .contains("Fewer than 20 colleagues");
        assertThat(voice(visitors, "Later.", "post", "--thread", thread, "--crowd", "0").text())
                .contains("it can go at about");
        Told posted =
                voice(
                        visitors,
                        "None since Monday.",
                        "post",
                        "--thread",
                        thread,
                        "--crowd",
                        "0",
                        "--now");
        assertThat(posted.text()).contains("Taken.");
        assertThat(voice(visitors, "", "send").text()).contains("Taken.", "it can go at about");
        office.publishUnnamed();
        assertThat(voice(visitors, "", "send").text()).contains("Published.");

        ben.open("/voice/threads/" + thread);
        assertThat(ben.text())
                .contains("None since Monday.", "Verified staff")
                .doesNotContain("Ada", "Later.");

        String id = posted.text().replaceFirst("(?s).*?([0-9a-f-]{36}): Taken.*", "$1");
        assertThat(voice(visitors, "", "withdraw", id).text()).contains("taken back");
        office.publishUnnamed();
        ben.open("/voice/threads/" + thread);
        assertThat(ben.text()).doesNotContain("None since Monday.").contains("Withdrawn");
        assertThat(voice(visitors, "", "withdraw", id).text()).contains("no text with this ID");
        assertThat(voice(visitors, "", "send").text()).contains("it can go at about");
    }

    @Test
    void where_there_is_no_offload_it_says_so_and_keeps_nothing(Visitors visitors) {
        var out = new ByteArrayOutputStream();
        var nothing = new ByteArrayInputStream("Text.".getBytes(StandardCharsets.UTF_8));
        Path file = home.resolve("kept.json");

        int code =
                new Terminal(nothing, new PrintStream(out, true, StandardCharsets.UTF_8))
                        .run(
                                "post",
                                "--at",
                                "http://127.0.0.1:1",
                                "--keep",
                                file.toString(),
                                "--thread",
                                "4f5cd1f4-0000-4000-8000-000000000001");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Offload was not reached");
        assertThat(file).doesNotExist();
        assertThat(voice(visitors, " ", "post", "--thread", "no-id").code()).isEqualTo(2);
    }
}
