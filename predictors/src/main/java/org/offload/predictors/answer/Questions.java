package org.offload.predictors.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All questions, by the part of the assessment that asks them. Numbers are those of the assessment
 * (OASys); names are those of the public service that scores it.
 */
public final class Questions {

    // Who, when and for what
    /** Gender. */
    public static final Question<Gender> GENDER = named("gender", "", "gender", Gender.class);

    /** The day of the assessment. */
    public static final Question<LocalDate> ASSESSMENT_DATE =
            date("assessmentDate", "", "the day of the assessment");

    /** The date of birth. */
    public static final Question<LocalDate> DATE_OF_BIRTH =
            date("dateOfBirth", "", "the date of birth");

    /** The date of the current conviction (1.29). */
    public static final Question<LocalDate> DATE_OF_CURRENT_CONVICTION =
            date("dateOfCurrentConviction", "1.29", "the date of the current conviction");

    /** The start of supervision or the earliest release (1.38). */
    public static final Question<LocalDate> START_OF_FOLLOW_UP =
            date(
                    "dateAtStartOfFollowup",
                    "1.38",
                    "the start of supervision or the earliest release");

    /** The age at the first sanction (1.8). */
    public static final Question<Integer> AGE_AT_FIRST_SANCTION =
            count("ageAtFirstSanction", "1.8", "the age at the first sanction");

    /** The code of the current offence. */
    public static final Question<OffenceCode> CURRENT_OFFENCE_CODE =
            Question.of("currentOffenceCode", "", "the code of the current offence", Form.OFFENCE);

    /** The number of sanctions (1.32). */
    public static final Question<Integer> SANCTIONS =
            count("totalNumberOfSanctionsForAllOffences", "1.32", "the number of sanctions");

    /** The number of sanctions for violence (1.40). */
    public static final Question<Integer> VIOLENT_SANCTIONS =
            count("totalNumberOfViolentSanctions", "1.40", "the number of sanctions for violence");

    /** Where the person is. */
    public static final Question<SupervisionStatus> SUPERVISION_STATUS =
            named("supervisionStatus", "", "where the person is", SupervisionStatus.class);

    /** Whether the sentence is custody. */
    public static final Question<Boolean> CUSTODIAL_SENTENCE =
            yesNo("hasCustodialSentence", "", "whether the sentence is custody");

    // Sexual offending
    /** Whether there ever was a sexual offence (1.30). */
    public static final Question<Boolean> EVER_COMMITTED_SEXUAL_OFFENCE =
            yesNo(
                    "hasEverCommittedSexualOffence",
                    "1.30",
                    "whether there ever was a sexual offence");

    /** The number of sanctions for indecent images (1.46). */
    public static final Question<Integer> IMAGE_SANCTIONS =
            count(
                    "totalIndecentImageSanctions",
                    "1.46",
                    "the number of sanctions for indecent images");

    /** The number of sanctions for contact offences against adults (1.34). */
    public static final Question<Integer> CONTACT_ADULT_SANCTIONS =
            count(
                    "totalContactAdultSexualSanctions",
                    "1.34",
                    "the number of sanctions for contact offences against adults");

    /** The number of sanctions for contact offences against children (1.45). */
    public static final Question<Integer> CONTACT_CHILD_SANCTIONS =
            count(
                    "totalContactChildSexualSanctions",
                    "1.45",
                    "the number of sanctions for contact offences against children");

    /** The number of sanctions for other sexual offences (1.37). */
    public static final Question<Integer> NON_CONTACT_SANCTIONS =
            count(
                    "totalNonContactSexualOffences",
                    "1.37",
                    "the number of sanctions for other sexual offences");

    /** The date of the most recent sexual sanction (1.33). */
    public static final Question<LocalDate> DATE_OF_MOST_RECENT_SEXUAL_OFFENCE =
            date(
                    "dateOfMostRecentSexualOffence",
                    "1.33",
                    "the date of the most recent sexual sanction");

    /** The date of an offence since supervision started (1.43). */
    public static final Question<LocalDate> MOST_RECENT_OFFENCE_DATE =
            date(
                    "mostRecentOffenceDate",
                    "1.43",
                    "the date of an offence since supervision started");

