package org.offload.predictors;

import org.offload.predictors.result.CombinedScore;
import org.offload.predictors.result.DirectContactScore;
import org.offload.predictors.result.IndirectScore;
import org.offload.predictors.result.LearningScore;
import org.offload.predictors.result.MaturityScore;
import org.offload.predictors.result.PersonalityScreening;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;

/**
 * All ten results of one person.
 *
 * @param all reoffending of any kind (ARP)
 * @param violent reoffending (VRP)
 * @param seriousViolent reoffending (SVRP)
 * @param directContact sexual reoffending (DC-SRP)
 * @param indirect sexual reoffending, and images (IIC-SRP)
 * @param combined serious reoffending (CSRP)
 * @param maturity by the maturity screening tool (MST)
 * @param learning disabilities and challenges (LDS)
 * @param personality disorder pathway (OPD)
 * @param programme needs (PNI)
 */
public record Assessed(
        Result<ReoffendingScore> all,
        Result<ReoffendingScore> violent,
        Result<ReoffendingScore> seriousViolent,
        Result<DirectContactScore> directContact,
        Result<IndirectScore> indirect,
        Result<CombinedScore> combined,
        Result<MaturityScore> maturity,
        Result<LearningScore> learning,
        Result<PersonalityScreening> personality,
        Result<ProgrammePathway> programme) {}
