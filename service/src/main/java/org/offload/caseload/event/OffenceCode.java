package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Reading;
import org.offload.platform.Words;

import java.util.List;
import java.util.Optional;

/**
 * The five digits of an offence: three of the class, two of the subclass.
 *
 * <p>Source: the list that hmpps-arns-risk-actuarial-api ships (Home Office counting classes).
 */
record OffenceCode(String digits) {

    static final int LENGTH = 5;

    /** Refuses what is not empty and not five digits. */
    void check(Reading reading, String field) {
        if (!digits.isEmpty() && !digits.matches("[0-9]{5}")) {
            reading.refuse(field, "caseload.offence.code.digits");
        }
    }

    /** Returns what the list calls it, if the list has it. */
    Optional<String> called(Codes codes) {
        return codes.find("offence_codes", digits)
                .filter(code -> !code.is("unknown"))
                .map(Code::description);
    }

    /** Returns what the list says of it. */
    List<String> remarks(Codes codes, Words words) {
        return digits.isEmpty()
                ? List.of()
                : List.of(
                        called(codes).orElseGet(() -> words.say("caseload.offence.code.unknown")));
    }
}
