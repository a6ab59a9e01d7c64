package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.CaseRecord.CaseManager;
import org.offload.caseload.CaseRecord.ImportedFact;
import org.offload.caseload.CaseRecord.LicenceCondition;
import org.offload.caseload.ContactMode;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ToCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseManager MANAGER =
            new CaseManager(StaffId.of("GA16P03"), TeamCode.of("GA16"), DAY);

    private final ToCase toCase = new ToCase(ImportSettings.shipped().frequencies(), DAY);

    @Test
    void the_number_gives_the_crn_and_a_marked_placeholder_name() {
        var made = of(ARow.of(123));

        assertThat(made.crn()).hasToString("G000123");
        assertThat(made.person().forename() + " " + made.person().surname())
                .isEqualTo("Person Georgia 123");
        assertThat(made.person().placeholder()).isTrue();
    }

    @Test
    void sex_ethnicity_and_age_band_are_kept_as_published() {
        var person =
                of(ARow.of(1)
                                .with(GeorgiaColumn.GENDER, "F")
                                .with(GeorgiaColumn.RACE, "WHITE")
                                .with(GeorgiaColumn.AGE_AT_RELEASE, "48 or older"))
                        .person();

        assertThat(person.sex()).isEqualTo("Female");
        assertThat(person.ethnicity()).isEqualTo("White");
        assertThat(person.birth()).isEqualTo(new Birth.InBand("48 or older", Optional.empty()));
    }

    @Test
    void given_blanks_then_the_person_is_unknown_in_that_and_no_fact_is_made() {
        var row = ARow.of(1);
        Stream.of(GeorgiaColumn.values())
                .filter(column -> !column.isNeeded())
                .forEach(row::without);

        var made = of(row);

        assertThat(made.person().birth()).isEqualTo(new Birth.Unknown());
        assertThat(made.person().sex()).isEmpty();
        assertThat(made.agreedContact()).isEmpty();
        assertThat(made.events().getFirst().mainOffence())
                .isEqualTo("Not known: blank in the source");
        assertThat(made.facts())
                .extracting(ImportedFact::name)
                .containsExactly(
                        "Area of residence (1 to 25, groups of census areas)",
                        "Order type, chosen by the import");
    }

    @Test
    void nothing_is_invented() {
        var made = of(ARow.of(1));

        assertThat(made.values()).isEmpty();
        assertThat(made.registrations()).isEmpty();
        assertThat(made.contacts()).isEmpty();
        assertThat(made.reachability()).isEqualTo(CaseRecord.Reachability.unknown());
        assertThat(made.events()).hasSize(1);
        var event = made.events().getFirst();
        assertThat(event.convictedOn()).isNull();
        assertThat(event.startedOn()).isNull();
        assertThat(event.endsOn()).isNull();
        assertThat(event.length()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Standard, 28, TELEPHONE", "High, 14, HOME", "Specialized, 7, HOME"})
    void the_level_gives_a_contact_clock_that_starts_on_the_day_of_the_import(
            String level, int everyDays, ContactMode mode) {
        var made = of(ARow.of(1).with(GeorgiaColumn.SUPERVISION_LEVEL_FIRST, level));

        assertThat(made.agreedContact())
                .contains(
                        new AgreedContact(
                                DAY,
                                everyDays,
                                mode,
                                "Clock starts at the import: the source has no dates. How often is"
                                        + " assumed from the level "
                                        + level
                                        + ".",
                                "nij-georgia"));
    }

    @Test
    void given_a_recovered_row_at_standard_level_then_the_reason_says_it_may_stand_for_a_blank() {
        var row =
                ARow.of(1)
                        .with(GeorgiaColumn.SUPERVISION_LEVEL_FIRST, "Standard")
                        .with(GeorgiaColumn.ROW_SOURCE, "recovered");

        assertThat(of(row).agreedContact().orElseThrow().reason())
                .endsWith("Standard, which may stand for a blank here.");
    }

    @Test
    void programme_conditions_become_licence_conditions_and_other_conditions_stay_facts() {
        var made =
                of(
                        ARow.of(1)
                                .with(GeorgiaColumn.CONDITION_MH_SA, "1")
                                .with(GeorgiaColumn.CONDITION_COG_ED, "1")
                                .with(GeorgiaColumn.CONDITION_OTHER, "1"));

        assertThat(made.events().getFirst().requirements()).isEmpty();
        assertThat(made.events().getFirst().conditions())
                .extracting(LicenceCondition::type, LicenceCondition::wording)
                .containsExactly(
                        tuple("LC10", "Mental health or substance misuse programme"),
                        tuple("LC10", "Cognitive skills or education programme"));
        assertThat(made.facts())
                .contains(
                        new ImportedFact(
                                "Release condition, other (no victim contact, tag, restitution or"
                                        + " sex offender terms)",
                                "yes-no",
                                "yes"));
    }

    @Test
    void facts_are_typed() {
        var facts =
                of(ARow.of(1)
                                .with(GeorgiaColumn.DEPENDENTS, "1+")
                                .with(GeorgiaColumn.JOBS_PER_YEAR, "0.447610294")
                                .with(GeorgiaColumn.GANG_AFFILIATED, "0"))
                        .facts();

        assertThat(facts)
                .contains(
                        new ImportedFact(
                                "Dependants at prison entry (3 = 3 or more)", "text", "1+"),
                        new ImportedFact("Jobs a year", "number", "0.447610294"),
                        new ImportedFact(
                                "Gang affiliation, verified by investigation", "yes-no", "no"));
    }

    @Test
    void the_same_row_gives_the_same_record_each_time() {
        var row = ARow.of(1).with(GeorgiaColumn.CONDITION_MH_SA, "1");

        assertThat(of(row)).isEqualTo(of(row));
    }

    @ParameterizedTest
    @EnumSource(GeorgiaColumn.class)
    void no_column_is_lost_each_value_of_it_gives_another_record(GeorgiaColumn column) {
        var values = Stream.concat(Stream.of(""), someValues(column.cell()).stream());

        var records =
                values.filter(value -> !(value.isEmpty() && column.isNeeded()))
                        .map(value -> of(ARow.of(1).with(column, value)))
                        .toList();

        assertThat(records).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void fact_names_are_unique_because_the_record_keeps_one_of_each() {
        assertThat(of(ARow.of(1)).facts()).extracting(ImportedFact::name).doesNotHaveDuplicates();
    }

    private static List<String> someValues(Cell cell) {
        return switch (cell) {
            case Cell.Whole(var least, var most) ->
                    Stream.iterate(least, i -> i <= most, i -> i + 1)
                            .limit(30)
                            .map(Object::toString)
                            .toList();
            case Cell.Decimal(var most) -> List.of("0", "0.000000001", "0.5", most + "");
            case Cell.YesNo() -> List.of("0", "1");
            case Cell.OneOf(var words) -> words;
        };
    }

    private CaseRecord of(ARow row) {
        return toCase.of(row.row(), MANAGER);
    }
}
