package org.offload.rulebook.due;

import org.offload.caseload.CaseStage;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.workplace.PlaceStatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * For each rule that a shipped rulebook computes: how its tables are without it, and a case for
 * which that must matter.
 *
 * @param how takes the rule out
 * @param example a case whose decision depends on it
 */
record RuleDeleted(String id, ShippedTables from, Function<Without, Tables> how, Facts example) {

    static final List<RuleDeleted> ALL =
            List.of(
                    exceptional("R01", without -> without.strands(isRemote()), high()),
                    exceptional(
                            "R02",
                            without -> without.interval(Answered.HALF, Answered.PLAN),
                            aCase()),
                    exceptional("R03", Without::rows, aCase().on(Register.TERRORISM)),
                    exceptional("R04", Without::rows, aCase().phone(false)),
                    exceptional("R05", Without::rows, at(CaseStage.FIRST_AFTER_RELEASE)),
                    exceptional("R06", without -> without.strands(isDoorstep()), high()),
                    exceptional("R07", without -> without.attendance(Attendance.ALONE), aCase()),
                    exceptional(
                            "R08",
                            without -> without.interval(new Interval.Days(28), Answered.PLAN),
                            high()),
                    exceptional("R09", without -> without.strands(isDoorstep()), aCase()),
                    new RuleDeleted(
                            "R11",
                            ShippedTables.SAFEGUARDING,
                            Without::rows,
                            aCase().abuse(AbuseRole.VICTIM)),
                    exceptional("R14", Without::reviews, aCase()),
                    exceptional("R16", Without::pauses, aCase()),
                    exceptional(
                            "R20",
                            without -> without.condition(closedOnly()),
                            at(CaseStage.FIRST_AFTER_RELEASE).place(PlaceStatus.RESTRICTED)),
                    exceptional("R21", Without::rows, at(CaseStage.CUSTODY)),
                    exceptional("T03", Without::rows, at(CaseStage.FIRST_AFTER_RELEASE)),
                    ordinary("T02", Without::rows, at(CaseStage.FIRST_AFTER_SENTENCE).tier("A1")),
                    ordinary("T03", Without::rows, at(CaseStage.FIRST_AFTER_RELEASE)),
                    ordinary("T04", Without::rows, at(CaseStage.FIRST_AFTER_SENTENCE)),
                    ordinary("F02", Without::rows, aCase()),
                    exceptional(
                            "restriction-1",
                            Without::rows,
                            aCase().on(Register.TERRORISM).health(HealthEffect.REMOTE)),
                    exceptional(
                            "restriction-2",
                            Without::rows,
                            aCase().on(Register.TERRORISM).health(HealthEffect.DOORSTEP)),
                    exceptional(
                            "restriction-4",
                            Without::rows,
                            aCase().on(Register.TERRORISM).place(PlaceStatus.CLOSED)),
                    exceptional(
                            "restriction-5",
                            Without::rows,
                            aCase().phone(false).health(HealthEffect.REMOTE)),
                    ordinary("restriction-1", Without::rows, aCase().health(HealthEffect.REMOTE)),
                    ordinary("restriction-2", Without::rows, aCase().health(HealthEffect.DOORSTEP)),
                    ordinary("restriction-4", Without::rows, aCase().place(PlaceStatus.CLOSED)),
                    ordinary("restriction-5", Without::rows, aCase().phone(false)));

    private static RuleDeleted exceptional(
            String id, Function<Without, Tables> how, Facts example) {
        return new RuleDeleted(id, ShippedTables.EXCEPTIONAL, how, example);
    }

    private static RuleDeleted ordinary(String id, Function<Without, Tables> how, Facts example) {
        return new RuleDeleted(id, ShippedTables.ORDINARY, how, example);
    }

    /** Returns the tables without the rule. */
    Tables tables() {
        return how.apply(new Without(from.tables(), id));
    }

    @Override
    public String toString() {
        return id + " of " + from;
    }

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    private static Facts high() {
        return aCase().harm(HarmLevel.HIGH);
    }

    private static Facts at(CaseStage stage) {
        return aCase().stage(stage, OnTuesday.TODAY);
    }

    private static Condition closedOnly() {
        return new Condition(Map.of(Fact.PLACE, Set.of("CLOSED")));
    }

    private static Predicate<Strand> isRemote() {
        return strand -> strand.means().stream().noneMatch(Means::isFaceToFace);
    }

    private static Predicate<Strand> isDoorstep() {
        return strand -> strand.means().equals(List.of(Means.DOORSTEP));
    }
}
