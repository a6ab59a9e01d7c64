package offloaddemo;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.AuditBulk;
import org.offload.workplace.Workplaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a nation through the bulk doors, a team a transaction, several teams at a time. */
class NationWriter {

    // While the database writes for one thread, another draws.
    private static final int THREADS = Runtime.getRuntime().availableProcessors() + 1;

    private final RegisterBulk register;
    private final Accounts accounts;
    private final Workplaces workplaces;
    private final CaseBulk cases;
    private final AuditBulk audit;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    NationWriter(
            RegisterBulk register,
            Accounts accounts,
            Workplaces workplaces,
            CaseBulk cases,
            AuditBulk audit,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.register = register;
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.cases = cases;
        this.audit = audit;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Writes who works there; what is there already stays. */
    void writeRegister(NationPlan plan) {
        var drawn = NationRegister.draw(plan, new Staffing());
        register.add(drawn.register());
        accounts.add(drawn.accounts(accounts.hash(SignIns.PASSWORD))); // one hash: it is slow
        plan.offices().units().forEach(unit -> Premises.describe(workplaces, unit.offices()));
    }

    /**
     * Writes the people of all teams; those who are there already stay.
     *
     * @throws IllegalStateException if not all could be written
     */
    void writePeople(NationPlan plan, NationProgress progress) {
        NationSize size = plan.size();
        var writer = new CaseWriter(size.seed(), size.entryEveryDays());
        var staffing = new Staffing();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var written = new ExecutorCompletionService<Void>(threads);
            for (NationTeam team : plan.teams()) {
                written.submit(() -> write(team, size.seed(), staffing, writer, progress), null);
            }
            try {
                for (int team = 0; team < plan.teams().size(); team++) {
                    written.take().get();
                }
            } catch (ExecutionException wrong) {
                threads.shutdownNow();
                throw new IllegalStateException(wrong.getCause());
            } catch (InterruptedException stop) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }

    private void write(
            NationTeam team,
            long seed,
            Staffing staffing,
            CaseWriter writer,
            NationProgress progress) {
        List<Officer> officers = team.officers(seed, staffing);
        List<CaseRecord> drawn = team.cases(seed, officers, writer);
        Map<String, String> names =
                officers.stream()
                        .collect(
                                Collectors.toMap(
                                        officer -> officer.id().value(),
                                        officer -> SignIns.displayName(officer.staff())));
        Function<CaseRecord, String> by =
                one -> Objects.requireNonNull(names.get(String.valueOf(one.manager().staff())));
        var added =
                Objects.requireNonNull(
                        transaction.execute(
                                _ -> {
                                    audit.begin(
                                            drawn.stream()
                                                    .flatMap(one -> NationLooks.of(one).stream())
                                                    .toList());
                                    return cases.add(drawn, by);
                                }));
        long contacts = drawn.stream().mapToLong(one -> one.contacts().size()).sum();
        progress.add(added.added(), added.already(), added.added() == 0 ? 0 : contacts);
    }

    /** Lets the database look at what has come, so that the first pages are quick. */
    void settle() {
        jdbc.sql("vacuum (analyze)").update();
    }
}
