package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.platform.Choice;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands on the pages for an item, for whoever has it, and for why it moved. */
@Component
class ItemWords {

    private final Words words;
    private final Codes codes;

    ItemWords(Words words, Codes codes) {
        this.words = words;
        this.codes = codes;
    }

    /**
     * Returns an item in words, such as {@code Order 1: Community Order}.
     *
     * @param type its code; empty where it is not at hand
     */
    String of(Item item, String type) {
        String what =
                words.say(
                        "caseload.managers.item." + item.kind().name(),
                        Objects.toString(item.event(), ""));
        return type.isEmpty()
                ? what
                : what
                        + ": "
                        + codes.words(
                                type,
                                "order_types",
                                "requirement_types",
                                "licence_condition_types");
    }

    /** Returns who has an item: the officer and the team, or that it waits in the team. */
    String with(@Nullable String name, @Nullable String team) {
        String there = Objects.requireNonNullElse(team, "–");
        return name == null
                ? words.say("caseload.managers.waits", there)
                : words.say("caseload.managers.with", name, there);
    }

    /** Returns who is asked to take an item: an officer of the team, or the team. */
    String asked(@Nullable String officer, @Nullable String team) {
        return officer == null ? Objects.requireNonNullElse(team, "–") : with(officer, team);
    }

    /** Returns why an item moved; what an import says about it stands as it came. */
    String reason(String code) {
        return codes.words(code, "transfer_reasons", "allocation_reasons");
    }

    /** Returns what the log says of an item that has moved. */
    String moved(Held held, String to, String reason) {
        return words.say(
                "caseload.managers.moved",
                of(held.item(), held.type()),
                with(held.name(), held.team()),
                to,
                reason(reason));
    }

    /** Returns officers to choose from, each with how many cases they have. */
    List<Choice> officers(String first, List<Officer> officers) {
        return Stream.concat(
                        Stream.of(Choice.of("", first)),
                        officers.stream()
                                .map(
                                        one ->
                                                Choice.of(
                                                        one.id(),
                                                        words.say(
                                                                "caseload.allocate.officer",
                                                                one.name(),
                                                                one.grade(),
                                                                one.cases()))))
                .toList();
    }

    /** Returns the reasons of a list that people may give. */
    List<Choice> reasons(String list) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("caseload.managers.reason.choose"))),
                        codes.list(list).stream()
                                .filter(one -> !one.is("by_system"))
                                .map(one -> Choice.of(one.code(), one.words())))
                .toList();
    }
}