    /** Whether the current offence was against a stranger (1.44). */
    public static final Question<Boolean> AGAINST_STRANGER =
            yesNo(
                    "isCurrentOffenceAgainstVictimStranger",
                    "1.44",
                    "whether the current offence was against a stranger");

    /** Whether there is a risk of sexual harm. */
    public static final Question<Boolean> RISK_OF_SEXUAL_HARM =
            yesNo("isARiskOfSexualHarm", "", "whether there is a risk of sexual harm");

    /** Sexual preoccupation. */
    public static final Question<ProblemLevel> SEXUAL_PREOCCUPATION =
            level("sexualPreoccupation", "", "sexual preoccupation");

    /** Sexual interests related to offending. */
    public static final Question<ProblemLevel> OFFENCE_RELATED_SEXUAL_INTERESTS =
            level("offenceRelatedSexualInterests", "", "sexual interests related to offending");

    /** Emotional congruence with children. */
    public static final Question<ProblemLevel> EMOTIONAL_CONGRUENCE_WITH_CHILDREN =
            level("emotionalCongruenceWithChildren", "", "emotional congruence with children");

    // The offence
    /** Whether a weapon was carried or used (2.2). */
    public static final Question<Boolean> WEAPON =
            yesNo(
                    "didOffenceInvolveCarryingOrUsingWeapon",
                    "2.2",
                    "whether a weapon was carried or used");

    /** Whether there was violence or a threat of it. */
    public static final Question<Boolean> VIOLENCE_OR_THREAT =
            yesNo(
                    "didOffenceInvolveViolenceOrThreatOfViolence",
                    "",
                    "whether there was violence or a threat of it");

    /** Whether there was excessive violence. */
    public static final Question<Boolean> EXCESSIVE_VIOLENCE =
            yesNo(
                    "didOffenceInvolveExcessiveUseOfViolence",
                    "",
                    "whether there was excessive violence");

    /** Whether there was arson. */
    public static final Question<Boolean> ARSON =
            yesNo("didOffenceInvolveArson", "", "whether there was arson");

    /** Whether an emotional state was a motive. */
    public static final Question<Boolean> EMOTIONAL_STATE_MOTIVE =
            yesNo("offenceMotivationEmotionalState", "", "whether an emotional state was a motive");

    /** Whether the impact on others is recognised (2.6). */
    public static final Question<Boolean> RECOGNISES_IMPACT =
            yesNo(
                    "doesRecogniseImpactOfOffendingOnOthers",
                    "2.6",
                    "whether the impact on others is recognised");

    /** Whether the offence is linked to serious harm (2.99). */
    public static final Question<Boolean> OFFENCE_LINKED_TO_RISK =
            yesNo(
                    "isAnalysisOfOffenceIssuesLinkedToRisk",
                    "2.99",
                    "whether the offence is linked to serious harm");

    /** Convictions for serious offences of the past (R1.2). */
    public static final Question<Set<PreviousConviction>> PREVIOUS_CONVICTIONS =
            Question.of(
                    "previousConvictions",
                    "R1.2",
                    "convictions for serious offences of the past",
                    Form.CONVICTIONS);

    // Accommodation
    /** Whether there is no settled address (3.3). */
    public static final Question<Boolean> NO_FIXED_ABODE =
            yesNo(
                    "isCurrentlyOfNoFixedAbodeOrTransientAccommodation",
                    "3.3",
                    "whether there is no settled address");

    /** How suitable the home is (3.4). */
    public static final Question<ProblemLevel> SUITABILITY_OF_ACCOMMODATION =
            level("suitabilityOfAccommodation", "3.4", "how suitable the home is");

    /** Whether accommodation is linked to serious harm (3.98). */
    public static final Question<Boolean> ACCOMMODATION_LINKED_TO_RISK =
            yesNo(
                    "hasAccommodationIssuesLinkedToRisk",
                    "3.98",
                    "whether accommodation is linked to serious harm");

    // Education, training and employment
    /** Whether the person is out of work (4.2). */
    public static final Question<Boolean> UNEMPLOYED =
            yesNo("isUnemployed", "4.2", "whether the person is out of work");

    /** Skills for work (4.4). */
    public static final Question<ProblemLevel> WORK_RELATED_SKILLS =
            level("workRelatedSkills", "4.4", "skills for work");

