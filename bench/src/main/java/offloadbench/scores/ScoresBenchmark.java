package offloadbench.scores;

import org.offload.predictors.Predictors;
import org.offload.predictors.Scores;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Table;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.tier.CurrentFacts;
import org.offload.predictors.tier.CurrentTier;
import org.offload.predictors.tier.FormerFacts;
import org.offload.predictors.tier.FormerTier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;

/** Scores and tiers of a thousand people, over and over; figures are for one of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class ScoresBenchmark {

    static final int PEOPLE = 1_000;

    private final Predictors predictors = Predictors.of(Conformance.CORRECTED);
    private final CurrentTier currentTier = new CurrentTier(Conformance.CORRECTED);
    private final FormerTier formerTier = new FormerTier(Conformance.CORRECTED);
    private final List<Answers> people = Requests.people().subList(0, PEOPLE);
    private final List<CurrentFacts> current = Requests.current().subList(0, PEOPLE);
    private final List<FormerFacts> former = Requests.former().subList(0, PEOPLE);
    private final Table table = Table.of(PEOPLE);
    private final Scores scores = Scores.of(PEOPLE);

    /** Starts, once for each fork. */
    public ScoresBenchmark() {
        people.forEach(table::add);
    }

    /** All ten results, many at once. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public Scores fullSet() {
        predictors.score(table, scores);
        return scores;
    }

    /** All ten results, one by one, with reasons. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void fullSetOneByOne(Blackhole sink) {
        for (Answers one : people) {
            sink.consume(predictors.assess(one));
        }
    }

    /** All reoffending alone. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void allReoffending(Blackhole sink) {
        for (Answers one : people) {
            sink.consume(predictors.allReoffending(one));
        }
    }

    /** The same with 34 digits. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void allReoffendingExactly(Blackhole sink) {
        for (Answers one : people) {
            sink.consume(predictors.allReoffendingExactly(one));
        }
    }

    /** The same, explained. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void allReoffendingExplained(Blackhole sink) {
        for (Answers one : people) {
            sink.consume(predictors.explain(Instrument.ALL_REOFFENDING_PREDICTOR, one));
        }
    }

    /** Both tiers, from registrations, scores, events and answers. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void bothTiers(Blackhole sink) {
        for (int i = 0; i < PEOPLE; i++) {
            sink.consume(currentTier.of(current.get(i)));
            sink.consume(formerTier.of(former.get(i)));
        }
    }
}
