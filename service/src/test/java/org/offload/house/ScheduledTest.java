package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;

import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Jobs run in each of several processes: for each it is said here why that does no harm. */
class ScheduledTest {

    private static final Map<String, String> HARMLESS =
            Map.of(
                    "DailyAnchor.write",
                    "takes turns under a lock; whoever comes second finds the anchor of the day",
                    "ForgetDraws.forget",
                    "drops what is over; done twice is the same",
                    "ForgetTexts.forget",
                    "wipes what is due; done twice is the same",
                    "PublishBySchedule.publish",
                    "each process publishes what it took itself; a token is spent by a unique"
                            + " index",
                    "SeeChangedCodes.look",
                    "each process lets go of what it holds itself; nothing is written",
                    "ThinkOfRegulator.think",
                    "opens each once, by a unique index",
                    "WorkOutBySchedule.look",
                    "takes what no other process has, by a lock on its row; done twice is the same",
                    "WorkOutBySchedule.askByNight",
                    "asks once a day, by a unique index");

    @Test
    void each_job_is_known_to_do_no_harm_where_several_processes_run_it() {
        assertThat(jobs(House.classes())).isEqualTo(new TreeSet<>(HARMLESS.keySet()));
    }

    @Test
    void twin_given_a_job_that_nobody_thought_about_then_it_is_found() {
        var job =
                Twin.of(
                        "package org.offload.caseload; class Sweep {"
                                + " @org.springframework.scheduling.annotation.Scheduled("
                                + "fixedDelay = 1) void sweep() {} }");

        assertThat(jobs(job)).containsExactly("Sweep.sweep");
    }

    private static Set<String> jobs(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