    /** Difficulty with reading, writing or numbers (4.7). */
    public static final Question<ProblemLevel> PROBLEMS_WITH_READING_WRITING_NUMERACY =
            level(
                    "problemsWithReadingWritingNumeracy",
                    "4.7",
                    "difficulty with reading, writing or numbers");

    /** Whether reading is difficult (4.7). */
    public static final Question<Boolean> PROBLEMS_WITH_READING =
            yesNo("hasProblemsWithReading", "4.7", "whether reading is difficult");

    /** Whether numbers are difficult (4.7). */
    public static final Question<Boolean> PROBLEMS_WITH_NUMERACY =
            yesNo("hasProblemsWithNumeracy", "4.7", "whether numbers are difficult");

    /** Learning difficulties (4.8). */
    public static final Question<ProblemLevel> LEARNING_DIFFICULTIES =
            level("learningDifficulties", "4.8", "learning difficulties");

    /** Qualifications (4.9). */
    public static final Question<Qualifications> QUALIFICATIONS =
            named(
                    "professionalOrVocationalQualifications",
                    "4.9",
                    "qualifications",
                    Qualifications.class);

    /** Leaning on others for money (5.5). */
    public static final Question<ProblemLevel> FINANCIAL_OVER_RELIANCE =
            level("overRelianceOnOthersForFinancialSupport", "5.5", "leaning on others for money");

    // Relationships
    /** The relationship with close family (6.1). */
    public static final Question<ProblemLevel> CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS =
            level(
                    "currentRelationshipWithFamilyMembers",
                    "6.1",
                    "the relationship with close family");

    /** The experience of childhood (6.3). */
    public static final Question<ProblemLevel> EXPERIENCE_OF_CHILDHOOD =
            level("experienceOfChildhood", "6.3", "the experience of childhood");

    /** The relationship with the partner (6.4). */
    public static final Question<ProblemLevel> CURRENT_RELATIONSHIP_WITH_PARTNER =
            level("currentRelationshipWithPartner", "6.4", "the relationship with the partner");

    /** Earlier close relationships (6.6). */
    public static final Question<ProblemLevel> PREVIOUS_CLOSE_RELATIONSHIPS =
            level("previousCloseRelationships", "6.6", "earlier close relationships");

    /** Whether there is evidence of domestic abuse (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE =
            yesNo("evidenceOfDomesticAbuse", "6.7", "whether there is evidence of domestic abuse");

    /** Whether it was against a partner (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE_AGAINST_PARTNER =
            yesNo("domesticAbuseAgainstPartner", "6.7", "whether it was against a partner");

    /** Whether it was against family (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE_AGAINST_FAMILY =
            yesNo("domesticAbuseAgainstFamily", "6.7", "whether it was against family");

    /** Whether there is a partner (6.8). */
    public static final Question<RelationshipStatus> CURRENT_RELATIONSHIP_STATUS =
            named(
                    "currentRelationshipStatus",
                    "6.8",
                    "whether there is a partner",
                    RelationshipStatus.class);

    /** Whether relationships are linked to serious harm (6.98). */
    public static final Question<Boolean> RELATIONSHIP_ISSUES_LINKED_TO_RISK =
            yesNo(
                    "relationshipIssuesLinkedToRisk",
                    "6.98",
                    "whether relationships are linked to serious harm");

    /** The risk to the partner (SARA). */
    public static final Question<RiskLevel> SARA_RISK_TO_PARTNER =
            risk("saraRiskToPartner", "", "the risk to the partner (SARA)");

    /** The risk to others (SARA). */
    public static final Question<RiskLevel> SARA_RISK_TO_OTHERS =
            risk("saraRiskToOthers", "", "the risk to others (SARA)");

    // Lifestyle and associates
    /** Activities that encourage offending (7.2). */
    public static final Question<ProblemLevel> REGULAR_OFFENDING_ACTIVITIES =
            level("regularOffendingActivities", "7.2", "activities that encourage offending");

    /** Being led by criminal associates (7.3). */
    public static final Question<ProblemLevel> LED_BY_ASSOCIATES =
            level(
                    "easilyInfluencedByCriminalAssociates",
                    "7.3",
                    "being led by criminal associates");

