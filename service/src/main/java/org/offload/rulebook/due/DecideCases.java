package org.offload.rulebook.due;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.DeliveryFacts;
import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.DeliveryModel;
import org.offload.caseload.DueContact;
import org.offload.caseload.DueContacts;
import org.offload.caseload.Stopped;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.platform.WorkingDays;
import org.offload.rulebook.book.BooksInForce;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.vocabulary.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides what each case waits for by the rulebook in force, and keeps why. */
@Service
class DecideCases implements DeliveryModel {

    private record Decided(Kept kept, Inputs inputs, DueContacts due) {}

    private final Decisions decisions;
    private final BooksInForce books;
    private final Evaluated evaluated;
    private final WorkingDays calendar;
    private final SentenceOfRule sentences;
    private final ServiceClock clock;

    DecideCases(
            Decisions decisions,
            BooksInForce books,
            Evaluated evaluated,
            WorkingDays calendar,
            SentenceOfRule sentences,
            ServiceClock clock) {
        this.decisions = decisions;
        this.books = books;
        this.evaluated = evaluated;
        this.calendar = calendar;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DueContacts> decide(List<DeliveryFacts> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        var live = decisions.live(cases.stream().map(DeliveryFacts::crn).toList(), today);
        List<Decided> all =
                cases.stream()
                        .map(
                                facts ->
                                        decide(
                                                facts,
                                                today,
                                                live.revision(),
                                                Optional.ofNullable(
                                                        live.overrides().get(facts.crn()))))
                        .toList();
        keep(all, live);
        return all.stream().map(Decided::due).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(List<Crn> over) {
        decisions.end(over, clock.now());
    }

    private Decided decide(
            DeliveryFacts facts,
            LocalDate today,
            String revision,
            Optional<CaseOverride> override) {
        Inputs inputs = Inputs.of(facts, today);
        Optional<InForce> book = books.of(facts.area(), today, revision);
        Decision decision =
                book.map(one -> decision(one, inputs, facts, override))
                        .orElseGet(Decision::withoutBook);
        List<DueContact> due =
                book.map(one -> new DueDates(one, calendar, sentences).of(decision, facts, today))
                        .orElseGet(List::of);
        return new Decided(
                new Kept(
                        facts.crn(),
                        inputs.id(),
                        Kept.Where.of(facts),
                        Kept.Outcome.of(
                                book.map(InForce::id).orElse(null),
                                facts.agreed().map(AgreedContact::everyDays).orElse(null),
                                missingToo(decision, due))),
                inputs,
                new DueContacts(facts.crn(), due, stopped(book, Besides.of(decision))));
    }

    private static Stopped stopped(Optional<InForce> book, Besides besides) {
        return book.filter(_ -> !besides.pauses().isEmpty())
                .map(one -> new Stopped(kinds(besides.pauses()), one.name()))
                .orElse(Stopped.NOTHING);
    }

    private static Set<RequirementKind> kinds(Set<Component> components) {
        return components.stream()
                .map(
                        component ->
                                switch (component) {
                                    case UNPAID_WORK -> RequirementKind.UNPAID_WORK;
                                    case PROGRAMME -> RequirementKind.PROGRAMME;
                                })
                .collect(Collectors.toSet());
    }

    private Decision decision(
            InForce book, Inputs inputs, DeliveryFacts facts, Optional<CaseOverride> override) {
        Decision rule = evaluated.of(book, inputs);
        int agreed = facts.agreed().map(AgreedContact::everyDays).orElse(0);
        return override.filter(
                        one ->
                                Weighed.of(rule, book, agreed, one.mode(), one.everyDays())
                                        .lets(one.agreed()))
                .map(rule::with)
                .orElse(rule);
    }

    /** Without a frequency, what counts by it is not due; that must not pass in silence. */
    private static Decision missingToo(Decision decision, List<DueContact> due) {
        if (due.size() == decision.strands().size()) {
            return decision;
        }
        Set<Missing> missing = new TreeSet<>(decision.missing());
        missing.add(Missing.AGREE_FREQUENCY);
        return decision.withMissing(missing);
    }

    private void keep(List<Decided> all, Decisions.Live live) {
        List<Kept> anew = new ArrayList<>();
        List<Kept> moved = new ArrayList<>();
        List<Crn> over = new ArrayList<>();
        Set<Inputs> inputs = new HashSet<>();
        for (Decided one : all) {
            Kept before = live.decisions().get(one.kept().crn());
            if (before != null && before.equals(one.kept())) {
                continue;
            }
            if (before == null || !before.combination().equals(one.kept().combination())) {
                inputs.add(one.inputs());
            }
            if (before == null) {
                anew.add(one.kept());
            } else if (before.outcome().equals(one.kept().outcome())) {
                moved.add(one.kept());
            } else {
                over.add(one.kept().crn());
                anew.add(one.kept());
            }
        }
        if (!inputs.isEmpty()) {
            decisions.combine(List.copyOf(inputs));
        }
        decisions.move(moved);
        decisions.end(over, clock.now());
        if (!anew.isEmpty()) {
            decisions.add(anew, anew.stream().map(_ -> Ids.next()).toList(), clock.now());
        }
    }
}
