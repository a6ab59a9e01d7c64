package offloaddemo;

import org.offload.caseload.CaseBulk;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.Command;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.core.NestedExceptionUtils;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./offload demo nation}: made-up people for the whole service, for measuring. */
class NationCommand implements Command {

    /** The size of the nation that was begun here. */
    static final String BEGUN = "nation";

    /** The size of the nation that is whole. */
    static final String MADE = "nation-made";

    private static final int DONE = 0;
    private static final int NOTHING_DONE = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Settings settings;
    private final ServiceClock clock;
    private final CaseBulk cases;
    private final RegisterBulk register;
    private final Accounts accounts;
    private final NationWriter writer;

    NationCommand(
            Settings settings,
            ServiceClock clock,
            CaseBulk cases,
            RegisterBulk register,
            Accounts accounts,
            NationWriter writer) {
        this.settings = settings;
        this.clock = clock;
        this.cases = cases;
        this.register = register;
        this.accounts = accounts;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String help() {
        return "nation: makes the whole service, 250,000 made-up people; --people N for fewer";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out, isTerminal());
    }

    /** Does the same towards any stream; the bar moves only on a terminal. */
    int run(List<String> arguments, PrintStream out, boolean terminal) {
        Optional<NationSize> size =
                NationOptions.parse(arguments, NationOffices.read().units().size());
        if (size.isEmpty()) {
            out.print(NationOptions.USAGE);
            return NOT_UNDERSTOOD;
        }
        NationPlan plan;
        try {
            plan = NationPlan.of(size.get());
        } catch (IllegalArgumentException wrongSize) {
            out.println(wrongSize.getMessage());
            return NOT_UNDERSTOOD;
        }
        Optional<String> refusal = refusal(plan.size());
        if (refusal.isPresent()) {
            out.println(refusal.get());
            return NOTHING_DONE;
        }
        try {
            make(plan, out, terminal);
            return DONE;
        } catch (IllegalStateException stopped) {
            out.println();
            out.println("It stopped: " + NestedExceptionUtils.getMostSpecificCause(stopped));
            out.println("Give the same command again: it goes on where it stopped.");
            return NOTHING_DONE;
        }
    }

    private Optional<String> refusal(NationSize size) {
        if (settings.get(MADE).filter(size.note()::equals).isPresent()) {
            return Optional.of("This nation is here already. Start it: ./offload run --data DIR");
        }
        boolean begun = settings.get(BEGUN).filter(size.note()::equals).isPresent();
        return begun || cases.isEmpty() && register.isEmpty() && accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "There are people, staff or accounts here already, and a nation needs an"
                            + " empty place. Name a new folder: ./offload demo nation --data DIR");
    }

    private void make(NationPlan plan, PrintStream out, boolean terminal) {
        NationSize size = plan.size();
        settings.put(BEGUN, size.note());
        clock.setTo(Dates.NOW); // first: what is booked is told from what is over by the clock
        say(
                out,
                "Making %,d people, %,d practitioners, %,d teams, %d units. All are made up.",
                size.people(),
                size.practitioners(),
                plan.teams().size(),
                plan.offices().units().size());
        long start = System.nanoTime();
        writer.writeRegister(plan);
        say(out, "The register is written. Seconds: %.0f.", secondsSince(start));
        var progress = new NationProgress(out, terminal, size.people(), System::nanoTime);
        writer.writePeople(plan, progress);
        writer.settle();
        clock.setTo(Dates.NOW);
        settings.put(MADE, size.note());
        say(
                out,
                "%,d people, %,d contacts. Seconds: %.0f.",
                size.people(),
                progress.contacts(),
                secondsSince(start));
        tellNext(plan.teams().getFirst(), out);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void tellNext(NationTeam team, PrintStream out) {
        String unit = team.unit().code().toLowerCase(Locale.ROOT);
        say(out, "Next: ./offload run --data var/nation, or the folder that you named.");
        say(
                out,
                "Sign in as %sa001 (a practitioner), %sm01 (manager), %sh01 (head), %sc01"
                    + " (administrator), or the same of another unit; each with the password %s.",
                unit,
                unit,
                unit,
                unit,
                SignIns.PASSWORD);
    }

    private static void say(PrintStream out, String text, Object... values) {
        out.println(String.format(Locale.UK, text, values));
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 has none where nobody is at a terminal.
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
