package org.offload.predictors.published;

import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.day.Day;
import org.offload.predictors.need.Form;
import org.offload.predictors.need.NeedAnswer;
import org.offload.predictors.need.NeedSection;
import org.offload.predictors.result.Basis;
import org.offload.predictors.tier.CurrentFacts;
import org.offload.predictors.tier.FormerFacts;
import org.offload.predictors.tier.NeedsAssessed;
import org.offload.predictors.tier.Registration;
import org.offload.predictors.tier.ScoreSet;
import org.offload.predictors.tier.ScoreSet.Score;
import org.offload.predictors.tier.ScoreSet.Sexual;
import org.offload.predictors.tier.SupervisedEvent;
import org.offload.predictors.tier.SupervisedEvent.SupervisedRequirement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tiers are made of, read from a row of text. */
public final class TierRow {

    /** The columns of sections. */
    private static final Map<String, NeedSection> SECTIONS =
            Map.of(
                    "accommodation",
                    NeedSection.ACCOMMODATION,
                    "education_training_employability",
                    NeedSection.EDUCATION_TRAINING_AND_EMPLOYABILITY,
                    "relationships",
                    NeedSection.RELATIONSHIPS,
                    "lifestyle_and_associates",
                    NeedSection.LIFESTYLE_AND_ASSOCIATES,
                    "drug_misuse",
                    NeedSection.DRUG_MISUSE,
                    "alcohol_misuse",
                    NeedSection.ALCOHOL_MISUSE,
                    "thinking_and_behaviour",
                    NeedSection.THINKING_AND_BEHAVIOUR,
                    "attitudes",
                    NeedSection.ATTITUDES);

    private static final int ALL = 100; // percent
    private static final List<String> LEVELS =
            List.of("", "None", "Some", "Significant", "Missing");

    private static final String DATE = "a date such as 2020-04-07";

    private static final Set<String> SETS = Set.of("a1_", "a2_", "r_");
    private static final Set<String> OF_SET =
            Set.of(
                    "completed",
                    "has_output",
                    "arp_score",
                    "arp_type",
                    "csrp_score",
                    "csrp_type",
                    "dcsrp_score",
                    "dcsrp_band");
    private static final Set<String> OTHERS =
            Set.of(
                    "calculation_date",
                    "has_active_event",
                    "latest_release_date",
                    "registrations",
                    "ever_committed_sexual_offence",
                    "gender",
                    "rsr_score",
                    "ogrs_score",
                    "previous_enforcement_activity",
                    "convictions",
                    "assessment_sections_present",
                    "assessment_summary_present",
                    "san_indicator",
                    "parental_responsibilities",
                    "impulsivity",
                    "temper_control");

    private TierRow() {}

    /** Whether a column of this name is read, for either tier. */
    public static boolean hasColumn(String name) {
        return OTHERS.contains(name)
                || SECTIONS.containsKey(name)
                || SETS.stream()
                        .anyMatch(
                                set ->
                                        name.startsWith(set)
                                                && OF_SET.contains(name.substring(set.length())));
    }

    /**
     * Reads what the current tier is made of.
     *
     * @throws BadField if a field says what it cannot say
     */
    public static CurrentFacts current(Row row) {
        return new CurrentFacts(
                date(row, "calculation_date")
                        .orElseThrow(() -> new BadField("calculation_date", "empty", DATE)),
                row.yes("has_active_event"),
                date(row, "latest_release_date"),
                registrations(row),
                Stream.of("a1_", "a2_").flatMap(set -> set(row, set).stream()).toList(),
                set(row, "r_"),
                row.yes("ever_committed_sexual_offence"));
    }

    /**
     * Reads what the older tier is made of.
     *
     * @throws BadField if a field says what it cannot say
     */
    public static FormerFacts former(Row row) {
        OptionalInt ogrs3 = ogrs3(row);
        return new FormerFacts(
                row.field("gender").equalsIgnoreCase("female"),
                row.number("rsr_score"),
                ogrs3,
                row.yes("previous_enforcement_activity"),
                registrations(row),
                split(row.field("convictions"), ";").stream().map(TierRow::event).toList(),
                row.yes("assessment_sections_present")
                        ? Optional.of(needs(row))
                        : Optional.empty());
    }

