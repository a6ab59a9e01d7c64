package org.offload.caseload.header;

import org.offload.caseload.code.Code;
import org.offload.kernel.Crn;

import java.util.List;

/**
 * Who a page of a case is about, and what must never be overlooked.
 *
 * @param age in words: a date and years, an age band, or that it is not known
 * @param harm in words; empty if not recorded
 * @param harmRank 0 to 3; -1 if not recorded
 * @param health the effect of a restriction that is in force, such as "Remote only until 14 April
 *     2020"; empty for none
 * @param manager empty while the case waits to be allocated
 * @param inTransfer whether a transfer of the case, or of a part of it, waits for an answer
 * @param flags registrations in force, risk to staff first
 */
public record CaseHeader(
        Crn crn,
        String name,
        boolean nameIsPlaceholder,
        String preferredName,
        String age,
        String harm,
        int harmRank,
        String tier,
        String health,
        String manager,
        boolean inTransfer,
        List<Flag> flags) {

    public CaseHeader {
        flags = List.copyOf(flags);
    }

    /** A registration in words. */
    public record Flag(String words, boolean riskToStaff) {

        private static final List<String> RISK_TO_STAFF = List.of("AV2S", "AV2S2", "LOCAL-RPS");

        static Flag of(Code type) {
            return new Flag(type.words(), RISK_TO_STAFF.contains(type.code()));
        }
    }
}
