package org.offload.rulebook.override;

import java.time.LocalDate;

/**
 * What somebody wants for a case.
 *
 * @param until the last day
 */
record Wish(Way way, LocalDate until, String reason) {}
