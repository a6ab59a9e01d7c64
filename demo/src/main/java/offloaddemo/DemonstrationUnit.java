package offloaddemo;

import org.offload.caseload.CaseRecord;

import java.util.List;

/**
 * The whole unit as values: the same for the same seed.
 *
 * @param cases in the order of their CRNs
 */
record DemonstrationUnit(UnitPlan plan, List<CaseRecord> cases) {

    private static final int ENTRY_EVERY_DAYS = 60;

    static DemonstrationUnit draw(long seed) {
        UnitPlan plan = UnitPlan.draw(seed);
        List<Brief> briefs = new Caseloads(seed).deal(plan.officers());
        return new DemonstrationUnit(
                plan, new CaseWriter(seed, ENTRY_EVERY_DAYS).write(briefs, plan.officers()));
    }
}
