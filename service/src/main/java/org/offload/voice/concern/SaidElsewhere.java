package org.offload.voice.concern;

import java.util.Optional;

/** A room in which something is said that a concern can be made of. */
public interface SaidElsewhere {

    /** Returns what stands at a path; none if it is not of this room, or not to be read. */
    Optional<Said> find(String path);
}
