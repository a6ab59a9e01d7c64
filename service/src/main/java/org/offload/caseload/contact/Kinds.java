package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.code.AllowedOutcomes;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.code.ContactType;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of contact that a page offers, and the outcomes that each may have. */
@Component
class Kinds {

    private static final int LATE = 5; // kinds recorded last that stand first

    private final Codes codes;
    private final AllowedOutcomes allowed;
    private final Contacts contacts;
    private final ServiceClock clock;
    private final Words words;

    Kinds(
            Codes codes,
            AllowedOutcomes allowed,
            Contacts contacts,
            ServiceClock clock,
            Words words) {
        this.codes = codes;
        this.allowed = allowed;
        this.contacts = contacts;
        this.clock = clock;
        this.words = words;
    }

    List<Choice> modes() {
        return Stream.of(ContactMode.values())
                .map(mode -> Choice.of(mode.name(), words.name("caseload.mode", mode)))
                .toList();
    }

    /** Returns the usual ones, those recorded last on this case, then all by category. */
    List<ChoiceGroup> of(Crn crn) {
        List<ContactType> all =
                codes.typesOfContact().stream().filter(type -> !type.bySystem()).toList();
        Set<String> usual =
                Stream.of(ContactMode.values())
                        .map(ContactMode::appointmentType)
                        .collect(Collectors.toSet());
        List<String> late = contacts.typesOfLate(crn, LATE + usual.size());
        List<ChoiceGroup> groups = new ArrayList<>();
        groups.add(new ChoiceGroup(words.say("caseload.record.kind.usual"), modes()));
        List<Choice> again =
                late.stream()
                        .filter(code -> !usual.contains(code))
                        .flatMap(code -> all.stream().filter(type -> type.code().equals(code)))
                        .map(Kinds::choice)
                        .limit(LATE)
                        .toList();
        if (!again.isEmpty()) {
            groups.add(new ChoiceGroup(words.say("caseload.record.kind.late"), again));
        }
        groups.addAll(byCategory(all.stream().filter(t -> !usual.contains(t.code())).toList()));
        return groups;
    }

    /** One of several categories stands in each of them: people look in different places. */
    private List<ChoiceGroup> byCategory(List<ContactType> types) {
        Map<String, List<Choice>> categories = new TreeMap<>();
        List<Choice> others = new ArrayList<>();
        for (ContactType type : types) {
            type.categories()
                    .forEach(
                            name ->
                                    categories
                                            .computeIfAbsent(name, _ -> new ArrayList<>())
                                            .add(choice(type)));
            if (type.categories().isEmpty()) {
                others.add(choice(type));
            }
        }
        return Stream.concat(
                        categories.entrySet().stream()
                                .map(one -> new ChoiceGroup(one.getKey(), one.getValue())),
                        Stream.of(
                                new ChoiceGroup(words.say("caseload.record.kind.others"), others)))
                .toList();
    }

    private static Choice choice(ContactType type) {
        return Choice.of(type.code(), type.words());
    }

    /** Returns the outcomes of a booked contact, or of any kind. */
    List<Choice> outcomes(@Nullable Contact booked) {
        Map<String, Set<String>> pairs = allowed.on(clock.today());
        Set<String> some =
                booked == null
                        ? pairs.values().stream().flatMap(Set::stream).collect(Collectors.toSet())
                        : pairs.getOrDefault(booked.type(), Set.of());
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("caseload.record.outcome.choose"))),
                        outcomes(some))
                .toList();
    }

    private Stream<Choice> outcomes(Set<String> some) {
        return Stream.of("contact_outcomes", "call_outcomes")
                .flatMap(list -> codes.list(list).stream())
                .filter(code -> some.contains(code.code()))
                .map((Code code) -> Choice.of(code.code(), code.words()));
    }
}
