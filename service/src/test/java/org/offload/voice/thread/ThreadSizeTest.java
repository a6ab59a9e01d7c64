package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

@PageTest
@Transactional
class ThreadSizeTest {

    private static final int LARGEST = 60_000; // bytes, compressed
    private static final List<String> WORDS =
            List.of(
                    ("the office gel we came and nobody had any room desk call list person ring"
                         + " week Monday again team told us to wait for keys door chairs moved"
                         + " screen window visit home paper letter answer since before")
                            .split(" "));

    @Test
    void five_hundred_texts_are_one_page_of_at_most_60_kb(Office office) throws IOException {
        office.open();
        var threading = new Threading(office);
        String path = threading.begun(AUnit.ADA, "Where is the gel?", "None.");
        add(office, UUID.fromString(Threading.id(path)), 499);

        String html = office.desk(AUnit.BEN).get(path).html();

        assertThat(html.split("<article").length - 1).isEqualTo(500);
        assertThat(html).doesNotContain("rel=\"next\"");
        assertThat(compressed(html)).isLessThan(LARGEST);
    }

    @Test
    void what_is_over_goes_on_with_a_whole_comment(Office office) {
        office.open();
        var threading = new Threading(office);
        String path = threading.begun(AUnit.ADA, "Where is the gel?", "None.");
        add(office, UUID.fromString(Threading.id(path)), 700);

        var first = office.desk(AUnit.BEN).get(path);
        String next = first.html().replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1");
        var second = office.desk(AUnit.BEN).get(next);

        assertThat(first.says("700 comments and replies")).isTrue();
        int articles =
                first.html().split("<article").length + second.html().split("<article").length;
        assertThat(articles - 2).isEqualTo(701);
        assertThat(office.desk(AUnit.BEN).get(path + "/175.3").location())
                .isEqualTo(path + "?from=175#175.3");
    }

    /** Each comment has three replies. */
    private static void add(Office office, UUID thread, int many) {
        var slots = office.bean(Slots.class);
        var chance = new Random(1);
        var author = Author.Signed.of(AUnit.ADA);
        for (int i = 0; i < many; i++) {
            String text =
                    Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
                            .limit(30)
                            .collect(Collectors.joining(" "));
            slots.add(
                    thread,
                    new SlotNumber(1 + i / 4, i % 4),
                    i + 1,
                    0,
                    author,
                    new Slots.Words("", text));
        }
    }

    private static int compressed(String html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
