package org.offload.caseload.attachment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.attachment.FileContent.Found;
import org.offload.caseload.day.CaseTurn;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Puts a file on the record: looked into, scanned, and stored once however often it is sent. */
@Service
class AttachFile {

    static final String WORDS = "caseload.attach";
    static final int LONGEST_DESCRIPTION = 200; // characters

    private final CaseTurn turn;
    private final Receipts receipts;
    private final Attachments attachments;
    private final Keepings keepings;
    private final Scan scan;
    private final ServiceClock clock;
    private final DataSize largest;

    /**
     * @param largest file that is taken
     */
    AttachFile(
            CaseTurn turn,
            Receipts receipts,
            Attachments attachments,
            Keepings keepings,
            Scan scan,
            ServiceClock clock,
            @Value("${offload.attachments.largest:10MB}") DataSize largest) {
        this.turn = turn;
        this.receipts = receipts;
        this.attachments = attachments;
        this.keepings = keepings;
        this.scan = scan;
        this.clock = clock;
        this.largest = largest;
    }

    /** Returns the size of the largest file that is taken, in megabytes. */
    long megabytes() {
        return largest.toMegabytes();
    }

    /** A file that may be stored. */
    private record Checked(FileKind kind, boolean scanned) {}

    /**
     * Attaches a file.
     *
     * @param contact to keep it with; none for the person
     * @param file none if none was chosen
     */
    Saved handle(User user, Crn crn, @Nullable UUID contact, Typed typed, Optional<Received> file) {
        var reading = new Reading(typed, WORDS, clock.today());
        String description = reading.text("description", LONGEST_DESCRIPTION);
        Optional<Checked> checked = file.flatMap(one -> check(reading, one));
        if (file.isEmpty()) {
            reading.refuse("file", WORDS + ".file.missing");
        }
        if (file.isEmpty() || checked.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        return receipts.once(
                user,
                with(typed, file.get()),
                () -> {
                    turn.take(crn);
                    boolean sensitive = typed.has("sensitive");
                    store(user, crn, contact, file.get(), checked.get(), description, sensitive);
                    String page = contact == null ? "/attachments" : "/contacts/" + contact;
                    return new Saved.To(
                            "/cases/" + crn + page + "?notice=caseload.notice.attached");
                });
    }

    /** The content belongs to the form: the same words with another file are another form. */
    private static Typed with(Typed typed, Received file) {
        Map<String, List<String>> fields = new TreeMap<>(typed.fields());
        fields.put("file", List.of(file.sha256()));
        return new Typed(fields);
    }

    private Optional<Checked> check(Reading reading, Received file) {
        if (file.bytes() == 0) {
            reading.refuse("file", WORDS + ".file.empty");
            return Optional.empty();
        }
        if (file.bytes() > largest.toBytes()) {
            reading.refuse("file", WORDS + ".file.tooLarge", megabytes());
            return Optional.empty();
        }
        return switch (file.look()) {
            case Found.Other() -> {
                reading.refuse("file", WORDS + ".file.kind");
                yield Optional.empty();
            }
            case Found.WithMacros() -> {
                reading.refuse("file", WORDS + ".file.macros");
                yield Optional.empty();
            }
            case Found.Kind(FileKind kind) -> scanned(reading, file, kind);
        };
    }

    private Optional<Checked> scanned(Reading reading, Received file, FileKind kind) {
        return switch (scan.ask(file.file())) {
            case CLEAN -> Optional.of(new Checked(kind, true));
            case NOT_ASKED -> Optional.of(new Checked(kind, false));
            case HARMFUL -> {
                reading.refuse("file", WORDS + ".file.harmful");
                yield Optional.empty();
            }
            case NO_ANSWER -> {
                reading.refuse("file", WORDS + ".file.notScanned");
                yield Optional.empty();
            }
        };
    }

    private void store(
            User user,
            Crn crn,
            @Nullable UUID contact,
            Received file,
            Checked checked,
            String description,
            boolean sensitive) {
        Keeping keeping = keepings.forNew();
        UUID id = Ids.next();
        attachments.add(
                crn,
                new Attachment(
                        id,
                        contact,
                        FileName.of(file.sentName(), checked.kind()).text(),
                        description,
                        checked.kind().mediaType(),
                        file.bytes(),
                        file.sha256(),
                        keeping.name(),
                        checked.scanned(),
                        sensitive,
                        clock.now(),
                        user.username()));
        try (InputStream content = Files.newInputStream(file.file())) {
            keeping.keep(crn, id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file off the record. */
    Saved withdraw(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    var reading = new Reading(typed, "caseload.detach", clock.today());
                    String reason = reading.required("reason", 500);
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    boolean done =
                            attachments.withdraw(crn, id, reason, user.username(), clock.now());
                    String notice = done ? "detached" : "already";
                    return new Saved.To(
                            "/cases/" + crn + "/attachments?notice=caseload.notice." + notice);
                });
    }
}
