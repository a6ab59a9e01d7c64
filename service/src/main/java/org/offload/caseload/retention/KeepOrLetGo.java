package org.offload.caseload.retention;

import org.offload.caseload.attachment.KeptContent;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.retention.Retentions.Proof;
import org.offload.caseload.retention.Retentions.Row;
import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.Ids;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says how long a record is kept; lets it go, with a proof, when nothing stands against it. */
@Service
class KeepOrLetGo {

    static final String WORDS = "caseload.retention";

    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final Retentions retentions;
    private final HeldOfPerson held;
    private final KeptContent content;
    private final CaseTurn turn;
    private final StoredFields json;
    private final ServiceClock clock;

    KeepOrLetGo(
            Receipts receipts,
            Retentions retentions,
            HeldOfPerson held,
            KeptContent content,
            CaseTurn turn,
            StoredFields json,
            ServiceClock clock) {
        this.receipts = receipts;
        this.retentions = retentions;
        this.held = held;
        this.content = content;
        this.turn = turn;
        this.json = json;
        this.clock = clock;
    }

    static LettingGo stateOf(Row row) {
        return new LettingGo(Optional.ofNullable(row.reviewOn()), row.onHold(), row.liveEvents());
    }

    Saved keep(User user, Crn crn, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    var reading = new Reading(typed, WORDS, clock.today());
                    var review = reading.requiredDate("review");
                    boolean hold = typed.has("hold");
                    String why =
                            hold ? reading.required("why", LONGEST) : reading.text("why", LONGEST);
                    String note = reading.text("note", LONGEST);
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    var row =
                            new Row(
                                    crn.value(),
                                    review.orElse(null),
                                    hold,
                                    hold ? why : "",
                                    note,
                                    typed.version(),
                                    0,
                                    null);
                    return retentions.keep(row, now(), user.username())
                            ? new Saved.To(
                                    "/cases/" + crn + "/retention?notice=platform.notice.saved")
                            : changed(retentions.of(crn));
                });
    }

    /** What somebody else has saved is said beside what was typed. */
    private static Saved changed(Row now) {
        return Saved.Refused.because(
                "review",
                WORDS + ".changed",
                now.reviewOn() == null ? "–" : PlainDates.typed(now.reviewOn()),
                now.onHold() ? now.holdReason() : "–",
                now.note().isEmpty() ? "–" : now.note());
    }

    Saved letGo(User user, Crn crn, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    var reading = new Reading(typed, WORDS, clock.today());
                    stateOf(retentions.of(crn))
                            .obstacle(clock.today())
                            .ifPresent(
                                    obstacle ->
                                            reading.refuse(
                                                    "crn", WORDS + ".obstacle." + obstacle.name()));
                    String reason = reading.required("reason", LONGEST);
                    if (!typed.one("crn").strip().equalsIgnoreCase(crn.value())) {
                        reading.refuse("crn", WORDS + ".crn.other");
                    }
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    dispose(user, crn, reason);
                    return new Saved.To("/retention?notice=caseload.notice.disposed");
                });
    }

    private void dispose(User user, Crn crn, String reason) {
        String digest = digest(crn);
        Map<String, String> places = new TreeMap<>();
        content.letGo(crn);
        held.dispose(crn).forEach((table, rows) -> places.put(table, rows.toString()));
        retentions.prove(
                Ids.next(),
                new Proof(crn.value(), now(), user.username(), reason, json.write(places), digest));
    }

    /** Of all that was held: whoever has a copy can show that it was this record. */
    private String digest(Crn crn) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            held.everything(crn).stream()
                    .map(row -> row.table() + " " + row.json() + "\n")
                    .sorted()
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
