package org.offload.caseload.attachment;

import org.offload.kernel.Crn;
import org.springframework.stereotype.Component;

/** The content of the files of a person, for whoever lets the whole record go. */
@Component
public class KeptContent {

    private final InFolder inFolder;

    KeptContent(InFolder inFolder) {
        this.inFolder = inFolder;
    }

    /**
     * Takes away what lies outside the database, once the transaction has taken away the rest: what
     * is undone there stays here too.
     */
    public void letGo(Crn crn) {
        inFolder.letGo(crn);
    }
}
