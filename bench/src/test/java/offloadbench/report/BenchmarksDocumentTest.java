package offloadbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.bulk.BulkFigures;
import offloadbench.growth.GrowthFigures;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures;
import offloadbench.page.PageFigures.FullLoad;
import offloadbench.page.Promise;
import offloadbench.replay.Plans.Plan;
import offloadbench.report.Results.Footprint;
import offloadbench.rules.RuleFigures;
import offloadbench.voice.SignTiming;
import offloadbench.voice.VoiceFigures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class BenchmarksDocumentTest {

    private static final Sample ONE = new Sample(1, 0.5, 2);

    @TempDir private Path folder;

    private static PageFigures page(double rate) {
        return page(rate, new Promise(0.35, 50, 4, 6, 5, 12_000));
    }

    private static PageFigures page(double rate, Promise promise) {
        return new PageFigures(
                "My day",
                "my-day",
                promise,
                6,
                5,
                3425,
                21_000,
                new FullLoad(new Sample(rate, rate, rate), ONE, ONE, ONE),
                new Sample(1000, 900, 1100),
                ONE,
                ONE,
                List.of(new Plan("select 1", "Seq Scan on contact\n", List.of("contact"))));
    }

    private String written(double rate) throws IOException {
        return written(page(rate));
    }

    private static Results whole(PageFigures page) {
        return new Results(
                "Ten people",
                3,
                4,
                List.of(page),
                new Footprint("512m", 600, 300),
                ONE,
                new BulkFigures(100, 2_000, ONE, new Sample(2, 2, 2)),
                rules(400),
                voice(0.4),
                List.of(
                        new GrowthFigures(10, 100, Map.of("My day", ONE)),
                        new GrowthFigures(20, 200, Map.of("My day", ONE))));
    }

    private static Results onlyPages(PageFigures page) {
        return new Results(
                "Ten people", 1, 4, List.of(page), null, null, null, null, null, List.of());
    }

    private static VoiceFigures voice(double chance) {
        return new VoiceFigures(
                3072,
                new Sample(250, 240, 260),
                1_000,
                1_000_000,
                ONE,
                ONE,
                new SignTiming(10_000, 5.1, 5.2, chance));
    }

    private static RuleFigures rules(double preview) {
        return new RuleFigures(
                10_000,
                700,
                new Sample(preview, preview, preview),
                2_000,
                5_000,
                new Sample(20, 20, 20),
                new Sample(55, 50, 58),
                1.02,
                30,
                40,
                new Sample(0.8, 0.7, 0.9));
    }

    private String written(PageFigures page) throws IOException {
        return written(whole(page));
    }

    private String written(Results results) throws IOException {
        Path file = folder.resolve("benchmarks.md");
        BenchmarksDocument.write(file, results);
        return Files.readString(file);
    }

    @Test
    void given_a_promise_that_is_kept_then_it_stands_beside_the_figure() throws IOException {
        assertThat(written(500))
                .contains("50 % (≥ 35 %)")
                .contains("Ten people.", "the middle one of 3 runs")
                .contains("512m", "600 MB")
                .contains("| 3,425 (≤ 12,000) | 21,000 (≤ 60,000) |")
                .doesNotContain("missed:");
        assertThat(folder.resolve("images/growth.svg")).content().contains("<svg");
    }

    @Test
    void given_a_promise_that_is_missed_then_it_is_told_loudly() throws IOException {
        assertThat(written(300)).contains("**30 %, missed: ≥ 35 %**");
        assertThat(written(page(500, new Promise(0, 0.9, 1.9, 5, 4, 12_000))))
                .contains("| 50 % |")
                .contains("**1.0 (0.5 to 2.0), missed: ≤ 1**")
                .contains("**2.00, missed: ≤ 2**")
                .contains("**6, missed: ≤ 5** + **5, missed: ≤ 4**");
    }

    @Test
    void given_what_staff_say_then_its_promises_stand_beside_the_figures() throws IOException {
        assertThat(written(500))
                .contains("| 250 (240 to 260) (≥ 200) |")
                .contains("| 1,000 (tokens of 3,072 bits); share: 25 % |")
                .contains("among 1,000,000 texts")
                .contains("of 10,000 each | 5.10; 5.20; 0.4000 (≥ 0.001) |");
        assertThat(written(whole(page(500)).with(voice(0.0004))))
                .contains("5.10; 5.20; **0.0004, missed: ≥ 0.001**");
    }

    @Test
    void given_a_rulebook_then_its_promises_stand_beside_the_figures() throws IOException {
        assertThat(written(500))
                .contains("10,000 live cases", "in 700 combinations")
                .contains("| 400 (400 to 400) (≤ 2,000) |")
                .contains("| 5,000; the preview decides 5 times as many |")
                .contains("| 0.80 (0.70 to 0.90) (≤ 1) |")
                .contains("| 20 (20 to 20); 55 (50 to 58) (≤ 60) |")
                .contains("| 1.02 |");
    }

    @Test
    void given_nothing_promised_then_the_figure_stands_alone() throws IOException {
        double endless = Double.POSITIVE_INFINITY;
        assertThat(written(page(1, new Promise(0, endless, endless, endless, endless, 12_000))))
                .contains("| 0 % | 1.0, 1.0 (0.5 to 2.0) | 1.00 + 1.00 = 2.00 | 1.00 | 6 + 5 |");
    }

    @Test
    void given_some_measured_again_then_the_words_and_the_rest_stay() throws IOException {
        Files.writeString(folder.resolve("benchmarks.md"), "# Words of people\n");
        String first = written(500);

        String second = written(onlyPages(page(300)));

        assertThat(second)
                .startsWith("# Words of people\n")
                .contains("**30 %, missed: ≥ 35 %**")
                .doesNotContain("50 % (≥ 35 %)")
                .endsWith(first.substring(first.indexOf("<!-- written by ./offload bench start")));
    }

    @Test
    void given_plans_then_a_table_that_is_read_whole_is_named() throws IOException {
        PlansDocument.write(folder.resolve("plans"), List.of(page(500)), "Ten people");

        assertThat(folder.resolve("plans/my-day.md"))
                .content()
                .contains("select 1", "Seq Scan on contact", "**Reads from end to end: contact**");
        assertThat(PlansDocument.whole(List.of(page(500))))
                .containsExactly("My day reads all of contact");
    }
}
