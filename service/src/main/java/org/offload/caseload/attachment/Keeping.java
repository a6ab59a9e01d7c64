package org.offload.caseload.attachment;

import org.offload.kernel.Crn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Where the content of files is kept. */
interface Keeping {

    /** Returns the word that the record says it by. */
    String name();

    /** Returns the tables that hold the content; none if it is outside the database. */
    List<String> tables();

    /** Keeps the content of a file, for as long as the transaction is not undone. */
    void keep(Crn crn, UUID id, InputStream content) throws IOException;

    /** Takes the content of a file away for good, once the transaction is done. */
    void erase(Crn crn, UUID id);

    /** Writes the content of a file. */
    void send(Crn crn, UUID id, OutputStream to) throws IOException;
}
