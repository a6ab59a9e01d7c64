package org.offload.voice.exchange;

import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.voice.ThreadFiles;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.PersonalText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes in threads from a file, and says what in them may tell who somebody is. */
@Service
class TakeThreads implements ThreadFiles {

    static final String WORDS = "voice.exchange";
    static final String FILE = "file";

    private static final int MOST_TOLD = 200;

    private final Receipts receipts;
    private final ExchangedThreads threads;
    private final ThreadIntakes intakes;
    private final Words words;
    private final ServiceClock clock;

    TakeThreads(
            Receipts receipts,
            ExchangedThreads threads,
            ThreadIntakes intakes,
            Words words,
            ServiceClock clock) {
        this.receipts = receipts;
        this.threads = threads;
        this.intakes = intakes;
        this.words = words;
        this.clock = clock;
    }

    /** Takes what somebody sent by the page; another file under the same receipt is no repeat. */
    Saved handle(User user, Typed typed, Optional<SentThreads> file) {
        if (file.isEmpty()) {
            return Saved.Refused.because(FILE, WORDS + ".file.missing");
        }
        Map<String, List<String>> fields = new HashMap<>(typed.fields());
        fields.put("digest", List.of(file.get().digest()));
        return receipts.once(user, new Typed(fields), () -> take(user, file.get()));
    }

    private Saved take(User user, SentThreads file) {
        ThreadFile read = file.read();
        if (read.isUnusable()) {
            var fault = read.faults().getFirst();
            return Saved.Refused.because(FILE, fault.key(), fault.arguments().toArray());
        }
        Intake intake = keep(user.displayName(), file.name(), read);
        return new Saved.To(ImportController.PATH + "/" + intake.intakeId());
    }

    @Override
    @Transactional
    public void take(String by, String name, InputStream json) throws IOException {
        keep(by, name, SentThreads.of(name, json).read());
    }

    /** Keeps what is good of a file, and that it was taken in. */
    @Transactional
    Intake keep(String by, String name, ThreadFile file) {
        List<String> ids = file.threads().stream().map(threads::add).map(UUID::toString).toList();
        int slots = file.threads().stream().mapToInt(one -> one.entries().size() - 1).sum();
        var intake =
                new Intake(
                        UUID.randomUUID(),
                        clock.now(),
                        by,
                        name,
                        ids,
                        slots,
                        first(
                                file.faults().stream()
                                        .map(one -> words.say(one.key(), one.arguments().toArray()))
                                        .toList()),
                        first(
                                file.threads().stream()
                                        .flatMap(one -> found(one).stream())
                                        .toList()));
        intakes.add(intake);
        return intake;
    }

    private static List<String> first(List<String> told) {
        return told.subList(0, Math.min(told.size(), MOST_TOLD));
    }

    private List<String> found(ExchangedThread thread) {
        List<String> found = new ArrayList<>();
        for (Entry entry : thread.entries()) {
            for (PersonalText one : PersonalText.in(entry.text() + "\n" + entry.signed())) {
                found.add(words.say("voice.exchange.found." + one, entry.number(), thread.title()));
            }
        }
        return found;
    }
}
