package org.offload.caseload.backlog;

import org.offload.caseload.backlog.Backlog.Sums;
import org.offload.caseload.code.Codes;
import org.offload.caseload.event.RequirementType;
import org.offload.platform.PlainCell;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what is owed. */
@Component
class OwedWords {

    private static final String PREFIX = "caseload.backlog.";

    private final Words words;
    private final Codes codes;
    private final ServiceClock clock;

    OwedWords(Words words, Codes codes, ServiceClock clock) {
        this.words = words;
        this.codes = codes;
        this.clock = clock;
    }

    List<BacklogPage.Sum> sums(Sums sums) {
        return List.of(
                sum("owed", sums.owed()),
                sum("hours", sums.hours()),
                sum("paused", sums.paused()),
                sum("hoursPaused", sums.hoursPaused()),
                sum("ending", sums.ending()));
    }

    private BacklogPage.Sum sum(String what, int number) {
        return new BacklogPage.Sum(
                words.say(PREFIX + "sum." + what), words.say(PREFIX + "number", number));
    }

    BacklogPage.Row row(Owed one) {
        return new BacklogPage.Row(
                one.crn().value(),
                one.name(),
                manager(one),
                type(one),
                left(one),
                paused(one),
                ends(one),
                one.eachWeek(clock.today())
                        .map(each -> words.say(PREFIX + "eachWeek", each, unit(one)))
                        .orElse(""),
                one.isLate(clock.today()));
    }

    private String manager(Owed one) {
        return Objects.requireNonNullElseGet(
                one.manager(), () -> words.say("caseload.header.noManager"));
    }

    private String type(Owed one) {
        return codes.words(one.type(), "requirement_types");
    }

    private String left(Owed one) {
        Integer amount = one.amount();
        if (amount == null) {
            return words.say(PREFIX + "left.unknown");
        }
        return one.done() == null
                ? words.say(PREFIX + "left.none", amount, unit(one))
                : words.say(PREFIX + "left", amount - one.done(), amount, unit(one));
    }

    private String unit(Owed one) {
        return codes.find("requirement_types", one.type())
                .map(type -> new RequirementType(type).unit(words))
                .orElse(one.unit());
    }

    private String paused(Owed one) {
        if (one.pausedFrom() != null) {
            return words.say(
                    PREFIX + "pausedSince", PlainDates.day(one.pausedFrom()), one.pausedDays());
        }
        return one.pausedDays() == 0 ? "" : words.say(PREFIX + "wasPaused", one.pausedDays());
    }

    private String ends(Owed one) {
        if (one.endsOn() == null) {
            return words.say(PREFIX + "ends.unknown");
        }
        return words.say(
                one.isLate(clock.today()) ? PREFIX + "ended" : PREFIX + "ends",
                PlainDates.day(one.endsOn()));
    }

    /** Returns the first line of the file. */
    List<String> head() {
        return List.of(words.say(PREFIX + "columns").split(", "));
    }

    /** Returns a line of the file; dates as a computer reads them. */
    List<String> line(Owed one) {
        return Stream.of(
                        one.crn().value(),
                        one.surname(),
                        one.forename(),
                        manager(one),
                        type(one),
                        one.left().map(String::valueOf).orElse(""),
                        Objects.toString(one.amount(), ""),
                        unit(one),
                        Objects.toString(one.endsOn(), ""),
                        Objects.toString(one.pausedFrom(), ""),
                        String.valueOf(one.pausedDays()),
                        one.eachWeek(clock.today()).map(String::valueOf).orElse(""))
                .map(PlainCell::of)
                .toList();
    }
}
