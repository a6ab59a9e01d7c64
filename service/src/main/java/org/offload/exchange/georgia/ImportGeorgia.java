package org.offload.exchange.georgia;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseBulk.Added;
import org.offload.exchange.file.Report;
import org.offload.exchange.georgia.GeorgiaFile.Ending;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Reads the file twice: once to find what is wrong and to count, so that nobody is dealt out before
 * the size of each area is known; then to write. Everything it writes through leaves alone what is
 * there, so a second run adds what a first one did not reach.
 */
@Component
class ImportGeorgia {

    private static final String FIRST_DAY = "import.nij-georgia.first-day";

    private final RegisterBulk register;
    private final Accounts accounts;
    private final CaseBulk cases;
    private final ServiceClock clock;
    private final Settings facts;
    private final ImportSettings settings = ImportSettings.shipped();

    ImportGeorgia(
            RegisterBulk register,
            Accounts accounts,
            CaseBulk cases,
            ServiceClock clock,
            Settings facts) {
        this.register = register;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
        this.facts = facts;
    }

    /** What an import came to. */
    sealed interface Result {
        /** Nothing was written. */
        record Nothing(String why) implements Result {}

        /** Every good line is in the record. */
        record Done(Added people, Service service, int refusedLines, boolean brokenOff)
                implements Result {}
    }

    /**
     * The made-up service in numbers.
     *
     * @param firstArea the least area that has people
     */
    record Service(int firstArea, int teams, int practitioners, String password) {}

    /**
     * Takes every good line into the record.
     *
     * @param progress makes the display for a number of people
     */
    Result run(GeorgiaFile file, Report report, IntFunction<Progress> progress) {
        var survey = new Survey(report);
        return switch (file.read(survey)) {
            case Ending.Unusable(var why) -> new Result.Nothing(why);
            case Ending.BrokenOff(var problem) -> {
                report.add(problem);
                yield write(file, survey, true, progress);
            }
            case Ending.Whole() -> write(file, survey, false, progress);
        };
    }

    private Result write(
            GeorgiaFile file, Survey survey, boolean brokenOff, IntFunction<Progress> progress) {
        if (survey.people() == 0) {
            return new Result.Nothing(
                    file.path() + " has no line that can be taken; the report says why.");
        }
        LocalDate today = clock.today();
        var rota = new Rota(survey.peopleByArea(), settings.caseload(), today);
        Service service = addService(rota, today);
        var batches = new Batches(cases, settings.batch(), progress.apply(survey.people()));
        var toCase = new ToCase(settings.frequencies(), today);
        file.read(
                line -> {
                    if (line instanceof Line.Good(_, var row)) {
                        batches.add(toCase.of(row, rota.next(row.area())));
                    }
                });
        return new Result.Done(batches.finish(), service, survey.refusedLines(), brokenOff);
    }

    private Service addService(Rota rota, LocalDate today) {
        var practitioners = rota.practitioners();
        var service = new MadeUpService(practitioners, settings.weeklyHours(), firstDay(today));
        register.add(service.register());
        // One hash for all: it is slow on purpose, and all of them have the same printed password.
        accounts.add(service.accounts(accounts.hash(settings.password())));
        return new Service(
                practitioners.firstKey(),
                practitioners.size(),
                practitioners.values().stream().mapToInt(Integer::intValue).sum(),
                settings.password());
    }

    // Kept, because a membership that began on another day would be a second one.
    private LocalDate firstDay(LocalDate today) {
        var kept = facts.get(FIRST_DAY).map(LocalDate::parse);
        if (kept.isEmpty()) {
            facts.put(FIRST_DAY, today.toString());
        }
        return kept.orElse(today);
    }
}
