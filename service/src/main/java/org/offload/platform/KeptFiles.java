package org.offload.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files that a module keeps in a folder, beside the database. A backup takes them along; a module
 * supplies a bean.
 */
public interface KeptFiles {

    /** Returns one word for them, which names their file in a backup. */
    String name();

    /** Returns the folder, if one is set. */
    Optional<Path> folder();

    /** Returns the environment variable that sets the folder. */
    String variable();

    /** Returns where in the folder each file is, by what the database says at this moment. */
    List<String> paths();
}
