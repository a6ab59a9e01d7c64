package offloaddemo;

import org.offload.caseload.CaseRecord.Registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what stands between the appointments: calls to others, and what the system adds. */
final class Entries {

    private static final List<String> KINDS =
            List.of(
                    "CT3B", "CT3B", "CT3B", "CT3A", "C204", "C204", "CMOA", "CMOA", "CTXT", "CTXT",
                    "CSPO", "CSPO", "C201", "C326", "CIEA", "CLDR", "CGRF", "CI3B", "CNDC", "C280");

    private static final List<String> IN_PRISON =
            List.of("C202", "C202", "C202", "C204", "CSPO", "C326", "CI3B");

    private final Map<String, Integer> reviewMonths = Flags.reviewMonths();
    private final int everyDays;

    /**
     * @param everyDays how many days lie between two entries, on average
     */
    Entries(int everyDays) {
        this.everyDays = everyDays;
    }

    void write(Story story, List<Registration> registrations, Log log) {
        LocalDate from = story.outline().logFrom();
        LocalDate yesterday = Dates.TODAY.minusDays(1);
        Seeded seeded = story.seeded();
        List<String> kinds = story.outline().brief().family().isInPrison() ? IN_PRISON : KINDS;
        LocalDate day = from.plusDays(seeded.between(1, everyDays));
        while (day.isBefore(yesterday)) {
            log.entry(Dates.workingUpTo(Dates.later(day, from.plusDays(4))), seeded.pick(kinds));
            day = day.plusDays(seeded.between(everyDays / 2, everyDays * 3 / 2));
        }
        if (story.outline().traits().has("serious") && seeded.chance(0.3)) {
            log.entry(Dates.workingUpTo(yesterday.minusDays(seeded.between(0, 20))), "CVIC");
        }
        boolean stoodDown = story.outline().traits().has("unpaid") && !story.outline().isNew();
        if (stoodDown) {
            log.entry(Dates.EMERGENCY.plusDays(seeded.between(0, 3)), "EASU");
        }
        system(story, registrations, log);
    }

    private void system(Story story, List<Registration> registrations, Log log) {
        Outline outline = story.outline();
        LocalDate since = outline.sentenced().since();
        if (!since.isBefore(Dates.LOG_STARTS)) {
            log.system(since, outline.brief().family() == Family.LICENCE ? "EREL" : "ECOM");
            log.system(Dates.earlier(since.plusDays(5), Dates.TODAY.minusDays(1)), "ETCH20");
        }
        if (story.who().wasTransferred(outline.logFrom())) {
            log.system(story.who().from(), "ETOM");
        }
        registrations.forEach(registration -> registered(registration, outline.logFrom(), log));
    }

    private void registered(Registration registration, LocalDate from, Log log) {
        if (!registration.registeredOn().isBefore(from)) {
            log.system(registration.registeredOn(), "ERGN");
        }
        LocalDate next = registration.reviewOn();
        int months = reviewMonths.getOrDefault(registration.type(), 0);
        if (next == null || months == 0) {
            return;
        }
        LocalDate review = next.minusMonths(months);
        boolean reviewed =
                review.isAfter(registration.registeredOn()) && review.isBefore(Dates.TODAY);
        if (reviewed && !review.isBefore(from)) {
            log.system(review, "ERGR"); // the last one; earlier ones add nothing here
        }
    }
}
