package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseStage;
import org.offload.caseload.CaseStage.Move;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.DeliveryFacts.SentenceKind;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.workplace.PlaceStatus;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the facts that a delivery model asks about out of the codes of a row. What a code means for
 * them is its flag {@code fact}, which an administrator can set for a local code too.
 */
@Component
class FactsOfRow {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> FACE_TO_FACE = Set.of("office", "home", "doorstep", "meeting");
    private static final String FACT = "fact";

    private final Codes codes;

    FactsOfRow(Codes codes) {
        this.codes = codes;
    }

    /** Returns the types of contact at which the person is seen. */
    String[] faceToFaceTypes() {
        return codes.list("appointment_types").stream()
                .filter(type -> FACE_TO_FACE.contains(type.flag("mode")))
                .map(Code::code)
                .toArray(String[]::new);
    }

    /** Returns the mode of a type of appointment; none if it has none of ours. */
    Optional<ContactMode> modeOf(String type) {
        return codes.find("appointment_types", type)
                .map(code -> code.flag("mode").toUpperCase(Locale.ROOT))
                .flatMap(
                        name ->
                                Arrays.stream(ContactMode.values())
                                        .filter(mode -> mode.name().equals(name))
                                        .findFirst());
    }

    DeliveryFacts of(FactsRow row, LocalDate today) {
        List<Code> orders = listed("order_types", row.liveOrders());
        List<Code> effects = listed("health_effects", row.effects());
        Optional<Move> move = move(row);
        boolean isLicence = orders.stream().anyMatch(order -> order.is("custodial"));
        return new DeliveryFacts(
                Crn.of(row.crn()),
                Optional.ofNullable(row.staffId()).map(StaffId::of),
                row.area(),
                row.placeStatus() == null
                        ? PlaceStatus.OPEN
                        : PlaceStatus.valueOf(row.placeStatus()),
                Optional.ofNullable(row.harm()).map(HarmLevel::valueOf),
                Objects.requireNonNullElse(row.tier(), ""),
                orders.stream().map(FactsOfRow::kindOf).max(Comparator.naturalOrder()),
                CaseStage.of(
                        move,
                        row.movedOn(),
                        isLicence ? null : row.startedOn(),
                        row.lastContact().map(DeliveryFacts.Seen::day),
                        row.lastSeen().map(DeliveryFacts.Seen::day),
                        today),
                later(move.isEmpty() ? null : row.movedOn(), row.startedOn()),
                all(Register.class, registers(row)),
                mappaLevel(row),
                abuse(row.roles()),
                age(row, today),
                all(HealthEffect.class, effects).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(HealthEffect.NONE),
                row.until(),
                effects.stream().anyMatch(effect -> effect.isOf(FACT, "NO_VISIT")),
                row.hasPhone(),
                row.canVideo(),
                row.safeDays() != null && !row.safeDays().isEmpty(),
                row.inApprovedPremises(),
                all(RequirementKind.class, listed("requirement_types", row.requirements())),
                row.agreed(),
                row.lastContact(),
                row.lastSeen());
    }

    private List<Code> listed(String list, @Nullable String values) {
        return words(values).flatMap(code -> codes.find(list, code).stream()).toList();
    }

    private static Stream<String> words(@Nullable String values) {
        return values == null
                ? Stream.empty()
                : Arrays.stream(values.split(" ")).filter(word -> !word.isEmpty());
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> kind, List<Code> of) {
        Set<E> found = EnumSet.noneOf(kind);
        for (E one : Objects.requireNonNull(kind.getEnumConstants())) {
            if (of.stream().anyMatch(code -> code.isOf(FACT, one.name()))) {
                found.add(one);
            }
        }
        return found;
    }

    private static SentenceKind kindOf(Code order) {
        if (order.is("indeterminate")) {
            return SentenceKind.LIFE;
        }
        return switch (order.flag("group")) {
            case "community" -> SentenceKind.COMMUNITY;
            case "suspended" -> SentenceKind.SUSPENDED;
            case "custody" -> SentenceKind.CUSTODY;
            case "life" -> SentenceKind.LIFE;
            case "youth" -> SentenceKind.YOUTH;
            default -> SentenceKind.OTHER;
        };
    }

    /** A release that others supervise is none here. */
    private Optional<Move> move(FactsRow row) {
        if (row.moveType() == null) {
            return Optional.empty();
        }
        return codes.find("release_and_recall_types", row.moveType())
                .map(
                        type ->
                                type.isOf("kind", "release")
                                                && !type.isOf("supervised_by_probation", "N")
                                        ? Move.RELEASE
                                        : Move.RECALL);
    }

    private List<Code> registers(FactsRow row) {
        return words(row.registers())
                .map(entry -> entry.substring(0, entry.indexOf('=')))
                .flatMap(type -> codes.find("registration_types", type).stream())
                .toList();
    }

    /** The highest level, where there are several; 0 where none is given. */
    private OptionalInt mappaLevel(FactsRow row) {
        return words(row.registers())
                .map(entry -> entry.split("=", 2))
                .filter(
                        entry ->
                                codes.find("registration_types", entry[0])
                                        .filter(type -> type.isOf(FACT, "MAPPA"))
                                        .isPresent())
                .mapToInt(entry -> firstNumber(entry[1]).orElse(0))
                .max();
    }

    private static Optional<Integer> firstNumber(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .findFirst();
    }

    private static AbuseRole abuse(@Nullable String roles) {
        Set<String> said = Set.copyOf(words(roles).toList());
        boolean perpetrator = said.contains("PERP") || said.contains("BOTH");
        boolean victim = said.contains("VICTIM") || said.contains("BOTH");
        if (perpetrator && victim) {
            return AbuseRole.BOTH;
        }
        if (perpetrator) {
            return AbuseRole.PERPETRATOR;
        }
        return victim ? AbuseRole.VICTIM : AbuseRole.NONE;
    }

    private static OptionalInt age(FactsRow row, LocalDate today) {
        if (row.bornOn() != null) {
            return OptionalInt.of(Period.between(row.bornOn(), today).getYears());
        }
        return Optional.ofNullable(row.ageBand())
                .flatMap(FactsOfRow::firstNumber)
                .map(lowest -> OptionalInt.of(lowest + yearsSince(row.ageBandOn(), today)))
                .orElseGet(OptionalInt::empty);
    }

    private static int yearsSince(@Nullable LocalDate day, LocalDate today) {
        return day == null ? 0 : Math.max(0, Period.between(day, today).getYears());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
