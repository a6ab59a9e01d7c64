package org.offload.voice.report;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.voice.concern.PlaceField;
import org.offload.voice.concern.Signature;
import org.offload.voice.concern.Where;
import org.offload.voice.report.HygieneReport.Found;
import org.offload.workplace.ItemState;
import org.offload.workplace.PlaceItem;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the form of a hygiene report. */
@Component
class ReportFields {

    static final String WORDS = "voice.report";

    private static final int MOST_PEOPLE = 9_999;
    private static final int LONGEST_NOTE = 500;

    private final PlaceField place;
    private final ServiceClock clock;

    ReportFields(PlaceField place, ServiceClock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Returns the field with the note on an item. */
    static String note(PlaceItem item) {
        return item + "-note";
    }

    /** Reads a report; none if there is something to mend. */
    Optional<HygieneReport> read(Reading reading, Typed typed) {
        Where where = place.read(reading);
        if (where.equals(Where.NOWHERE) && reading.problems().isEmpty()) {
            reading.refuse("place", "voice.report.place.missing");
        }
        Optional<PlaceType> type = reading.choice("placeType", PlaceType.class);
        Optional<ProviderType> provider = reading.choice("providerType", ProviderType.class);
        Optional<LocalDate> observed = reading.requiredDate("observed");
        observed.ifPresent(day -> refuseDay(reading, "observed", day));
        List<Found> found = found(reading, typed);
        Integer staff = reading.number("staff", 0, MOST_PEOPLE).orElse(null);
        Integer visitors = reading.number("visitors", 0, MOST_PEOPLE).orElse(null);
        @Nullable LocalDate before = reading.date("beforeOn").orElse(null);
        if (before != null && before.isAfter(clock.today())) {
            reading.refuse("beforeOn", "voice.report.observed.future");
        }
        Optional<Signature> signature = reading.choice("signature", Signature.class);
        boolean confidential = signature.filter(Signature.CONFIDENTIAL::equals).isPresent();
        if (confidential) {
            place.askIfSmall(reading, where);
        }
        return reading.problems().isEmpty()
                ? Optional.of(
                        new HygieneReport(
                                where,
                                type.orElseThrow(),
                                provider.orElseThrow(),
                                observed.orElseThrow(),
                                staff,
                                visitors,
                                !typed.one("stayedAway").isEmpty(),
                                !typed.one("before").isEmpty(),
                                before,
                                confidential,
                                found))
                : Optional.empty();
    }

    private void refuseDay(Reading reading, String field, LocalDate day) {
        if (day.isAfter(clock.today())) {
            reading.refuse(field, "voice.report.observed.future");
        } else if (day.isBefore(clock.today().minusDays(HygieneReport.OLDEST))) {
            reading.refuse(field, "voice.report.observed.old", HygieneReport.OLDEST);
        }
    }

    private static List<Found> found(Reading reading, Typed typed) {
        List<Found> found = new ArrayList<>();
        boolean understood = true;
        for (PlaceItem item : PlaceItem.values()) {
            String typedState = typed.one(item.name());
            var state =
                    Arrays.stream(ItemState.values())
                            .filter(one -> one.name().equals(typedState))
                            .findFirst();
            String note = reading.text(note(item), LONGEST_NOTE);
            if (state.isEmpty() && !typedState.isEmpty()) {
                reading.refuse(item.name(), "voice.report.unknown");
                understood = false;
            }
            state.filter(one -> one != ItemState.NOT_SEEN)
                    .ifPresent(one -> found.add(new Found(item, one, note)));
        }
        if (found.isEmpty() && understood) {
            reading.refuse(PlaceItem.HANDWASHING.name(), "voice.report.nothing");
        }
        return found;
    }
}