    /** The influence of criminal associates (7.3). */
    public static final Question<ProblemLevel> INFLUENCE_FROM_ASSOCIATES =
            level("influenceFromCriminalAssociates", "7.3", "the influence of criminal associates");

    /** Whether the peer group influences. */
    public static final Question<Boolean> PEER_GROUP_INFLUENCES =
            yesNo("hasPeerGroupInfluences", "", "whether the peer group influences");

    /** Manipulative or predatory behaviour (7.4). */
    public static final Question<ProblemLevel> MANIPULATIVE_OR_PREDATORY_BEHAVIOUR =
            level("manipulativeOrPredatoryBehaviour", "7.4", "manipulative or predatory behaviour");

    /** Recklessness and risk taking (7.5). */
    public static final Question<ProblemLevel> RECKLESSNESS =
            level("recklessnessAndRiskTakingBehaviour", "7.5", "recklessness and risk taking");

    // Drugs and alcohol
    /** Current drug misuse (8.4). */
    public static final Question<ProblemLevel> CURRENT_DRUG_MISUSE =
            level("currentDrugMisuse", "8.4", "current drug misuse");

    /** Motivation to tackle drug misuse (8.8). */
    public static final Question<MotivationLevel> MOTIVATION_TO_TACKLE_DRUG_MISUSE =
            named(
                    "motivationToTackleDrugMisuse",
                    "8.8",
                    "motivation to tackle drug misuse",
                    MotivationLevel.class);

    /** Whether heroin is used. */
    public static final Question<Boolean> HEROIN =
            yesNo("hasHeroinUsage", "", "whether heroin is used");

    /** Whether methadone is used. */
    public static final Question<Boolean> METHADONE =
            yesNo("hasMethadoneUsage", "", "whether methadone is used");

    /** Whether other opiates are used. */
    public static final Question<Boolean> OTHER_OPIATE =
            yesNo("hasOtherOpiateUsage", "", "whether other opiates are used");

    /** Whether crack is used. */
    public static final Question<Boolean> CRACK_COCAINE =
            yesNo("hasCrackCocaineUsage", "", "whether crack is used");

    /** Whether powder cocaine is used. */
    public static final Question<Boolean> POWDER_COCAINE =
            yesNo("hasPowderCocaineUsage", "", "whether powder cocaine is used");

    /** Whether misused prescription drugs are used. */
    public static final Question<Boolean> PRESCRIPTION_DRUGS =
            yesNo(
                    "hasMisusedPrescriptionDrugUsage",
                    "",
                    "whether misused prescription drugs are used");

    /** Whether benzodiazepines are used. */
    public static final Question<Boolean> BENZODIAZEPINES =
            yesNo("hasBenzodiazepinesUsage", "", "whether benzodiazepines are used");

    /** Whether cannabis are used. */
    public static final Question<Boolean> CANNABIS =
            yesNo("hasCannabisUsage", "", "whether cannabis are used");

    /** Whether steroids are used. */
    public static final Question<Boolean> STEROIDS =
            yesNo("hasSteroidsUsage", "", "whether steroids are used");

    /** Whether other drugs are used. */
    public static final Question<Boolean> OTHER_DRUGS =
            yesNo("hasOtherDrugsUsage", "", "whether other drugs are used");

    /** Whether ketamine is used. */
    public static final Question<Boolean> KETAMINE =
            yesNo("hasKetamineUsage", "", "whether ketamine is used");

    /** Whether spice is used. */
    public static final Question<Boolean> SPICE =
            yesNo("hasSpiceUsage", "", "whether spice is used");

    /** Whether hallucinogens are used. */
    public static final Question<Boolean> HALLUCINOGENS =
            yesNo("hasHallucinogensUsage", "", "whether hallucinogens are used");

    /** Whether solvents are used. */
    public static final Question<Boolean> SOLVENTS =
            yesNo("hasSolventsUsage", "", "whether solvents are used");

    /** Alcohol use as a problem now (9.1). */
    public static final Question<ProblemLevel> CURRENT_ALCOHOL_USE_PROBLEMS =
            level("currentAlcoholUseProblems", "9.1", "alcohol use as a problem now");

