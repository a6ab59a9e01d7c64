package org.offload.predictors;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.sexual.CombinedPredictor;

import java.util.List;
import java.util.Optional;

/** What a combined score is made of. */
final class Combined {

    private Combined() {}

    static Optional<Explanation> explain(Predictors predictors, Answers answers) {
        Findings found = Findings.kept();
        predictors.find(answers, found);
        if (!found.combined.isScored()) {
            return Optional.empty();
        }
        int violent = found.seriousViolent.hundredths();
        int direct = found.directContact.hundredths();
        int indirect = found.indirect.hundredths();
        int woman = CombinedPredictor.woman(answers);
        int cut = found.combined.hundredths() - violent - direct - indirect - woman;
        List<Contribution> parts =
                List.of(
                        part("serious_violent", "serious violent reoffending", violent),
                        part("direct_contact", "direct contact sexual reoffending", direct),
                        part("indirect", "images and indirect contact reoffending", indirect),
                        part("woman", "being a woman with a sexual offence", woman),
                        part("cut", "what is more than 99.99", cut));
        return Optional.of(new Explanation(found.combined.hundredths() / 100.0, parts, List.of()));
    }

    private static Contribution part(String name, String words, int hundredths) {
        return new Contribution(name, words, hundredths, 0.01);
    }
}
