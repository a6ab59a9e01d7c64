package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.RunningOffload;
import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseBulk.Added;
import org.offload.caseload.CaseRecord;
import org.offload.exchange.file.Report;
import org.offload.exchange.georgia.ImportGeorgia.Result;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Not in one transaction: what is kept after a break is what this is about. */
@RunningOffload
class ImportIntoDatabaseTest {

    private static final List<String> WRITTEN =
            List.of(
                    "worklist.line where crn like 'G%'",
                    "rulebook.decision where crn like 'G%'",
                    "caseload.due_contact where crn like 'G%'",
                    "caseload.requirement where crn like 'G%'",
                    "caseload.event where crn like 'G%'",
                    "caseload.imported_fact where crn like 'G%'",
                    "caseload.agreed_contact where crn like 'G%'",
                    "caseload.case_grant where crn like 'G%'",
                    "caseload.reachability where crn like 'G%'",
                    "caseload.person where crn like 'G%'",
                    "organisation.membership where team_code like 'GA%'",
                    "organisation.staff_hours where staff_id like 'GA%'",
                    "organisation.staff where staff_id like 'GA%'",
                    "organisation.team where team_code like 'GA%'",
                    "organisation.pdu where pdu_code = 'GA'",
                    "organisation.region where region_code = 'GA'",
                    "platform.account where username like 'ga%'",
                    "platform.setting where name like 'import.%'");

    @TempDir Path folder;

    private final ImportGeorgia job;
    private final RegisterBulk register;
    private final Accounts accounts;
    private final CaseBulk cases;
    private final ServiceClock clock;
    private final Settings settings;
    private final JdbcClient jdbc;

    ImportIntoDatabaseTest(
            ImportGeorgia job,
            RegisterBulk register,
            Accounts accounts,
            CaseBulk cases,
            ServiceClock clock,
            Settings settings,
            JdbcClient jdbc) {
        this.job = job;
        this.register = register;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @AfterEach
    void leaveNothing() {
        WRITTEN.forEach(what -> jdbc.sql("delete from " + what).update());
    }

    @Test
    void given_the_same_file_twice_then_the_second_changes_nothing() throws IOException {
        var file = AFile.with(folder, AFile.people(1_200));

        assertThat(people(run(job, file))).isEqualTo(new Added(1_200, 0));
        var first = everything();
        assertThat(people(run(job, file))).isEqualTo(new Added(0, 1_200));

        assertThat(everything()).isEqualTo(first);
        assertThat(count("caseload.person where crn like 'G%' and name_is_placeholder"))
                .isEqualTo(1_200);
        assertThat(count("worklist.line where crn like 'G%'")).isEqualTo(1_200);
    }

    @Test
    void given_a_batch_that_the_database_refuses_then_none_of_it_is_kept_and_a_second_run_mends_it()
            throws IOException {
        var file = AFile.with(folder, AFile.people(1_200));
        run(job, file);
        var unbroken = managers();
        leaveNothing();

        assertThatThrownBy(() -> run(withBatchThatFails(2), file))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count("caseload.person where crn like 'G%'")).isEqualTo(500);
        assertThat(count("caseload.event where crn like 'G%'")).isEqualTo(500);
        assertThat(people(run(job, file))).isEqualTo(new Added(700, 500));
        assertThat(managers()).isEqualTo(unbroken);
    }

    private Result run(ImportGeorgia job, GeorgiaFile file) throws IOException {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        try (var report = Report.startAt(folder.resolve("report.csv"))) {
            return job.run(file, report, total -> new Progress(nowhere, false, total));
        }
    }

    private static Added people(Result result) {
        return switch (result) {
            case Result.Nothing(var why) -> throw new AssertionError(why);
            case Result.Done done -> done.people();
        };
    }

    /** The same job; one of its batches has somebody twice, which the database finds last. */
    private ImportGeorgia withBatchThatFails(int which) {
        var spoiling =
                new CaseBulk() {
                    private int batch;

                    @Override
                    public Added add(List<CaseRecord> records, Function<CaseRecord, String> by) {
                        var sent = new ArrayList<>(records);
                        if (++batch == which) {
                            sent.add(records.getLast());
                        }
                        return cases.add(sent, by);
                    }

                    @Override
                    public boolean isEmpty() {
                        return cases.isEmpty();
                    }

                    @Override
                    public int rebuildLines() {
                        return cases.rebuildLines();
                    }
                };
        return new ImportGeorgia(register, accounts, spoiling, clock, settings);
    }

    private List<String> everything() {
        return WRITTEN.stream().flatMap(what -> rows(what).stream()).toList();
    }

    private List<String> rows(String what) {
        String table = what.substring(what.indexOf('.') + 1, what.indexOf(' '));
        return jdbc.sql("select " + table + "::text from " + what + " order by 1")
                .query(String.class)
                .list();
    }

    private List<String> managers() {
        return jdbc
                .sql("select crn || staff_id from caseload.case_grant where crn like 'G%'")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
