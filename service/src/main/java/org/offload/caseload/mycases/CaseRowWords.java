package org.offload.caseload.mycases;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Codes;
import org.offload.platform.PlainCell;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a list for a case. */
@Component
class CaseRowWords {

    private final Words words;
    private final Codes codes;

    CaseRowWords(Words words, Codes codes) {
        this.words = words;
        this.codes = codes;
    }

    MyCasesPage.Row row(CaseRow one) {
        return new MyCasesPage.Row(
                one.crn(),
                one.name(),
                Objects.requireNonNullElseGet(
                        one.manager(), () -> words.say("caseload.header.noManager")),
                harm(one),
                one.harm() == null ? -1 : HarmLevel.valueOf(one.harm()).consequence(),
                Objects.requireNonNullElse(one.tier(), ""),
                next(one),
                day(one.lastDay()),
                flags(one));
    }

    /** Returns the case as a line of a file; dates as a computer reads them. */
    List<String> line(CaseRow one) {
        return Stream.of(
                        one.crn().value(),
                        one.surname(),
                        one.forename(),
                        Objects.requireNonNullElse(one.manager(), ""),
                        one.team(),
                        harm(one),
                        Objects.requireNonNullElse(one.tier(), ""),
                        Objects.requireNonNullElse(one.health(), ""),
                        Objects.toString(one.nextDay(), ""),
                        Objects.toString(one.nextTime(), ""),
                        Objects.toString(one.lastDay(), ""),
                        registrations(one))
                .map(PlainCell::of)
                .toList();
    }

    /** Returns the first line of the file. */
    List<String> head() {
        return List.of(words.say("caseload.mine.columns").split(", "));
    }

    private String harm(CaseRow one) {
        return one.harm() == null ? "" : words.name("caseload.harm", HarmLevel.valueOf(one.harm()));
    }

    private String next(CaseRow one) {
        return (day(one.nextDay())
                        + (one.nextTime() == null ? "" : " " + PlainDates.time(one.nextTime())))
                .strip();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PlainDates.shortDay(day);
    }

    private String flags(CaseRow one) {
        return Stream.of(Objects.requireNonNullElse(one.health(), ""), registrations(one))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String registrations(CaseRow one) {
        return one.flags() == null
                ? ""
                : Arrays.stream(one.flags().split(" "))
                        .map(code -> codes.words(code, "registration_types"))
                        .collect(Collectors.joining("; "));
    }
}
