package org.offload.caseload.contact;

import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.UUID;

/** Several overdue outcomes on one screen. */
public record OutcomesPage(Frame frame, Form form, List<Row> rows, List<Choice> outcomes)
        implements Page {

    public OutcomesPage {
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
    }

    /** An appointment that is over. */
    public record Row(Crn crn, UUID id, String initials, String what, String when) {

        /** Returns the name of its field. */
        public String field() {
            return "outcome." + crn + "." + id;
        }
    }
}
