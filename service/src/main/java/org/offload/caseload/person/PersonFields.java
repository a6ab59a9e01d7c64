package org.offload.caseload.person;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.CaseRecord.Person;
import org.offload.caseload.CaseRecord.Reachability;
import org.offload.caseload.ContactMode;
import org.offload.caseload.SafeTimes;
import org.offload.platform.Reading;
import org.offload.platform.Typed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The page on which a person is added, read and checked. */
final class PersonFields {

    static final String WORDS = "caseload.person";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final int OLDEST = 120;
    private static final int RAREST_DAYS = 365;

    private PersonFields() {}

    static Person person(Reading reading, LocalDate today) {
        String surname = reading.required("surname", LONGEST_NAME);
        Optional<LocalDate> born = reading.date("born");
        if (born.filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(OLDEST)))
                .isPresent()) {
            reading.refuse("born", WORDS + ".born.range");
        }
        return new Person(
                reading.text("forename", LONGEST_NAME),
                reading.text("middleNames", LONGEST_NAME),
                surname,
                reading.text("preferredName", LONGEST_NAME),
                false,
                born.<Birth>map(Birth.On::new).orElseGet(Birth.Unknown::new),
                reading.text("sex", LONGEST_NAME),
                "",
                Optional.of(reading.text("language", LONGEST_NAME))
                        .filter(language -> !language.isEmpty())
                        .orElse("English"),
                !reading.text("interpreter", LONGEST_NAME).isEmpty());
    }

    static Reachability reachability(Reading reading) {
        String phone = reading.text("phone", LONGEST_NAME);
        return new Reachability(
                phone,
                "",
                phone.isEmpty() ? yesOrNo(reading.text("hasPhone", LONGEST_NAME)) : Boolean.TRUE,
                null,
                null,
                yesOrNo(reading.text("canVideo", LONGEST_NAME)),
                null,
                safeTimes(reading),
                reading.text("safeWord", LONGEST_NAME),
                reading.text("othersWhoHear", LONGEST_TEXT),
                !reading.text("askIfAlone", LONGEST_NAME).isEmpty());
    }

    private static @Nullable Boolean yesOrNo(String value) {
        return switch (value) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Optional<SafeTimes> safeTimes(Reading reading) {
        Optional<LocalTime> from = reading.time("safeFrom");
        Optional<LocalTime> to = reading.time("safeTo");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get())) {
            reading.refuse("safeTo", WORDS + ".safeTo.order");
            return Optional.empty();
        }
        return Optional.of(new SafeTimes(SafeTimes.officeHours().days(), from.get(), to.get()));
    }

    /** Without a number of days nothing is agreed yet, and nothing is due. */
    static Optional<AgreedContact> agreed(
            Reading reading, Typed typed, LocalDate today, String why) {
        Optional<Integer> days = reading.number("everyDays", 1, RAREST_DAYS);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return reading.choice("mode", ContactMode.class)
                .map(mode -> new AgreedContact(today, days.get(), mode, why, "offload"));
    }
}
