package org.offload.platform;

import java.util.List;

/**
 * Something to tell whoever has just started Offload, such as how to sign in. Supplied as a bean.
 */
public interface ReadyNote {

    /** Returns the lines to print below the address, in order; none if there is nothing to tell. */
    List<String> lines();
}
