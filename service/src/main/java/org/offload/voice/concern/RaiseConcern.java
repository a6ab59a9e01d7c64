package org.offload.voice.concern;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Takes a concern that somebody writes down. */
@Service
class RaiseConcern {

    static final String WORDS = "voice.raise";
    static final int LONGEST = 10_000;

    private static final int LONGEST_TITLE = 120;

    private final Receipts receipts;
    private final OpenConcern open;
    private final PlaceField place;
    private final ServiceClock clock;

    RaiseConcern(Receipts receipts, OpenConcern open, PlaceField place, ServiceClock clock) {
        this.receipts = receipts;
        this.open = open;
        this.place = place;
        this.clock = clock;
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
        var id =
                open.open(
                        user,
                        new NewConcern(
                                title,
                                text,
                                where,
                                "",
                                "",
                                "",
                                confidential,
                                !typed.one("danger").isEmpty(),
                                !typed.one("disclosure").isEmpty(),
                                null,
                                null));
        return new Saved.To("/voice/concerns/" + id + "?notice=voice.notice.raised");
    }
}
