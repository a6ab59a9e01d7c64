package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** A call as Ada records it. */
final class ACall {

    static final String SAVED = "/my-day?notice=caseload.notice.recorded";
    static final String NOTE = "Rang at nine. Working, and well.";

    private ACall() {}

    /** Opens the form of a contact that answers no line, and fills it in. */
    static void open(Visitor visitor, String crn) {
        visitor.open("/cases/" + crn + "/contacts/new");
        fillIn(visitor, NOTE);
    }

    static void fillIn(Visitor visitor, String note) {
        visitor.field("Spoke, all well").check();
        visitor.field("Note").fill(note);
    }

    /** Asserts that it stands in the record once, whole. */
    static void assertOneContact(Office office, String crn) {
        assertThat(Records.of(office).contacts(crn)).isEqualTo(1);
        assertThat(Records.of(office).notes(crn)).containsExactly(NOTE);
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }
}
