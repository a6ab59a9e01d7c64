package org.offload.predictors;

import org.offload.predictors.answer.Question;
import org.offload.predictors.result.RiskBand;

/**
 * That another answer to one question would put a score into another band. For analysts, and for
 * whoever checks an answer that decides; not a hint which answer to give.
 *
 * @param question of which the answer would be another
 * @param answer that other one, as files write it
 * @param band that the score would be in
 */
public record BandChange(Question<?> question, String answer, RiskBand band) {}
