package org.offload.caseload.event;

import org.offload.platform.Reading;
import org.offload.platform.Values;

/** How long something lasts: a number and its unit, both or neither. */
final class Term {

    static final String[] UNITS = {"days", "weeks", "months", "years"};
    static final int MOST = 9_999;

    private Term() {}

    /** Refuses a number without a unit, and a unit without a number. */
    static void require(Values values, Reading reading) {
        if (values.isEmpty("length") && !values.isEmpty("length_unit")) {
            reading.refuse("length", "caseload.part.length.missing");
        }
        if (!values.isEmpty("length") && values.isEmpty("length_unit")) {
            reading.refuse("length_unit", "caseload.part.unit.missing");
        }
    }
}
