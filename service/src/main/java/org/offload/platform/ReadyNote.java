package org.offload.platform;

import java.util.List;

/** Something to tell whoever started the server, once it is ready. A module supplies a bean. */
public interface ReadyNote {

    /** Returns the lines to print, in order. */
    List<String> lines();
}
