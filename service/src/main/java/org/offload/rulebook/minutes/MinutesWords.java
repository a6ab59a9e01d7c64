package org.offload.rulebook.minutes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.offload.caseload.ContactMode;
import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how many minutes a contact takes in plain words. */
@Component
public class MinutesWords {

    private final Words words;
    private final ServiceClock clock;

    MinutesWords(Words words, ServiceClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Returns a way of meeting, such as {@code Office visit}. */
    public String mode(ContactMode mode) {
        return words.name("rulebook.minutes.mode", mode);
    }

    /** Returns each mode with its figure; one that has none says so. */
    List<MinutesPage.Now> now(List<Figure> inForce) {
        Map<ContactMode, Figure> byMode = inForce.stream().collect(toMap(Figure::mode, identity()));
        return Arrays.stream(ContactMode.values())
                .map(mode -> now(mode, Optional.ofNullable(byMode.get(mode))))
                .toList();
    }

    private MinutesPage.Now now(ContactMode mode, Optional<Figure> figure) {
        return new MinutesPage.Now(
                mode(mode),
                figure.map(one -> String.valueOf(one.minutes())).orElse("0"),
                figure.map(this::since).orElseGet(() -> words.say("rulebook.minutes.unset")),
                figure.map(Figure::reason).orElse(""));
    }

    private String since(Figure figure) {
        String day = PlainDates.day(figure.validFrom());
        return figure.setAt() == null
                ? words.say("rulebook.minutes.shipped", day)
                : words.say("rulebook.minutes.since", day, figure.setName(), day(figure.setAt()));
    }

    /** Returns a figure that does not hold now. */
    MinutesPage.Line line(Figure figure) {
        return new MinutesPage.Line(
                figure.minutesId(),
                what(figure),
                days(figure),
                by(figure),
                figure.reason(),
                takenBack(figure));
    }

    /** Returns what it is about, such as {@code Office visit: 45 minutes}. */
    String what(Figure figure) {
        return words.say("rulebook.minutes.what", mode(figure.mode()), figure.minutes());
    }

    /** Returns the days on which it holds; whatever was taken back has held on none. */
    String days(Figure figure) {
        String from = PlainDates.day(figure.validFrom());
        if (figure.takenBackAt() != null) {
            return words.say("rulebook.minutes.wasToHold", from);
        }
        return figure.nextFrom() == null
                ? words.say("rulebook.book.from", from)
                : words.say(
                        "rulebook.book.fromTo",
                        from,
                        PlainDates.day(figure.nextFrom().minusDays(1)));
    }

    private String by(Figure figure) {
        return figure.setAt() == null
                ? words.say("rulebook.minutes.byOffload")
                : words.say("rulebook.minutes.by", figure.setName(), day(figure.setAt()));
    }

    private String takenBack(Figure figure) {
        return figure.takenBackAt() == null
                ? ""
                : words.say(
                        "rulebook.minutes.takenBack",
                        figure.takenBackName(),
                        day(figure.takenBackAt()),
                        figure.takenBackReason());
    }

    private String day(Instant moment) {
        return PlainDates.day(clock.localOf(moment).toLocalDate());
    }

    /** Returns the modes to choose from, each with its figure of a day. */
    List<Choice> choices(MinutesOn today) {
        return Arrays.stream(ContactMode.values())
                .map(
                        mode ->
                                new Choice(
                                        mode.name(),
                                        mode(mode),
                                        words.say("rulebook.minutes.today", today.of(mode))))
                .toList();
    }
}
