package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Without a transaction around it, so that those who publish really wait for each other. */
@PageTest
class ManyAtOnceTest {

    private static final int MANY = 16;

    private Office office;
    private Threading threading;
    private String path;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        threading = new Threading(office);
        path = threading.begun(AUnit.ADA, "Where is the gel?", "None since Monday.");
    }

    @AfterEach
    void close() {
        office.jdbc().sql("delete from voice.slot").update();
        office.jdbc().sql("delete from voice.thread").update();
        office.close();
    }

    @Test
    void whoever_publishes_at_the_same_moment_gets_a_number_of_their_own() {
        List<String> numbers =
                AtOnce.each(
                        MANY,
                        i -> threading.comment(office.desk(AUnit.BEN), path, "Comment " + i + "."));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf).toList());
    }

    @Test
    void replies_and_comments_at_the_same_moment_are_all_there() {
        threading.comment(office.desk(AUnit.BEN), path, "First.");

        List<String> numbers =
                AtOnce.each(
                        MANY,
                        i ->
                                i % 2 == 0
                                        ? threading.reply(
                                                office.desk(AUnit.CAI), path, "1", "Reply " + i)
                                        : threading.comment(
                                                office.desk(AUnit.CAI), path, "Comment " + i));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        IntStream.rangeClosed(1, 8).mapToObj(i -> "1." + i),
                                        IntStream.rangeClosed(2, 9).mapToObj(String::valueOf))
                                .toList());
    }
}
