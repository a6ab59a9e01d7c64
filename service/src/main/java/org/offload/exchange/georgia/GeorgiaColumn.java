package org.offload.exchange.georgia;

import org.offload.caseload.CaseRecord.ImportedFact;
import org.offload.exchange.georgia.Cell.Decimal;
import org.offload.exchange.georgia.Cell.OneOf;
import org.offload.exchange.georgia.Cell.Whole;
import org.offload.exchange.georgia.Cell.YesNo;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of the file, in its order: what each may hold, and the fact that keeps it.
 *
 * <p>A column without a fact goes whole into a place of the record, see {@link ToCase}. A few have
 * both: their place is our reading of them, and the fact keeps what was published. Ranges and words
 * are those of the NIJ challenge's codebook (Appendix 2, 29 March 2021) as found in the file; the
 * upper ends of days between tests and of jobs a year are our guard against slips.
 */
enum GeorgiaColumn {
    ID("ID", new Whole(1, 999_999), ""),
    GENDER("Gender", OneOf.of("M", "F"), ""),
    RACE("Race", OneOf.of("BLACK", "WHITE"), ""),
    AGE_AT_RELEASE(
            "Age_at_Release",
            OneOf.of("18-22", "23-27", "28-32", "33-37", "38-42", "43-47", "48 or older"),
            ""),
    RESIDENCE_PUMA(
            "Residence_PUMA",
            new Whole(1, 25),
            "Area of residence (1 to 25, groups of census areas)"),
    GANG_AFFILIATED("Gang_Affiliated", new YesNo(), "Gang affiliation, verified by investigation"),
    SUPERVISION_RISK_SCORE_FIRST(
            "Supervision_Risk_Score_First",
            new Whole(1, 10),
            "First parole risk score (1 low to 10 high; not a RoSH level)"),
    SUPERVISION_LEVEL_FIRST(
            "Supervision_Level_First",
            OneOf.of("Standard", "High", "Specialized"),
            "First supervision level"),
    EDUCATION_LEVEL(
            "Education_Level",
            OneOf.of("Less than HS diploma", "High School Diploma", "At least some college"),
            "Education at prison entry"),
    DEPENDENTS(
            "Dependents",
            OneOf.of("0", "1", "2", "3", "1+"),
            "Dependants at prison entry (3 = 3 or more)"),
    PRISON_OFFENSE(
            "Prison_Offense",
            OneOf.of("Violent/Sex", "Violent/Non-Sex", "Property", "Drug", "Other"),
            ""),
    PRISON_YEARS(
            "Prison_Years",
            OneOf.of(
                    "Less than 1 year",
                    "1-2 years",
                    "Greater than 2 to 3 years",
                    "More than 3 years"),
            "Time served in prison"),
    PRIOR_ARREST_EPISODES_FELONY(
            "Prior_Arrest_Episodes_Felony",
            new Whole(0, 10),
            "Prior arrests, felony (10 = 10 or more)"),
    PRIOR_ARREST_EPISODES_MISD(
            "Prior_Arrest_Episodes_Misd",
            new Whole(0, 6),
            "Prior arrests, misdemeanour (6 = 6 or more)"),
    PRIOR_ARREST_EPISODES_VIOLENT(
            "Prior_Arrest_Episodes_Violent",
            new Whole(0, 3),
            "Prior arrests, violent (3 = 3 or more)"),
    PRIOR_ARREST_EPISODES_PROPERTY(
            "Prior_Arrest_Episodes_Property",
            new Whole(0, 5),
            "Prior arrests, property (5 = 5 or more)"),
    PRIOR_ARREST_EPISODES_DRUG(
            "Prior_Arrest_Episodes_Drug", new Whole(0, 5), "Prior arrests, drugs (5 = 5 or more)"),
    PRIOR_ARREST_EPISODES_PPVIOLATIONCHARGES(
            "Prior_Arrest_Episodes_PPViolationCharges",
            new Whole(0, 5),
            "Prior arrests, probation or parole violation (5 = 5 or more)"),
    PRIOR_ARREST_EPISODES_DVCHARGES(
            "Prior_Arrest_Episodes_DVCharges", new YesNo(), "Prior arrest, domestic violence"),
    PRIOR_ARREST_EPISODES_GUNCHARGES(
            "Prior_Arrest_Episodes_GunCharges", new YesNo(), "Prior arrest, gun charge"),
    PRIOR_CONVICTION_EPISODES_FELONY(
            "Prior_Conviction_Episodes_Felony",
            new Whole(0, 3),
            "Prior convictions, felony (3 = 3 or more)"),
    PRIOR_CONVICTION_EPISODES_MISD(
            "Prior_Conviction_Episodes_Misd",
            new Whole(0, 4),
            "Prior convictions, misdemeanour (4 = 4 or more)"),
    PRIOR_CONVICTION_EPISODES_VIOL(
            "Prior_Conviction_Episodes_Viol", new YesNo(), "Prior conviction, violent"),
    PRIOR_CONVICTION_EPISODES_PROP(
            "Prior_Conviction_Episodes_Prop",
            new Whole(0, 3),
            "Prior convictions, property (3 = 3 or more)"),
    PRIOR_CONVICTION_EPISODES_DRUG(
            "Prior_Conviction_Episodes_Drug",
            new Whole(0, 2),
            "Prior convictions, drugs (2 = 2 or more)"),
    PRIOR_CONVICTION_EPISODES_PPVIOLATIONCHARGES(
            "Prior_Conviction_Episodes_PPViolationCharges",
            new YesNo(),
            "Prior conviction, probation or parole violation"),
    PRIOR_CONVICTION_EPISODES_DOMESTICVIOLENCECHARGES(
            "Prior_Conviction_Episodes_DomesticViolenceCharges",
            new YesNo(),
            "Prior conviction, domestic violence"),
    PRIOR_CONVICTION_EPISODES_GUNCHARGES(
            "Prior_Conviction_Episodes_GunCharges", new YesNo(), "Prior conviction, gun charge"),
    PRIOR_REVOCATIONS_PAROLE("Prior_Revocations_Parole", new YesNo(), "Parole revoked before"),
    PRIOR_REVOCATIONS_PROBATION(
            "Prior_Revocations_Probation", new YesNo(), "Probation revoked before"),
    CONDITION_MH_SA(
            "Condition_MH_SA",
            new YesNo(),
            "Release condition, mental health or substance misuse programme"),
    CONDITION_COG_ED(
            "Condition_Cog_Ed",
            new YesNo(),
            "Release condition, cognitive skills or education programme"),
    CONDITION_OTHER(
            "Condition_Other",
            new YesNo(),
            "Release condition, other (no victim contact, tag, restitution or sex offender terms)"),
    VIOLATIONS_ELECTRONICMONITORING(
            "Violations_ElectronicMonitoring", new YesNo(), "Violation, electronic monitoring"),
    VIOLATIONS_INSTRUCTION(
            "Violations_Instruction", new YesNo(), "Violation, not following instructions"),
    VIOLATIONS_FAILTOREPORT("Violations_FailToReport", new YesNo(), "Violation, failing to report"),
    VIOLATIONS_MOVEWITHOUTPERMISSION(
            "Violations_MoveWithoutPermission",
            new YesNo(),
            "Violation, moving without permission"),
    DELINQUENCY_REPORTS(
            "Delinquency_Reports", new Whole(0, 4), "Delinquency reports (4 = 4 or more)"),
    PROGRAM_ATTENDANCES(
            "Program_Attendances", new Whole(0, 10), "Programme attendances (10 = 10 or more)"),
    PROGRAM_UNEXCUSEDABSENCES(
            "Program_UnexcusedAbsences",
            new Whole(0, 3),
            "Programme absences, unexcused (3 = 3 or more)"),
    RESIDENCE_CHANGES("Residence_Changes", new Whole(0, 3), "Changes of residence (3 = 3 or more)"),
    AVG_DAYS_PER_DRUGTEST(
            "Avg_Days_per_DrugTest", new Decimal(3_660), "Mean days between drug tests"),
    DRUGTESTS_THC_POSITIVE(
            "DrugTests_THC_Positive", new Decimal(1), "Share of drug tests positive, THC (0 to 1)"),
    DRUGTESTS_COCAINE_POSITIVE(
            "DrugTests_Cocaine_Positive",
            new Decimal(1),
            "Share of drug tests positive, cocaine (0 to 1)"),
    DRUGTESTS_METH_POSITIVE(
            "DrugTests_Meth_Positive",
            new Decimal(1),
            "Share of drug tests positive, methamphetamine (0 to 1)"),
    DRUGTESTS_OTHER_POSITIVE(
            "DrugTests_Other_Positive",
            new Decimal(1),
            "Share of drug tests positive, other (0 to 1)"),
    PERCENT_DAYS_EMPLOYED(
            "Percent_Days_Employed", new Decimal(1), "Share of days employed (0 to 1)"),
    JOBS_PER_YEAR("Jobs_Per_Year", new Decimal(366), "Jobs a year"),
    EMPLOYMENT_EXEMPT("Employment_Exempt", new YesNo(), "Excused from work"),
    RECIDIVISM_WITHIN_3YEARS(
            "Recidivism_Within_3years",
            new YesNo(),
            "Outcome in the source, arrested within 3 years"),
    RECIDIVISM_ARREST_YEAR1(
            "Recidivism_Arrest_Year1", new YesNo(), "Outcome in the source, arrested in year 1"),
    RECIDIVISM_ARREST_YEAR2(
            "Recidivism_Arrest_Year2", new YesNo(), "Outcome in the source, arrested in year 2"),
    RECIDIVISM_ARREST_YEAR3(
            "Recidivism_Arrest_Year3", new YesNo(), "Outcome in the source, arrested in year 3"),
    TRAINING_SAMPLE("Training_Sample", new YesNo(), "In the training part of the challenge"),
    ROW_SOURCE("Row_Source", OneOf.of("direct", "recovered"), "How the row was put together");

    private static final Map<String, GeorgiaColumn> BY_HEADER =
            Arrays.stream(values())
                    .collect(Collectors.toMap(GeorgiaColumn::header, Function.identity()));

    private final String header;
    private final String fact;

    @SuppressWarnings("ImmutableEnumChecker") // Every cell is a record that does not change.
    private final Cell cell;

    GeorgiaColumn(String header, Cell cell, String fact) {
        this.header = header;
        this.cell = cell;
        this.fact = fact;
    }

    /** Returns the column of a header as it is written in the file. */
    static Optional<GeorgiaColumn> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(header));
    }

    String header() {
        return header;
    }

    Cell cell() {
        return cell;
    }

    /** Answers whether a line without this value is refused: nobody can be given to nobody. */
    boolean isNeeded() {
        return this == ID || this == RESIDENCE_PUMA;
    }

    /** Returns an accepted value as a fact of the record, if the column is kept as one. */
    Optional<ImportedFact> fact(String value) {
        return fact.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportedFact(fact, cell.kind(value), cell.shown(value)));
    }
}
