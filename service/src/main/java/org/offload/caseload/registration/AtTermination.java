package org.offload.caseload.registration;

import org.offload.caseload.code.Codes;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Says what becomes of a registration when the last event ends. */
@Component
class AtTermination {

    /** As the list of types writes it, in small letters. */
    enum Then {
        KEEP,
        REMOVE,
        REMOVE_EXCEPT_LIFE
    }

    private final Codes codes;
    private final Words words;

    AtTermination(Codes codes, Words words) {
        this.codes = codes;
        this.words = words;
    }

    /** Returns it in words; empty for a type of which nothing is known. */
    String of(String type) {
        for (Then then : Then.values()) {
            if (codes.find("registration_types", type)
                    .filter(
                            code ->
                                    code.isOf(
                                            "at_termination", then.name().toLowerCase(Locale.ROOT)))
                    .isPresent()) {
                return words.name("caseload.registration.atEnd", then);
            }
        }
        return "";
    }
}