    private static OptionalInt ogrs3(Row row) {
        OptionalDouble number = row.number("ogrs_score");
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        int percent = (int) number.getAsDouble();
        if (percent != number.getAsDouble() || percent < 0 || percent > ALL) {
            throw new BadField("ogrs_score", row.field("ogrs_score"), "a whole number, 0 to 100");
        }
        return OptionalInt.of(percent);
    }

    private static Optional<LocalDate> date(Row row, String column) {
        return read(row, column, DATE, TierRow::day);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (!Day.isWithin(day)) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static <T> Optional<T> read(
            Row row, String column, String allowed, Function<String, T> reader) {
        return row.text(column).map(text -> read(column, text, allowed, reader));
    }

    private static <T> T read(
            String column, String text, String allowed, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new BadField(column, text, allowed, e);
        }
    }

    private static Optional<ScoreSet> set(Row row, String set) {
        return read(
                        row,
                        set + "completed",
                        "a date and time such as 2020-04-07T09:30:00",
                        LocalDateTime::parse)
                .map(
                        completed ->
                                row.yes(set + "has_output")
                                        ? new ScoreSet(
                                                completed,
                                                score(row, set + "arp"),
                                                score(row, set + "csrp"),
                                                sexual(row, set + "dcsrp"))
                                        : ScoreSet.empty(completed));
    }

    private static Score score(Row row, String name) {
        return new Score(
                row.number(name + "_score"),
                read(row, name + "_type", "STATIC or DYNAMIC", Basis::valueOf));
    }

    private static Sexual sexual(Row row, String name) {
        return new Sexual(
                row.number(name + "_score"),
                read(row, name + "_band", "a band such as LOW", RiskLevel::valueOf));
    }

    private static List<Registration> registrations(Row row) {
        List<Registration> read = new ArrayList<>();
        for (String one : split(row.field("registrations"), ";")) {
            String[] parts = one.split("\\|", -1);
            if (parts.length != 4) {
                throw new BadField("registrations", one, "code|level|category|date");
            }
            read.add(
                    new Registration(
                            parts[0],
                            parts[1],
                            parts[2],
                            read("registrations", parts[3], DATE, TierRow::day)));
        }
        return read;
    }

    private static SupervisedEvent event(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 3) {
            throw new BadField("convictions", text, "ended|sentence|requirements");
        }
        return new SupervisedEvent(
                !parts[0].isEmpty(),
                parts[1],
                split(parts[2], "+").stream().map(TierRow::requirement).toList());
    }

    private static SupervisedRequirement requirement(String text) {
        int colon = text.lastIndexOf(':');
        String kind = text.substring(colon + 1);
        if (colon < 0 || (!kind.equals("R") && !kind.equals("N"))) {
            throw new BadField("convictions", text, "category:R or category:N");
        }
        return new SupervisedRequirement(text.substring(0, colon), kind.equals("R"));
    }

    private static NeedsAssessed needs(Row row) {
        Map<NeedSection, List<NeedAnswer>> sections = new EnumMap<>(NeedSection.class);
        SECTIONS.forEach(
                (column, section) ->
                        row.text(column)
                                .ifPresent(text -> sections.put(section, answers(column, text))));
        return new NeedsAssessed(
                row.yes("assessment_summary_present"),
                row.yes("san_indicator") ? Form.STRENGTHS_AND_NEEDS : Form.FULL,
                sections,
                row.oneOf("parental_responsibilities", List.of("", "Yes", "No", "Unknown"))
                        .equals("Yes"),
                isProblem(row, "impulsivity"),
                isProblem(row, "temper_control"));
    }

    private static boolean isProblem(Row row, String column) {
        String level = row.oneOf(column, LEVELS);
        return level.equals("Some") || level.equals("Significant");
    }

    private static List<NeedAnswer> answers(String column, String text) {
        return text.equals("[]")
                ? List.of()
                : split(text, "|").stream().map(one -> answer(column, one)).toList();
    }

    private static NeedAnswer answer(String column, String text) {
        return Optional.of(text.indexOf('='))
                .filter(at -> at > 0)
                .flatMap(at -> NeedAnswer.parse(text.substring(at + 1)))
                .orElseThrow(() -> new BadField(column, text, "question=answer"));
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(Pattern.quote(by), -1));
    }
}
