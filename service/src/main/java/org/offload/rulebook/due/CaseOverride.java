package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody has decided for one case in place of what the contact table asks for.
 *
 * @param from the first day on which it holds
 * @param until the last one
 * @param agreed whether whoever must agree to less contact has done so
 */
public record CaseOverride(
        UUID id,
        ContactMode mode,
        int everyDays,
        LocalDate from,
        LocalDate until,
        boolean agreed) {}
