package org.offload.predictors;

import org.offload.predictors.check.Problems;
import org.offload.predictors.programme.Earlier;
import org.offload.predictors.programme.PathwayFinding;
import org.offload.predictors.reoffending.ReoffendingFinding;
import org.offload.predictors.result.LearningScore;
import org.offload.predictors.result.MaturityScore;
import org.offload.predictors.screening.PersonalityFinding;
import org.offload.predictors.screening.PointsFinding;
import org.offload.predictors.sexual.CombinedFinding;
import org.offload.predictors.sexual.DirectContactFinding;
import org.offload.predictors.sexual.IndirectFinding;

import java.util.function.Supplier;

/** Room for what all ten instruments find of one person, to be filled anew for the next. */
final class Findings {

    final ReoffendingFinding all;
    final ReoffendingFinding violent;
    final ReoffendingFinding seriousViolent;
    final DirectContactFinding directContact;
    final IndirectFinding indirect;
    final CombinedFinding combined;
    final PointsFinding<MaturityScore> maturity;
    final PointsFinding<LearningScore> learning;
    final PersonalityFinding personality;
    final PathwayFinding programme;
    final Earlier earlier = new Earlier();

    private Findings(Supplier<Problems> problems) {
        all = new ReoffendingFinding(problems.get());
        violent = new ReoffendingFinding(problems.get());
        seriousViolent = new ReoffendingFinding(problems.get());
        directContact = new DirectContactFinding(problems.get());
        indirect = new IndirectFinding(problems.get());
        combined = new CombinedFinding(problems.get());
        maturity = new PointsFinding<>(problems.get(), MaturityScore::new);
        learning = new PointsFinding<>(problems.get(), LearningScore::new);
        personality = new PersonalityFinding(problems.get());
        programme = new PathwayFinding(problems.get());
    }

    /** With all reasons. */
    static Findings kept() {
        return new Findings(Problems::kept);
    }

    /** Without reasons, for many people. */
    static Findings counted() {
        return new Findings(Problems::counted);
    }

    Assessed results() {
        return new Assessed(
                all.result(),
                violent.result(),
                seriousViolent.result(),
                directContact.result(),
                indirect.result(),
                combined.result(),
                maturity.result(),
                learning.result(),
                personality.result(),
                programme.result());
    }
}
