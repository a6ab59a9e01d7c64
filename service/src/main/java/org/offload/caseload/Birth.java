package org.offload.caseload;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of someone's age. */
public sealed interface Birth {

    /** The day is known. */
    record On(LocalDate day) implements Birth {}

    /**
     * Only an age band is known.
     *
     * @param band as the source wrote it, such as {@code 23-27} or {@code 48 or older}
     * @param on the day for which it was true; not known for an undated source
     */
    record InBand(String band, Optional<LocalDate> on) implements Birth {}

    /** Nothing is known. */
    record Unknown() implements Birth {}
}
