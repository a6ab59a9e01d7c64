package org.offload.voice.report;

import org.jspecify.annotations.Nullable;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.voice.concern.NewConcern;
import org.offload.voice.concern.OpenConcern;
import org.offload.voice.report.HygieneReport.Found;
import org.offload.workplace.Workplaces;
import org.springframework.stereotype.Service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Keeps a hygiene report. What is lacking becomes a concern, or adds to the one there is. */
@Service
class SendReport {

    private final Receipts receipts;
    private final ReportFields fields;
    private final Reports reports;
    private final OpenConcern open;
    private final Workplaces workplaces;
    private final Words words;
    private final ServiceClock clock;

    SendReport(
            Receipts receipts,
            ReportFields fields,
            Reports reports,
            OpenConcern open,
            Workplaces workplaces,
            Words words,
            ServiceClock clock) {
        this.receipts = receipts;
        this.fields = fields;
        this.reports = reports;
        this.open = open;
        this.workplaces = workplaces;
        this.words = words;
        this.clock = clock;
    }

    Saved send(User user, Typed typed) {
        return receipts.once(user, typed, () -> sendNow(user, typed));
    }

    private Saved sendNow(User user, Typed typed) {
        var reading = new Reading(typed, ReportFields.WORDS, clock.today());
        var read = fields.read(reading, typed);
        if (read.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        HygieneReport report = read.get();
        UUID id = reports.add(report, user);
        for (Found found : report.found()) {
            reports.addItem(id, report, found, concern(user, report, found));
            tellPlace(report, found);
        }
        if (report.stayedAway()) {
            open.open(user, danger(report));
        }
        return new Saved.To(
                "/voice/concerns?where="
                        + URLEncoder.encode(report.where().key(), StandardCharsets.UTF_8)
                        + "&notice=voice.notice.reported");
    }

    /** The place learns what was seen there, and nothing of who saw it. */
    private void tellPlace(HygieneReport report, Found found) {
        String place = report.where().placeId();
        if (!place.isEmpty()) {
            workplaces.itemSeen(place, found.item(), found.state(), report.observedOn());
        }
    }

    private @Nullable UUID concern(User user, HygieneReport report, Found found) {
        if (!found.state().isLacking()) {
            return null;
        }
        String title =
                words.say(
                        "voice.report.concern",
                        words.say("voice.report." + found.item()),
                        words.name("workplace.itemState", found.state()),
                        report.where().inWords());
        return open.openOrAdd(
                user, aConcern(report, title, body(report, found), found.item().name(), false));
    }

    private String body(HygieneReport report, Found found) {
        String what =
                words.say(
                        "voice.report.body",
                        words.say("voice.report." + found.item()),
                        words.name("workplace.itemState", found.state()),
                        PlainDates.namedDay(report.observedOn()));
        String before = report.raisedBefore() ? " " + words.say("voice.report.bodyBefore") : "";
        return found.note().isEmpty() ? what + before : what + before + "\n" + found.note();
    }

    private NewConcern danger(HygieneReport report) {
        return aConcern(
                report,
                words.say("voice.report.awayConcern", report.where().inWords()),
                words.say("voice.report.awayBody", PlainDates.namedDay(report.observedOn())),
                "",
                true);
    }

    private static NewConcern aConcern(
            HygieneReport report, String title, String body, String item, boolean danger) {
        return new NewConcern(
                title,
                body,
                report.where(),
                report.placeType().name(),
                report.providerType().name(),
                item,
                report.confidential(),
                danger,
                false,
                report.staff(),
                report.visitors(),
                null,
                Set.of());
    }
}
