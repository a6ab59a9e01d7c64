package org.offload.platform;

import java.util.Optional;

/** Facts about this data folder, by name. */
public interface Settings {

    /** Returns the value, if one was set. */
    Optional<String> get(String name);

    /** Sets or replaces the value. */
    void put(String name, String value);
}