    /** Binge drinking or excess in the last six months (9.2). */
    public static final Question<ProblemLevel> EXCESSIVE_ALCOHOL_USE =
            level("excessiveAlcoholUse", "9.2", "binge drinking or excess in the last six months");

    // Emotional wellbeing
    /** Difficulties coping (10.1). */
    public static final Question<ProblemLevel> DIFFICULTIES_COPING =
            level("difficultiesCoping", "10.1", "difficulties coping");

    /** Psychological problems now (10.2). */
    public static final Question<ProblemLevel> CURRENT_PSYCHOLOGICAL_PROBLEMS =
            level("currentPsychologicalProblems", "10.2", "psychological problems now");

    /** The view of oneself (10.4). */
    public static final Question<ProblemLevel> ATTITUDES_TOWARDS_SELF =
            level("attitudesTowardsSelf", "10.4", "the view of oneself");

    /** Whether there was self-harm or attempted suicide (10.5). */
    public static final Question<Boolean> SELF_HARM =
            yesNo(
                    "hasSelfHarmOrAttemptedSuicide",
                    "10.5",
                    "whether there was self-harm or attempted suicide");

    /** Psychiatric problems now (10.6). */
    public static final Question<ProblemLevel> CURRENT_PSYCHIATRIC_PROBLEMS =
            level("currentPsychiatricProblems", "10.6", "psychiatric problems now");

    /** Whether there were behavioural problems in childhood. */
    public static final Question<Boolean> CHILDHOOD_BEHAVIOUR =
            yesNo(
                    "isEvidenceOfChildhoodBehaviouralProblems",
                    "",
                    "whether there were behavioural problems in childhood");

    /** Whether there was psychiatric treatment. */
    public static final Question<Boolean> HISTORY_OF_PSYCHIATRIC_TREATMENT =
            yesNo(
                    "hasHistoryOfPsychiatricTreatment",
                    "",
                    "whether there was psychiatric treatment");

    /** Whether there was medication for mental health. */
    public static final Question<Boolean> MEDICATION_FOR_MENTAL_HEALTH =
            yesNo(
                    "hasBeenOnMedicationForMentalHealthProblems",
                    "",
                    "whether there was medication for mental health");

    /** Whether there was a stay in a special hospital or secure unit. */
    public static final Question<Boolean> SPECIAL_HOSPITAL =
            yesNo(
                    "hasEverBeenInSpecialHospitalOrRegionalSecureUnit",
                    "",
                    "whether there was a stay in a special hospital or secure unit");

    /** Whether there is psychiatric treatment now. */
    public static final Question<Boolean> CURRENT_PSYCHIATRIC_TREATMENT =
            yesNo(
                    "hasCurrentPsychiatricTreatment",
                    "",
                    "whether there is psychiatric treatment now");

    /** Whether obsessive behaviour is linked to offending (R1.3). */
    public static final Question<Boolean> OBSESSIVE_BEHAVIOUR =
            yesNo(
                    "hasDisplayedObsessiveBehaviourLinkedToOffending",
                    "R1.3",
                    "whether obsessive behaviour is linked to offending");

    /** Whether emotional wellbeing is linked to serious harm (10.98). */
    public static final Question<Boolean> EMOTIONAL_LINKED_TO_RISK =
            yesNo(
                    "areEmotionalIssuesLinkedToRisk",
                    "10.98",
                    "whether emotional wellbeing is linked to serious harm");

    // Thinking, behaviour and attitudes
    /** Impulsivity (11.2). */
    public static final Question<ProblemLevel> IMPULSIVITY_PROBLEMS =
            level("impulsivityProblems", "11.2", "impulsivity");

    /** Controlling or aggressive behaviour (11.3). */
    public static final Question<ProblemLevel> CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR =
            level(
                    "controllingOrAggressiveBehaviour",
                    "11.3",
                    "controlling or aggressive behaviour");

    /** Control of temper (11.4). */
    public static final Question<ProblemLevel> TEMPER_CONTROL =
            level("temperControl", "11.4", "control of temper");

    /** Solving problems (11.6). */
    public static final Question<ProblemLevel> PROBLEM_SOLVING_SKILLS =
            level("problemSolvingSkills", "11.6", "solving problems");

