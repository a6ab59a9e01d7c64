package org.offload.voice.guest;

import org.offload.platform.BearerCode;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.voice.thread.HeldState;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.HeldTexts;
import org.offload.voice.thread.PostFields;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.Texts;
import org.springframework.stereotype.Service;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a text from somebody outside the service, for moderators to look at. The code comes with
 * the form: sent twice, it is one text with one code.
 */
@Service
class HandIn {

    static final String WORDS = "voice.guest";
    static final String CODE = "code";

    private static final String TEXT = "text";
    private static final int LONGEST_NAME = 80;

    private final HeldTexts held;
    private final GuestPace pace;
    private final ServiceClock clock;

    HandIn(HeldTexts held, GuestPace pace, ServiceClock clock) {
        this.held = held;
        this.pace = pace;
        this.clock = clock;
    }

    /** What became of a form. */
    sealed interface Result {

        /** It is kept, and whoever has the code follows it. */
        record Kept(BearerCode code) implements Result {}

        /** There is something to mend. */
        record Refused(List<Problem> problems) implements Result {

            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** Another text was handed in with this form. */
        record Twice() implements Result {}
    }

    Result take(Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        var texts = new Texts(reading, typed, WORDS);
        String title = texts.line("title", PostFields.LONGEST_TITLE);
        String text = texts.required(TEXT, PostText.LONGEST);
        String name = texts.optionalLine("name", LONGEST_NAME);
        if (!reading.problems().isEmpty()) {
            return new Result.Refused(reading.problems());
        }
        BearerCode code = BearerCode.parse(typed.one(CODE)).orElseGet(BearerCode::make);
        Optional<HeldText> before = held.find(id(code));
        if (before.isPresent()) {
            return says(before.get(), title, name, text)
                    ? new Result.Kept(code)
                    : new Result.Twice();
        }
        if (!pace.allows()) {
            reading.refuse(TEXT, WORDS + ".tooMany");
            return new Result.Refused(reading.problems());
        }
        held.addOfGuest(id(code), title, name, text);
        return new Result.Kept(code);
    }

    /** Once it is decided on, its words are no longer there to be compared. */
    private static boolean says(HeldText before, String title, String name, String text) {
        return before.state() == HeldState.HELD
                && before.words().equals(title + "\n" + text)
                && before.author().name().equals(name);
    }

    /** Returns the text that a code leads to; none if there is none, or no more. */
    Optional<HeldText> find(Typed typed) {
        return BearerCode.parse(typed.one(CODE)).flatMap(code -> held.find(id(code)));
    }

    /** Takes back a text that still waits. */
    void withdraw(HeldText text) {
        held.withdraw(text.id());
    }

    /** The id is of the code's digest: nobody who reads the tables gets the code. */
    private static UUID id(BearerCode code) {
        String hash = code.hash();
        return new UUID(
                HexFormat.fromHexDigitsToLong(hash, 0, 16),
                HexFormat.fromHexDigitsToLong(hash, 16, 32));
    }
}
