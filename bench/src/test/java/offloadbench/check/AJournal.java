package offloadbench.check;

import offloadbench.journal.Deed;
import offloadbench.journal.Entry;
import offloadbench.journal.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds the journal of Ada, who works on one case. */
final class AJournal {

    static final String CRN = "X000001";
    static final String SAVED = "/my-day?notice=caseload.notice.recorded";

    private final List<Entry> entries = new ArrayList<>();

    static Deed note(String text) {
        return new Deed.Record(CRN, text, Optional.empty());
    }

    static UUID receipt(Deed deed) {
        return UUID.nameUUIDFromBytes(deed.toString().getBytes());
    }

    AJournal sent(Deed deed) {
        entries.add(new Entry.Sent("ada", receipt(deed), deed));
        return this;
    }

    AJournal acknowledged(Deed deed) {
        return answeredBy(deed, SAVED);
    }

    AJournal answeredBy(Deed deed, String location) {
        entries.add(new Entry.Acknowledged("ada", receipt(deed), deed, location));
        return this;
    }

    AJournal turnedDown(Deed deed) {
        entries.add(new Entry.TurnedDown("ada", receipt(deed), deed, "422"));
        return this;
    }

    AJournal unanswered(Deed deed) {
        entries.add(new Entry.Unanswered("ada", receipt(deed), deed, "503"));
        return this;
    }

    AJournal saved(Deed deed) {
        return sent(deed).acknowledged(deed);
    }

    AJournal looked(boolean shown) {
        entries.add(new Entry.Looked("ada", "my day", "", shown));
        return this;
    }

    AJournal signedOut() {
        entries.add(new Entry.SignedOut("ada"));
        return this;
    }

    Tally tally() {
        return Tally.of(entries);
    }
}
