package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a concern that somebody writes down. */
@Service
class RaiseConcern {

    static final String WORDS = "voice.raise";
    static final int LONGEST = 10_000;

    /** The path of what was said elsewhere; empty if the concern begins here. */
    static final String FROM = "from";

    /** The boxes of what it may touch: {@link FurtherWork}. */
    static final String TOUCHES = "touches";

    private static final int LONGEST_TITLE = 150;

    private final Receipts receipts;
    private final OpenConcern open;
    private final PlaceField place;
    private final List<SaidElsewhere> rooms;
    private final FurtherWork further;
    private final ServiceClock clock;

    RaiseConcern(
            Receipts receipts,
            OpenConcern open,
            PlaceField place,
            List<SaidElsewhere> rooms,
            FurtherWork further,
            ServiceClock clock) {
        this.receipts = receipts;
        this.open = open;
        this.place = place;
        this.rooms = rooms;
        this.further = further;
        this.clock = clock;
    }

    /** Returns what was said at a path; none for none, and for what is not to be read any more. */
    Optional<Said> said(String path) {
        return rooms.stream().flatMap(room -> room.find(path).stream()).findFirst();
    }

    /** Returns what a concern may touch. */
    List<Choice> asked() {
        return further.asked();
    }

    private Set<String> touched(Typed typed) {
        return asked().stream()
                .map(Choice::value)
                .filter(one -> typed.has(Form.box(TOUCHES, one)))
                .collect(Collectors.toSet());
    }

    Saved raise(User user, Typed typed) {
        return receipts.once(user, typed, () -> raiseNow(user, typed));
    }

    private Saved raiseNow(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String title = reading.required("title", LONGEST_TITLE);
        String text = reading.required("text", LONGEST);
        Where where = place.read(reading);
        Optional<Signature> signature = reading.choice("signature", Signature.class);
        boolean confidential = signature.filter(Signature.CONFIDENTIAL::equals).isPresent();
        if (confidential) {
            place.askIfSmall(reading, where);
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        boolean disclosure = !typed.one("disclosure").isEmpty();
        Optional<Said> said = said(typed.one(FROM));
        var concern =
                new NewConcern(
                        title,
                        text,
                        where,
                        "",
                        "",
                        "",
                        confidential,
                        !typed.one("danger").isEmpty(),
                        disclosure,
                        null,
                        null,
                        said.orElse(null),
                        touched(typed));
        // What is open to a few is never added to what everybody reads.
        var id =
                said.isPresent() && !disclosure
                        ? open.openOrAdd(user, concern)
                        : open.open(user, concern);
        return new Saved.To("/voice/concerns/" + id + "?notice=voice.notice.raised");
    }
}
