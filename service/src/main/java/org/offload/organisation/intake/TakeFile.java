package org.offload.organisation.intake;

import org.offload.organisation.intake.RegisterFile.Lines;
import org.offload.organisation.intake.RegisterFile.Unusable;
import org.offload.platform.Ids;
import org.offload.platform.Parts.Author;
import org.offload.platform.Problem;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Takes in a file that somebody sends: once, however often it is sent. */
@Service
class TakeFile {

    static final String WORDS = "organisation.intake";
    static final int MEGABYTES = 5;
    static final int LARGEST = MEGABYTES * 1_000_000; // bytes

    private static final String FILE = "file";

    private final Receipts receipts;
    private final TakeLines take;
    private final Intakes intakes;

    TakeFile(Receipts receipts, TakeLines take, Intakes intakes) {
        this.receipts = receipts;
        this.take = take;
        this.intakes = intakes;
    }

    /**
     * Takes in a file.
     *
     * @param file none if none was chosen
     */
    Saved handle(User user, Typed typed, Optional<SentFile> file) {
        if (file.isEmpty()) {
            return Saved.Refused.because(FILE, WORDS + ".file.missing");
        }
        if (file.get().bytes().length > LARGEST) {
            return Saved.Refused.because(FILE, WORDS + ".file.large", MEGABYTES);
        }
        return switch (RegisterFile.read(file.get().bytes())) {
            case Unusable(String key, List<Object> arguments) ->
                    new Saved.Refused(List.of(new Problem(FILE, key, arguments)));
            case Lines lines ->
                    receipts.once(
                            user, with(typed, file.get()), () -> kept(user, file.get(), lines));
        };
    }

    private Saved kept(User user, SentFile file, Lines lines) {
        UUID id = Ids.next();
        keep(id, user.username(), user.staffOrNobody().value(), file, lines);
        return new Saved.To(IntakeController.PATH + "/" + id);
    }

    /**
     * Takes in the good lines, and keeps what became of all.
     *
     * @param self the staff code of whoever sends it; empty for nobody
     */
    @Transactional
    public Report keep(UUID id, String by, String self, SentFile file, Lines lines) {
        Report report = take.take(lines, new Author(by, file.name()), self);
        intakes.keep(id, by, file.name(), lines.kind(), report);
        return report;
    }

    /** The content belongs to the form: the same words with another file are another form. */
    private static Typed with(Typed typed, SentFile file) {
        Map<String, List<String>> fields = new TreeMap<>(typed.fields());
        fields.put(FILE, List.of(file.digest()));
        return new Typed(fields);
    }
}
