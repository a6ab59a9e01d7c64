package org.offload.exchange.georgia;

import org.offload.exchange.file.Report;
import org.offload.exchange.georgia.ImportGeorgia.Result;
import org.offload.platform.Command;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** {@code ./offload import nij-georgia FILE}. */
@Component
class ImportCommand implements Command {

    private static final int ALL_GOOD = 0;
    private static final int NOTHING_DONE = 1;
    private static final int SOME_REFUSED = 3;

    private final ImportGeorgia job;

    ImportCommand(ImportGeorgia job) {
        this.job = job;
    }

    @Override
    public String name() {
        return "import";
    }

    /** Returns one line for the list of commands. */
    @Override
    public String help() {
        return "nij-georgia FILE [--report FILE]: take in the parole data of Georgia";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out, isTerminal());
    }

    /** Does the same towards any stream; the bar moves only on a terminal. */
    int run(List<String> arguments, PrintStream out, boolean terminal) {
        var parsed = ImportArguments.parse(arguments);
        if (parsed.isEmpty()) {
            return nothing(out, ImportArguments.USAGE);
        }
        if (parsed.get().wouldOverwrite()) {
            return nothing(out, "The report would overwrite the file. Give it another name.");
        }
        return run(parsed.get(), out, terminal);
    }

    private int run(ImportArguments arguments, PrintStream out, boolean terminal) {
        out.println("Reading " + arguments.file());
        try (var report = Report.startAt(arguments.report())) {
            var file = new GeorgiaFile(arguments.file());
            var result = job.run(file, report, total -> new Progress(out, terminal, total));
            return tell(result, arguments, out);
        } catch (IOException wrong) {
            return nothing(out, "The report cannot be written: " + wrong.getMessage());
        } catch (NestedRuntimeException | IllegalStateException wrong) {
            out.println();
            return nothing(
                    out,
                    "The import stopped. The database said: "
                            + NestedExceptionUtils.getMostSpecificCause(wrong).getMessage()
                            + System.lineSeparator()
                            + "Everyone before is kept whole. Give the same command again: it goes"
                            + " on where it stopped.");
        }
    }

    private static int tell(Result result, ImportArguments arguments, PrintStream out) {
        return switch (result) {
            case Result.Nothing(var why) -> nothing(out, why + " Nothing was imported.");
            case Result.Done done -> {
                tellPeople(done, out);
                tellRefused(done, arguments, out);
                tellNext(done.service(), out);
                yield done.refusedLines() == 0 && !done.brokenOff() ? ALL_GOOD : SOME_REFUSED;
            }
        };
    }

    private static void tellPeople(Result.Done done, PrintStream out) {
        say(
                out,
                "%,d people added; %,d were there already and stay as they are.",
                done.people().added(),
                done.people().already());
        say(
                out,
                "%,d made-up teams with %,d made-up practitioners. Names are placeholders; clocks"
                        + " start today, because the source has no dates.",
                done.service().teams(),
                done.service().practitioners());
    }

    private static void tellRefused(Result.Done done, ImportArguments arguments, PrintStream out) {
        if (done.brokenOff()) {
            say(out, "The file breaks off; the good lines before the break are in.");
        }
        say(out, "Lines refused: %,d. Report: %s", done.refusedLines(), arguments.report());
    }

    private static void tellNext(ImportGeorgia.Service service, PrintStream out) {
        say(out, "Next: ./offload run --data var/nij-georgia, or the folder that you named.");
        String team = "ga" + Area.digits(service.firstArea());
        say(
                out,
                "Sign in as %s, or for area %d as %s.spo or %s.p01; the password is %s. Everyone"
                        + " has it: keep this data on your own machine.",
                MadeUpService.ADMINISTRATOR_ACCOUNT,
                service.firstArea(),
                team,
                team,
                service.password());
    }

    private static int nothing(PrintStream out, String why) {
        out.println(why);
        return NOTHING_DONE;
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
