package org.offload.platform.part;

import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.util.Map;
import java.util.Optional;

/** Adds, changes or withdraws an entry: once, and never over somebody else's change. */
@Service
class SavePart {

    static final int LONGEST_REASON = 500; // characters

    private final Receipts receipts;
    private final Parts parts;
    private final Words words;
    private final ServiceClock clock;

    SavePart(Receipts receipts, Parts parts, Words words, ServiceClock clock) {
        this.receipts = receipts;
        this.parts = parts;
        this.words = words;
        this.clock = clock;
    }

    Saved add(User user, Owner owner, Part part, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    owner.around().before();
                    return part.table().named()
                            ? addNamed(user, owner, part, typed)
                            : addOne(user, owner, part, typed);
                });
    }

    private Saved addOne(User user, Owner owner, Part part, Typed typed) {
        var reading = reading(part, typed);
        Values values = values(part, owner.key(), typed, reading);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        parts.add(part, owner.key(), values, by(user));
        return done(owner, part);
    }

    private Saved addNamed(User user, Owner owner, Part part, Typed typed) {
        var reading = reading(part, typed);
        String name = part.nameIn(reading);
        String key = part.table().isSingle() ? name : owner.key();
        Values values = values(part, key, typed, reading);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (!parts.addNamed(part, key, name, values, by(user))) {
            return Saved.Refused.because(Part.NAME, "platform.part.taken", name);
        }
        owner.around().after();
        return part.table().isSingle()
                ? new Saved.To(owner.path() + "/" + name + "?notice=platform.notice.saved")
                : done(owner, part);
    }

    private Values values(Part part, String key, Typed typed, Reading reading) {
        return new PartReading(part, key, "", new Values(Map.of()), words).read(typed, reading);
    }

    Saved change(User user, Owner owner, Part part, String id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    owner.around().before();
                    Optional<Entry> now = parts.find(part, owner.key(), id);
                    if (now.isEmpty() || now.get().version() != typed.version()) {
                        return new Saved.Clash("");
                    }
                    var reading = reading(part, typed);
                    var read = new PartReading(part, owner.key(), id, now.get().values(), words);
                    Values values = read.read(typed, reading);
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    return parts.change(part, owner.key(), now.get(), values, by(user))
                            ? done(owner, part)
                            : new Saved.Clash("");
                });
    }

    Saved withdraw(User user, Owner owner, Part part, String id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    owner.around().before();
                    Optional<Entry> now = parts.find(part, owner.key(), id);
                    if (now.isEmpty() || now.get().version() != typed.version()) {
                        return new Saved.Clash("");
                    }
                    var reading = new Reading(typed, "platform.part", clock.today());
                    String reason = reading.required("reason", LONGEST_REASON);
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    return parts.withdraw(part, owner.key(), now.get(), reason, by(user))
                            ? done(owner, part)
                            : new Saved.Clash("");
                });
    }

    private Reading reading(Part part, Typed typed) {
        return new Reading(typed, part.words(), clock.today());
    }

    private static Author by(User user) {
        return new Author(user.username(), Parts.BY_HAND);
    }

    private static Saved done(Owner owner, Part part) {
        owner.around().after();
        return new Saved.To(owner.path() + "?notice=platform.notice.saved" + "#" + part.name());
    }
}
