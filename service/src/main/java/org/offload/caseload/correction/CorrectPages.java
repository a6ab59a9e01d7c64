package org.offload.caseload.correction;

import org.offload.caseload.code.Codes;
import org.offload.caseload.code.KindsAllowed;
import org.offload.caseload.compliance.Compliance;
import org.offload.caseload.correction.CorrectPage.Meanwhile;
import org.offload.caseload.correction.CorrectPage.Offered;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.relation.Relations;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.Values;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the page of a correction together. */
@Component
class CorrectPages {

    private static final List<String> FIELDS =
            List.of("kind", "day", "time", "until", "place", "about", "outcome");

    private final CaseHeaders headers;
    private final ContactPart part;
    private final Codes codes;
    private final KindsAllowed kinds;
    private final Relations relations;
    private final CorrectionReading correctionReading;
    private final Compliance compliance;
    private final Forms forms;
    private final Words words;

    CorrectPages(
            CaseHeaders headers,
            ContactPart part,
            Codes codes,
            KindsAllowed kinds,
            Relations relations,
            CorrectionReading correctionReading,
            Compliance compliance,
            Forms forms,
            Words words) {
        this.headers = headers;
        this.part = part;
        this.codes = codes;
        this.kinds = kinds;
        this.relations = relations;
        this.correctionReading = correctionReading;
        this.compliance = compliance;
        this.forms = forms;
        this.words = words;
    }

    CorrectPage open(Visit visit, Crn crn, Entry entry) {
        var frame = visit.frameOf("caseload.correct.title");
        Map<String, String> now = typed(entry.values());
        Form form = forms.open(frame, CorrectionReading.WORDS, visit.path(), now);
        return page(crn, entry, form, List.of());
    }

    CorrectPage again(Visit visit, Crn crn, Entry entry, Typed typed, List<Problem> problems) {
        var frame = visit.frameOf("caseload.correct.title");
        Form form = forms.again(frame, CorrectionReading.WORDS, typed, problems);
        return page(crn, entry, form, List.of());
    }

    /** The small form that takes a contact off the log does not send the fields of the other. */
    private static Form withSaved(Form form, Entry entry) {
        if (form.values().containsKey("kind")) {
            return form;
        }
        Map<String, String> values = new TreeMap<>(typed(entry.values()));
        values.putAll(form.values());
        return form.with(values);
    }

    /** Shows what is saved beside what was typed; saving again puts the second in its place. */
    CorrectPage beside(Visit visit, Crn crn, Entry entry, Typed typed) {
        var frame = visit.frameOf("caseload.correct.title");
        Form form =
                forms.beside(frame, CorrectionReading.WORDS, path(crn, entry) + "/correct", typed);
        Map<String, String> saved = typed(entry.values());
        Offered offered = offered(crn, entry);
        List<Meanwhile> meanwhile =
                FIELDS.stream()
                        .filter(name -> typed.has("kind"))
                        .filter(name -> !saved.getOrDefault(name, "").equals(form.value(name)))
                        .map(
                                name ->
                                        new Meanwhile(
                                                frame.say(CorrectionReading.WORDS + "." + name),
                                                inWords(offered, name, saved),
                                                inWords(offered, name, form.values())))
                        .toList();
        return page(crn, entry, form, meanwhile);
    }

    private static String inWords(Offered offered, String name, Map<String, String> values) {
        String value = values.getOrDefault(name, "");
        List<Choice> choices =
                switch (name) {
                    case "kind" -> offered.kinds();
                    case "place" -> offered.places();
                    case "about" -> offered.abouts();
                    case "outcome" -> offered.outcomes();
                    default -> List.of();
                };
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static String path(Crn crn, Entry entry) {
        return "/cases/" + crn + "/contacts/" + entry.id();
    }

    private CorrectPage page(Crn crn, Entry entry, Form form, List<Meanwhile> meanwhile) {
        Values values = entry.values();
        return new CorrectPage(
                form.frame(),
                headers.of(crn),
                withSaved(form, entry),
                offered(crn, entry),
                path(crn, entry),
                entry.version(),
                compliance.isFailure(
                        values.text("type"),
                        values.text("outcome"),
                        CorrectionReading.relation(values).event()),
                meanwhile);
    }

    private Offered offered(Crn crn, Entry entry) {
        String about = CorrectionReading.relation(entry.values()).text();
        return new Offered(
                kindsWith(entry.values().text("type")),
                withNone(correctionReading.places(crn, entry.values())),
                relations.choices(relations.of(crn), about),
                withNone(part.choices("outcomes", crn.value())),
                kinds.text());
    }

    /** A type that only an import knows may stay. */
    private List<Choice> kindsWith(String now) {
        List<Choice> known =
                codes.typesOfContact().stream()
                        .filter(type -> !type.bySystem() || type.code().equals(now))
                        .map(type -> Choice.of(type.code(), type.words()))
                        .toList();
        boolean isKnown = known.stream().anyMatch(choice -> choice.value().equals(now));
        return isKnown
                ? known
                : Stream.concat(Stream.of(Choice.of(now, now)), known.stream()).toList();
    }

    private List<Choice> withNone(List<Choice> choices) {
        Choice none = Choice.of("", words.say("platform.form.none"));
        return Stream.concat(Stream.of(none), choices.stream()).toList();
    }

    private static Map<String, String> typed(Values values) {
        Map<String, String> typed = new TreeMap<>();
        typed.put("kind", values.text("type"));
        values.day("on_day").ifPresent(day -> typed.put("day", PlainDates.typed(day)));
        values.time("starts_at").ifPresent(time -> typed.put("time", PlainDates.typed(time)));
        values.time("ends_at").ifPresent(time -> typed.put("until", PlainDates.typed(time)));
        typed.put("place", values.text("place_id"));
        typed.put("about", CorrectionReading.relation(values).text());
        typed.put("outcome", values.text("outcome"));
        return typed;
    }
}
