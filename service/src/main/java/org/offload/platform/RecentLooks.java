package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.List;

/** What somebody opened last, by the audit. */
public interface RecentLooks {

    /** Returns the cases that somebody was let into last, the latest first, each once. */
    List<Crn> of(User user, int most);
}
