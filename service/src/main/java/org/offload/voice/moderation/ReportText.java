package org.offload.voice.moderation;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.ModerateText;
import org.offload.voice.thread.ReadText;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.TextReports;
import org.offload.voice.thread.ThreadText;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Takes a reader's report. Where three say that a text identifies somebody, it is hidden. */
@Service
class ReportText {

    static final String WORDS = "voice.textReport";

    /** How many readers hide a text that identifies somebody, until moderators have looked. */
    static final int ENOUGH = 3;

    private final Receipts receipts;
    private final TextReports reports;
    private final ModerateText moderate;
    private final ReadText texts;
    private final ServiceClock clock;

    ReportText(
            Receipts receipts,
            TextReports reports,
            ModerateText moderate,
            ReadText texts,
            ServiceClock clock) {
        this.receipts = receipts;
        this.reports = reports;
        this.moderate = moderate;
        this.texts = texts;
        this.clock = clock;
    }

    Saved handle(User user, ThreadText text, Typed typed) {
        return receipts.once(user, typed, () -> reportNow(user, text, typed));
    }

    private Saved reportNow(User user, ThreadText text, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<RemovalReason> reason = reading.choice("reason", RemovalReason.class);
        if (reason.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        reports.add(text, user, reason.get());
        if (reports.identifying(text.id()) >= ENOUGH) {
            moderate.hideByReaders(text.thread(), text.number(), reason.get());
        }
        return new Saved.To(texts.back(text, "notice=voice.notice.textReported"));
    }
}
