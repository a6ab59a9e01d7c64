package org.offload.rulebook.due;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.DeliveryFacts;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.rulebook.vocabulary.Fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case as a table sees it: one category of each fact. Thousands of cases share one.
 *
 * @param code a letter a fact, in their order: {@code a} for its first category, or {@code -} where
 *     the fact does not matter
 */
public record Inputs(String code) {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int THREE_MONTHS = 91;
    private static final String UNKNOWN = "UNKNOWN";
    private static final char FIRST = 'a';
    private static final char NOT_ASKED = '-';

    /**
     * Makes them of the category of every fact.
     *
     * @throws IllegalArgumentException if a fact lacks a category of its own
     */
    public Inputs(Map<Fact, String> categories) {
        this(code(categories));
    }

    private static String code(Map<Fact, String> categories) {
        var code = new StringBuilder();
        for (Fact fact : Fact.values()) {
            int index = fact.categories().indexOf(categories.getOrDefault(fact, ""));
            if (index < 0) {
                throw new IllegalArgumentException(
                        fact + " is one of " + fact.categories() + ", not " + categories.get(fact));
            }
            code.append((char) (FIRST + index));
        }
        return code.toString();
    }

    /** Puts a case into its categories. */
    public static Inputs of(DeliveryFacts facts, LocalDate today) {
        Map<Fact, String> of = new EnumMap<>(Fact.class);
        of.put(Fact.HARM, facts.harm().map(Enum::name).orElse(UNKNOWN));
        of.put(Fact.TIER, tier(facts.tier()));
        of.put(Fact.SENTENCE, facts.sentence().map(Enum::name).orElse("NONE"));
        of.put(Fact.STAGE, facts.stage().name());
        of.put(Fact.ABUSE, facts.abuse().name());
        of.put(Fact.SAFEGUARDING, yes(facts.registers().contains(Register.SAFEGUARDING)));
        of.put(Fact.TERRORISM, yes(facts.registers().contains(Register.TERRORISM)));
        of.put(Fact.STAFF_RISK, yes(facts.registers().contains(Register.STAFF_RISK)));
        of.put(Fact.MAPPA, mappa(facts.mappaLevel()));
        of.put(Fact.AGE, age(facts.age()));
        of.put(Fact.HEALTH, facts.health().name());
        of.put(Fact.HOUSEHOLD, facts.noHomeVisit() ? "NO_VISIT" : "NONE");
        of.put(Fact.PHONE, known(Optional.ofNullable(facts.hasPhone())));
        of.put(Fact.VIDEO, known(Optional.ofNullable(facts.canVideo())));
        of.put(Fact.SAFE_TIMES, facts.safeTimes() ? "AGREED" : "NOT_AGREED");
        of.put(Fact.PLACE, facts.place().name());
        of.put(Fact.APPROVED_PREMISES, yes(facts.inApprovedPremises()));
        of.put(Fact.UNPAID_WORK, yes(facts.requirements().contains(RequirementKind.UNPAID_WORK)));
        of.put(Fact.PROGRAMME, yes(facts.requirements().contains(RequirementKind.PROGRAMME)));
        of.put(Fact.TREATMENT, yes(facts.requirements().contains(RequirementKind.TREATMENT)));
        of.put(
                Fact.AGREED,
                facts.agreed().map(AgreedContact::mode).map(Enum::name).orElse("NOTHING"));
        of.put(Fact.LAST_CONTACT, since(facts.lastContact(), today));
        of.put(Fact.LAST_SEEN, since(facts.lastSeen(), today));
        return new Inputs(of);
    }

    /** Reads what {@link #text} has written. */
    public static Inputs read(String text) {
        return new Inputs(
                Arrays.stream(text.split(" "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> Fact.valueOf(pair[0]), pair -> pair[1])));
    }

    /** Returns them as they are stored, in the order of the facts: {@code HARM=HIGH TIER=B}. */
    public String text() {
        return Arrays.stream(Fact.values())
                .map(fact -> fact + "=" + of(fact))
                .collect(Collectors.joining(" "));
    }

    /** Returns an id that is the same wherever the same categories come together. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the category of a fact; empty where the fact does not matter. */
    public String of(Fact fact) {
        char letter = code.charAt(fact.ordinal());
        return letter == NOT_ASKED ? "" : fact.categories().get(letter - FIRST);
    }

    /** Returns the category of every fact that matters. */
    public Map<Fact, String> categories() {
        Map<Fact, String> categories = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (code.charAt(fact.ordinal()) != NOT_ASKED) {
                categories.put(fact, of(fact));
            }
        }
        return categories;
    }

    /** Returns what these have of some facts: cases that are alike in them become one. */
    @SafeVarargs
    public final Inputs only(Set<Fact>... facts) {
        char[] some = new char[code.length()];
        Arrays.fill(some, NOT_ASKED);
        for (Set<Fact> these : facts) {
            these.forEach(fact -> some[fact.ordinal()] = code.charAt(fact.ordinal()));
        }
        return new Inputs(new String(some));
    }

    private static String yes(boolean is) {
        return is ? "YES" : "NO";
    }

    private static String known(Optional<Boolean> answer) {
        return answer.map(Inputs::yes).orElse(UNKNOWN);
    }

    private static String tier(String tier) {
        String letter = tier.isEmpty() ? "" : tier.substring(0, 1).toUpperCase(Locale.ROOT);
        return Fact.TIER.categories().contains(letter) ? letter : UNKNOWN;
    }

    private static String mappa(OptionalInt level) {
        if (level.isEmpty()) {
            return "NONE";
        }
        String name = "LEVEL_" + level.getAsInt();
        return Fact.MAPPA.categories().contains(name) ? name : "LEVEL_UNKNOWN";
    }

    private static String age(OptionalInt years) {
        if (years.isEmpty()) {
            return UNKNOWN;
        }
        int age = years.getAsInt();
        if (age < 18) {
            return "UNDER_18";
        }
        if (age < 26) {
            return "FROM_18";
        }
        if (age < 50) {
            return "FROM_26";
        }
        return age < 70 ? "FROM_50" : "FROM_70";
    }

    private static String since(Optional<Seen> seen, LocalDate today) {
        if (seen.isEmpty()) {
            return "NEVER";
        }
        long days = ChronoUnit.DAYS.between(seen.get().day(), today);
        if (days <= WEEK) {
            return "WITHIN_7";
        }
        if (days <= FOUR_WEEKS) {
            return "WITHIN_28";
        }
        return days <= THREE_MONTHS ? "WITHIN_91" : "LONGER";
    }
}
