package offloadbench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Tally;
import offloadbench.kill.Killer.Struck;
import offloadbench.reliability.Bed;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

class KillReportTest {

    @Test
    void a_percentile_is_the_smallest_value_that_so_many_do_not_exceed() {
        List<Long> hundred = LongStream.rangeClosed(1, 100).boxed().toList();

        assertThat(KillReport.percentile(hundred, 50)).isEqualTo(50);
        assertThat(KillReport.percentile(hundred, 99)).isEqualTo(99);
        assertThat(KillReport.percentile(List.of(7L), 50)).isEqualTo(7);
        assertThat(KillReport.percentile(List.of(), 50)).isZero();
    }

    @Test
    void it_tells_each_kind_of_kill_and_what_was_found() throws IOException {
        var struck = List.of(new Struck(Blow.DATABASE, Duration.ofMillis(1234)));
        var lost = new Finding(Finding.Kind.LOST, "NOTE X000001 note 1");

        String text =
                new KillReport(
                                new Crew.Size(30, 500, 1),
                                Duration.ofMinutes(2),
                                struck,
                                new Bed.Run(List.of(), Tally.of(List.of()), List.of(lost)))
                        .text();

        assertThat(text)
                .contains("| PostgreSQL, all its processes | 1 | 1.2 s | 1.2 s |")
                .contains("| acknowledged and not there | 1 |")
                .contains("- LOST: NOTE X000001 note 1");
    }
}
