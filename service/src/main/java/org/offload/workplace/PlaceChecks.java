package org.offload.workplace;

import java.time.LocalDate;
import java.util.List;

/** What stands against seeing someone at a place on a day. */
public interface PlaceChecks {

    /** Returns the warnings in words; empty if nothing stands against it. */
    List<String> warnings(String placeId, LocalDate day);
}
