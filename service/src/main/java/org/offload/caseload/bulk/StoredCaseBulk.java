package org.offload.caseload.bulk;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.part.CasePart;
import org.offload.kernel.Crn;
import org.offload.platform.BulkCopy;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Worklist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class StoredCaseBulk implements CaseBulk {

    static final String ALREADY = "select crn from caseload.person where crn = any(:crns)";
    static final String ANY =
            "select count(*) > 0 from (select crn from caseload.person limit 1) one";
    static final String ALL = "select crn from caseload.person order by crn";

    private static final int REBUILT_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final BulkCopy copy;
    private final ServiceClock clock;
    private final Codes codes;
    private final RefreshLines refresh;
    private final Worklist worklist;
    private final List<CasePart> parts;

    StoredCaseBulk(
            JdbcClient jdbc,
            BulkCopy copy,
            ServiceClock clock,
            Codes codes,
            RefreshLines refresh,
            Worklist worklist,
            List<CasePart> parts) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.clock = clock;
        this.codes = codes;
        this.refresh = refresh;
        this.worklist = worklist;
        this.parts = List.copyOf(parts);
    }

    // Said again here, since the one of the interface would begin no transaction.
    @Override
    @Transactional
    public Added add(List<CaseRecord> cases, String by) {
        return add(cases, _ -> by);
    }

    @Override
    @Transactional
    public Added add(List<CaseRecord> cases, Function<CaseRecord, String> by) {
        Set<Crn> already = already(cases);
        var rows =
                new Rows(
                        clock.now().atOffset(ZoneOffset.UTC),
                        clock.local(),
                        this::isAppointment,
                        new PartRows(parts));
        for (CaseRecord one : cases) {
            if (!already.contains(one.crn())) {
                rows.add(one, by.apply(one));
            }
        }
        rows.writeTo(copy);
        refresh.ofNew(
                cases.stream().map(CaseRecord::crn).filter(crn -> !already.contains(crn)).toList());
        return new Added(cases.size() - already.size(), already.size());
    }

    private boolean isAppointment(String type) {
        return codes.find("appointment_types", type).isPresent();
    }

    private Set<Crn> already(List<CaseRecord> cases) {
        String[] crns = cases.stream().map(one -> one.crn().value()).toArray(String[]::new);
        return jdbc.sql(ALREADY).param("crns", crns).query(String.class).list().stream()
                .map(Crn::of)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isEmpty() {
        return !jdbc.sql(ANY).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public int rebuildLines() {
        worklist.clear();
        List<String> all = jdbc.sql(ALL).query(String.class).list();
        for (int i = 0; i < all.size(); i += REBUILT_AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + REBUILT_AT_ONCE));
            refresh.of(some.stream().map(Crn::of).toList());
        }
        return all.size();
    }
}
