package org.offload.voice.report;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.voice.concern.PlaceField;
import org.offload.voice.concern.Signature;
import org.offload.voice.concern.SignatureChoices;
import org.offload.workplace.ItemState;
import org.offload.workplace.PlaceItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Controller
@RequestMapping("/voice/report")
class ReportController {

    private final Pages pages;
    private final Forms forms;
    private final SendReport send;
    private final PlaceField place;
    private final ServiceClock clock;

    ReportController(
            Pages pages, Forms forms, SendReport send, PlaceField place, ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.send = send;
        this.place = place;
        this.clock = clock;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit) {
        Map<String, String> values =
                Map.of(
                        "signature", Signature.SIGNED.name(),
                        "place", place.usual(visit.user()),
                        "placeType", PlaceType.PROBATION_OFFICE.name(),
                        "providerType", ProviderType.PUBLIC.name(),
                        "observed", PlainDates.typed(clock.today()));
        return show(forms.open(frame(visit), ReportFields.WORDS, visit.path(), values));
    }

    @May(Job.SPEAK)
    @PostMapping
    View save(Visit visit, Typed typed) {
        Frame frame = frame(visit);
        return switch (send.send(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, ReportFields.WORDS, typed, "place"));
            case Saved.Refused(var problems) ->
                    show(forms.again(frame, ReportFields.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("voice.report.title");
    }

    private View show(Form form) {
        Words words = form.frame().visit().words();
        return pages.show(
                new ReportPage(
                        form.frame(),
                        form,
                        place.choices(),
                        choices(words, "voice.placeType", PlaceType.values()),
                        choices(words, "voice.providerType", ProviderType.values()),
                        Stream.of(PlaceItem.values())
                                .map(
                                        item ->
                                                new ReportPage.Row(
                                                        item.name(), ReportFields.note(item)))
                                .toList(),
                        choices(words, "workplace.itemState", ItemState.values()),
                        SignatureChoices.of(words)),
                form.status());
    }

    private static List<Choice> choices(Words words, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(one.name(), words.name(prefix, one)))
                .toList();
    }
}
