package org.offload.predictors.tier;

import java.time.LocalDate;

/**
 * A registration that is in force.
 *
 * @param code of its type, such as {@code RHRH}
 * @param level its code, such as {@code M2}; empty without
 * @param category its code, such as {@code M1}; empty without
 * @param start of it
 */
public record Registration(String code, String level, String category, LocalDate start) {}
