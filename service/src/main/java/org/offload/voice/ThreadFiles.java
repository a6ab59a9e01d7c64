package org.offload.voice;

import java.io.IOException;
import java.io.InputStream;

/** Threads of staff as files. */
public interface ThreadFiles {

    /**
     * Takes in what is good of a file, with its numbers.
     *
     * @param by who does, in words
     * @param name of the file
     * @throws IOException if it cannot be read
     */
    void take(String by, String name, InputStream json) throws IOException;
}
