package org.offload.correspondence.message;

import org.offload.correspondence.Addressee;
import org.offload.correspondence.Channel;
import org.offload.correspondence.SafeToSend;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Controller
class MessagesController {

    private static final String TITLE = "correspondence.drafts.title";

    private final Pages pages;
    private final Forms forms;
    private final StoredMessages messages;
    private final LetGo letGo;
    private final SafeToSend safe;
    private final Audit audit;
    private final ServiceClock clock;

    MessagesController(
            Pages pages,
            Forms forms,
            StoredMessages messages,
            LetGo letGo,
            SafeToSend safe,
            Audit audit,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.letGo = letGo;
        this.safe = safe;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Job.WORK_MY_DAY)
    @GetMapping("/messages")
    View drafts(Visit visit) {
        List<Message> drafts = letGo.drafts(visit.user());
        Map<Crn, Addressee> addressees = addressees(drafts);
        Map<String, String> proposed = proposed(drafts, addressees);
        Form form = forms.open(visit.frameOf(TITLE), LetGo.WORDS, "/messages", proposed);
        return show(visit, drafts, addressees, over(proposed, form));
    }

    private static Map<String, String> proposed(
            List<Message> drafts, Map<Crn, Addressee> addressees) {
        Map<String, String> values = new HashMap<>();
        for (Message one : drafts) {
            Set<Channel> safe = safe(addressees, one);
            values.put(LetGo.body(one), one.body());
            values.put(LetGo.channel(one), preferred(safe, one).name());
            values.put(
                    LetGo.answer(one),
                    safe.isEmpty() || isForeign(addressees, one) ? LetGo.LATER : LetGo.SEND);
        }
        return values;
    }

    private static boolean isForeign(Map<Crn, Addressee> addressees, Message one) {
        return Optional.ofNullable(addressees.get(one.crn()))
                .filter(who -> !who.language().isEmpty())
                .isPresent();
    }

    private static Set<Channel> safe(Map<Crn, Addressee> addressees, Message one) {
        return Optional.ofNullable(addressees.get(one.crn()))
                .map(who -> who.to().keySet())
                .orElseGet(Set::of);
    }

    /** The way it was drafted for, or another one if only that is safe now. */
    private static Channel preferred(Set<Channel> safe, Message one) {
        return safe.isEmpty() || safe.contains(one.channel())
                ? one.channel()
                : safe.iterator().next();
    }

    private Map<Crn, Addressee> addressees(List<Message> drafts) {
        return safe.of(drafts.stream().map(Message::crn).distinct().toList());
    }

    /** What was typed earlier, over what is proposed: a draft may have come meanwhile. */
    private static Form over(Map<String, String> proposed, Form form) {
        Map<String, String> values = new HashMap<>(proposed);
        values.putAll(form.values());
        return form.with(values);
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping("/messages")
    View letGo(Visit visit, Typed typed) {
        var frame = visit.frameOf(TITLE);
        return switch (letGo.all(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> again(visit, forms.twice(frame, LetGo.WORDS, typed, "messages"));
            case Saved.Refused(var problems) ->
                    again(visit, forms.again(frame, LetGo.WORDS, typed, problems));
        };
    }

    private View again(Visit visit, Form form) {
        List<Message> drafts = letGo.drafts(visit.user());
        Map<Crn, Addressee> addressees = addressees(drafts);
        return show(visit, drafts, addressees, over(proposed(drafts, addressees), form));
    }

    private View show(
            Visit visit, List<Message> drafts, Map<Crn, Addressee> addressees, Form form) {
        audit.ofList(visit.user(), "messages", addressees.keySet());
        return pages.show(
                new DraftsPage(
                        form.frame(),
                        form,
                        drafts.stream()
                                .flatMap(
                                        one ->
                                                Optional.ofNullable(addressees.get(one.crn()))
                                                        .map(who -> draft(visit.words(), one, who))
                                                        .stream())
                                .toList()),
                form.status());
    }

    private static DraftsPage.Draft draft(Words words, Message one, Addressee who) {
        List<Channel> safe = Arrays.stream(Channel.values()).filter(who.to()::containsKey).toList();
        List<String> notes = new ArrayList<>();
        who.whyNot().values().forEach(key -> notes.add(words.say(key)));
        if (!who.language().isEmpty()) {
            notes.add(words.say("correspondence.drafts.language", who.language()));
        }
        List<Choice> answers = new ArrayList<>();
        if (!safe.isEmpty()) {
            answers.add(Choice.of(LetGo.SEND, words.say("correspondence.drafts.send")));
        }
        answers.add(Choice.of(LetGo.LATER, words.say("correspondence.drafts.later")));
        answers.add(Choice.of(LetGo.DROP, words.say("correspondence.drafts.drop")));
        return new DraftsPage.Draft(
                one.crn().value(),
                who.name(),
                one.id().toString(),
                safe.stream()
                        .map(
                                channel ->
                                        Choice.of(
                                                channel.name(),
                                                words.name("correspondence.channel", channel)))
                        .toList(),
                safe.stream()
                        .map(
                                channel ->
                                        words.say(
                                                "correspondence.drafts.to",
                                                words.name("correspondence.channel", channel),
                                                who.to().getOrDefault(channel, "")))
                        .toList(),
                notes,
                answers);
    }

    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}/messages")
    View ofCase(Visit visit, @PathVariable Crn crn) {
        var frame = visit.frameOf("correspondence.messages.title");
        return pages.show(
                new MessagesPage(
                        frame,
                        forms.button(frame),
                        crn.value(),
                        messages.of(crn).stream().map(one -> row(visit, one)).toList()));
    }

    private MessagesPage.Row row(Visit visit, Message one) {
        Words words = visit.words();
        var at = one.settledAt() == null ? one.draftedAt() : one.settledAt();
        boolean mayDrop =
                one.state().next().contains(MessageState.DROPPED) && visit.may(Job.RECORD_CONTACT);
        return new MessagesPage.Row(
                words.say(
                        "correspondence.messages.state." + one.state(),
                        words.name("correspondence.channel", one.channel()),
                        PlainDates.moment(clock.localOf(at)),
                        one.settledBy()),
                one.sentTo(),
                one.body(),
                mayDrop ? "/cases/" + one.crn() + "/messages/" + one.id() + "/take-back" : "");
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/cases/{crn}/messages/{id}/take-back")
    View takeBack(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return switch (letGo.takeBack(visit.user(), crn, id, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView("/cases/" + crn + "/messages");
        };
    }
}