    /** Awareness of consequences (11.7). */
    public static final Question<YesSometimesNo> AWARENESS_OF_CONSEQUENCES =
            named(
                    "awarenessOfConsequences",
                    "11.7",
                    "awareness of consequences",
                    YesSometimesNo.class);

    /** Understanding other people's views (11.9). */
    public static final Question<ProblemLevel> UNDERSTANDS_OTHER_PEOPLES_VIEWS =
            level("understandsOtherPeoplesViews", "11.9", "understanding other people's views");

    /** Whether thinking and behaviour are linked to serious harm (11.98). */
    public static final Question<Boolean> THINKING_LINKED_TO_RISK =
            yesNo(
                    "areThinkingAndBehaviourIssuesLinkedToRisk",
                    "11.98",
                    "whether thinking and behaviour are linked to serious harm");

    /** Pro-criminal attitudes (12.1). */
    public static final Question<ProblemLevel> PRO_CRIMINAL_ATTITUDES =
            level("proCriminalAttitudes", "12.1", "pro-criminal attitudes");

    /** Hostile orientation. */
    public static final Question<ProblemLevel> HOSTILE_ORIENTATION =
            level("hostileOrientation", "", "hostile orientation");

    /** The attitude to supervision (12.4). */
    public static final Question<ProblemLevel> ATTITUDE_TO_SUPERVISION =
            level("attitudeTowardsSupervisionOrLicence", "12.4", "the attitude to supervision");

    // Serious harm and custody
    /** The overall risk of serious harm (R10.6). */
    public static final Question<RiskLevel> OVERALL_RISK =
            risk("overallRiskForAssessment", "R10.6", "the overall risk of serious harm");

    /** The highest risk of all assessments. */
    public static final Question<RiskLevel> HIGHEST_RISK =
            risk("highestRiskLevelOverAllAssessments", "", "the highest risk of all assessments");

    /** Whether the screening is overridden. */
    public static final Question<Boolean> APPLY_OPD_OVERRIDE =
            yesNo("applyOPDOverride", "", "whether the screening is overridden");

    /** Whether MAPPA applies (R11). */
    public static final Question<Boolean> ELIGIBLE_FOR_MAPPA =
            yesNo("isEligibleForMappa", "R11", "whether MAPPA applies");

    /** Whether staff were assaulted or threatened (R1.3). */
    public static final Question<Boolean> ASSAULTED_STAFF =
            yesNo(
                    "hasAssaultedOrThreatenedStaff",
                    "R1.3",
                    "whether staff were assaulted or threatened");

    /** Whether the person escaped or absconded (R4). */
    public static final Question<Boolean> ESCAPED =
            yesNo("hasEscapedOrAbsconded", "R4", "whether the person escaped or absconded");

    /** Whether there were control issues (R4). */
    public static final Question<Boolean> CONTROL_ISSUES =
            yesNo("hasControlIssues", "R4", "whether there were control issues");

    // Of the previous generation
    /** The OGRS3 score of two years, a whole percentage. */
    public static final Question<Integer> OGRS3_TWO_YEAR =
            count("ogrs3TwoYear", "", "the OGRS3 score of two years, a whole percentage");

    private static final List<Question<?>> ALL = Question.made();
    private static final Map<String, Question<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Question::name, Function.identity()));

    private Questions() {}

    /** Returns all questions, in the order of this file. */
    public static List<Question<?>> all() {
        return ALL;
    }

    /** Returns the question of a {@linkplain Question#name() name}. */
    public static Optional<Question<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Question<Boolean> yesNo(String name, String item, String words) {
        return Question.of(name, item, words, Form.YES_NO);
    }

    private static Question<Integer> count(String name, String item, String words) {
        return Question.of(name, item, words, Form.COUNT);
    }

    private static Question<LocalDate> date(String name, String item, String words) {
        return Question.of(name, item, words, Form.DATE);
    }

    private static Question<ProblemLevel> level(String name, String item, String words) {
        return named(name, item, words, ProblemLevel.class);
    }

    private static Question<RiskLevel> risk(String name, String item, String words) {
        return named(name, item, words, RiskLevel.class);
    }

    private static <E extends Enum<E>> Question<E> named(
            String name, String item, String words, Class<E> type) {
        return Question.of(name, item, words, Form.of(type));
    }
}
