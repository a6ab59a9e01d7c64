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

    private static final Form<ProblemLevel> LEVEL = Form.of(ProblemLevel.class);
    private static final Form<RiskLevel> RISK = Form.of(RiskLevel.class);

    // Who, when and for what
    /** Gender. */
    public static final Question<Gender> GENDER = Question.of("gender", "", "gender", Form.of(Gender.class));

    /** The day of the assessment. */
    public static final Question<LocalDate> ASSESSMENT_DATE = Question.of("assessmentDate", "", "the day of the assessment", Form.DATE);

    /** The date of birth. */
    public static final Question<LocalDate> DATE_OF_BIRTH = Question.of("dateOfBirth", "", "the date of birth", Form.DATE);

    /** The date of the current conviction (1.29). */
    public static final Question<LocalDate> DATE_OF_CURRENT_CONVICTION = Question.of("dateOfCurrentConviction", "1.29", "the date of the current conviction", Form.DATE);

    /** The start of supervision or the earliest release (1.38). */
    public static final Question<LocalDate> START_OF_FOLLOW_UP = Question.of("dateAtStartOfFollowup", "1.38", "the start of supervision or the earliest release", Form.DATE);

    /** The age at the first sanction (1.8). */
    public static final Question<Integer> AGE_AT_FIRST_SANCTION = Question.of("ageAtFirstSanction", "1.8", "the age at the first sanction", Form.COUNT);

    /** The code of the current offence. */
    public static final Question<OffenceCode> CURRENT_OFFENCE_CODE = Question.of("currentOffenceCode", "", "the code of the current offence", Form.OFFENCE);

    /** The number of sanctions (1.32). */
    public static final Question<Integer> SANCTIONS = Question.of("totalNumberOfSanctionsForAllOffences", "1.32", "the number of sanctions", Form.COUNT);

    /** The number of sanctions for violence (1.40). */
    public static final Question<Integer> VIOLENT_SANCTIONS = Question.of("totalNumberOfViolentSanctions", "1.40", "the number of sanctions for violence", Form.COUNT);

    /** Where the person is. */
    public static final Question<SupervisionStatus> SUPERVISION_STATUS = Question.of("supervisionStatus", "", "where the person is", Form.of(SupervisionStatus.class));

    /** Whether the sentence is custody. */
    public static final Question<Boolean> CUSTODIAL_SENTENCE = Question.of("hasCustodialSentence", "", "whether the sentence is custody", Form.YES_NO);

    // Sexual offending
    /** Whether there ever was a sexual offence (1.30). */
    public static final Question<Boolean> EVER_COMMITTED_SEXUAL_OFFENCE = Question.of("hasEverCommittedSexualOffence", "1.30", "whether there ever was a sexual offence", Form.YES_NO);

    /** The number of sanctions for indecent images (1.46). */
    public static final Question<Integer> IMAGE_SANCTIONS = Question.of("totalIndecentImageSanctions", "1.46", "the number of sanctions for indecent images", Form.COUNT);

    /** The number of sanctions for contact offences against adults (1.34). */
    public static final Question<Integer> CONTACT_ADULT_SANCTIONS = Question.of("totalContactAdultSexualSanctions", "1.34", "the number of sanctions for contact offences against adults", Form.COUNT);

    /** The number of sanctions for contact offences against children (1.45). */
    public static final Question<Integer> CONTACT_CHILD_SANCTIONS = Question.of("totalContactChildSexualSanctions", "1.45", "the number of sanctions for contact offences against children", Form.COUNT);

    /** The number of sanctions for other sexual offences (1.37). */
    public static final Question<Integer> NON_CONTACT_SANCTIONS = Question.of("totalNonContactSexualOffences", "1.37", "the number of sanctions for other sexual offences", Form.COUNT);

    /** The date of the most recent sexual sanction (1.33). */
    public static final Question<LocalDate> DATE_OF_MOST_RECENT_SEXUAL_OFFENCE = Question.of("dateOfMostRecentSexualOffence", "1.33", "the date of the most recent sexual sanction", Form.DATE);

    /** The date of an offence since supervision started (1.43). */
    public static final Question<LocalDate> MOST_RECENT_OFFENCE_DATE = Question.of("mostRecentOffenceDate", "1.43", "the date of an offence since supervision started", Form.DATE);

    /** Whether the current offence was against a stranger (1.44). */
    public static final Question<Boolean> AGAINST_STRANGER = Question.of("isCurrentOffenceAgainstVictimStranger", "1.44", "whether the current offence was against a stranger", Form.YES_NO);

    /** Whether there is a risk of sexual harm. */
    public static final Question<Boolean> RISK_OF_SEXUAL_HARM = Question.of("isARiskOfSexualHarm", "", "whether there is a risk of sexual harm", Form.YES_NO);

    /** Sexual preoccupation. */
    public static final Question<ProblemLevel> SEXUAL_PREOCCUPATION = Question.of("sexualPreoccupation", "", "sexual preoccupation", LEVEL);

    /** Sexual interests related to offending. */
    public static final Question<ProblemLevel> OFFENCE_RELATED_SEXUAL_INTERESTS = Question.of("offenceRelatedSexualInterests", "", "sexual interests related to offending", LEVEL);

    /** Emotional congruence with children. */
    public static final Question<ProblemLevel> EMOTIONAL_CONGRUENCE_WITH_CHILDREN = Question.of("emotionalCongruenceWithChildren", "", "emotional congruence with children", LEVEL);

    // The offence
    /** Whether a weapon was carried or used (2.2). */
    public static final Question<Boolean> WEAPON = Question.of("didOffenceInvolveCarryingOrUsingWeapon", "2.2", "whether a weapon was carried or used", Form.YES_NO);

    /** Whether there was violence or a threat of it (2.2). */
    public static final Question<Boolean> VIOLENCE_OR_THREAT = Question.of("didOffenceInvolveViolenceOrThreatOfViolence", "2.2", "whether there was violence or a threat of it", Form.YES_NO);

    /** Whether there was excessive violence (2.2). */
    public static final Question<Boolean> EXCESSIVE_VIOLENCE = Question.of("didOffenceInvolveExcessiveUseOfViolence", "2.2", "whether there was excessive violence", Form.YES_NO);

    /** Whether there was arson (2.2). */
    public static final Question<Boolean> ARSON = Question.of("didOffenceInvolveArson", "2.2", "whether there was arson", Form.YES_NO);

    /** Whether an emotional state was a motive (2.9). */
    public static final Question<Boolean> EMOTIONAL_STATE_MOTIVE = Question.of("offenceMotivationEmotionalState", "2.9", "whether an emotional state was a motive", Form.YES_NO);

    /** Whether the impact on others is recognised (2.6). */
    public static final Question<Boolean> RECOGNISES_IMPACT = Question.of("doesRecogniseImpactOfOffendingOnOthers", "2.6", "whether the impact on others is recognised", Form.YES_NO);

    /** Whether the offence is linked to serious harm (2.99). */
    public static final Question<Boolean> OFFENCE_LINKED_TO_RISK = Question.of("isAnalysisOfOffenceIssuesLinkedToRisk", "2.99", "whether the offence is linked to serious harm", Form.YES_NO);

    /** Convictions for serious offences of the past (R1.2). */
    public static final Question<Set<PreviousConviction>> PREVIOUS_CONVICTIONS = Question.of("previousConvictions", "R1.2", "convictions for serious offences of the past", Form.CONVICTIONS);

    // Accommodation
    /** Whether there is no settled address (3.3). */
    public static final Question<Boolean> NO_FIXED_ABODE = Question.of("isCurrentlyOfNoFixedAbodeOrTransientAccommodation", "3.3", "whether there is no settled address", Form.YES_NO);

    /** How suitable the home is (3.4). */
    public static final Question<ProblemLevel> SUITABILITY_OF_ACCOMMODATION = Question.of("suitabilityOfAccommodation", "3.4", "how suitable the home is", LEVEL);

    /** Whether accommodation is linked to serious harm (3.98). */
    public static final Question<Boolean> ACCOMMODATION_LINKED_TO_RISK = Question.of("hasAccommodationIssuesLinkedToRisk", "3.98", "whether accommodation is linked to serious harm", Form.YES_NO);

    // Education, training and employment
    /** Whether the person is out of work (4.2). */
    public static final Question<Boolean> UNEMPLOYED = Question.of("isUnemployed", "4.2", "whether the person is out of work", Form.YES_NO);

    /** Skills for work (4.4). */
    public static final Question<ProblemLevel> WORK_RELATED_SKILLS = Question.of("workRelatedSkills", "4.4", "skills for work", LEVEL);

    /** Difficulty with reading, writing or numbers (4.7). */
    public static final Question<ProblemLevel> PROBLEMS_WITH_READING_WRITING_NUMERACY = Question.of("problemsWithReadingWritingNumeracy", "4.7", "difficulty with reading, writing or numbers", LEVEL);

    /** Whether reading is difficult (4.7). */
    public static final Question<Boolean> PROBLEMS_WITH_READING = Question.of("hasProblemsWithReading", "4.7", "whether reading is difficult", Form.YES_NO);

    /** Whether numbers are difficult (4.7). */
    public static final Question<Boolean> PROBLEMS_WITH_NUMERACY = Question.of("hasProblemsWithNumeracy", "4.7", "whether numbers are difficult", Form.YES_NO);

    /** Learning difficulties (4.8). */
    public static final Question<ProblemLevel> LEARNING_DIFFICULTIES = Question.of("learningDifficulties", "4.8", "learning difficulties", LEVEL);

    /** Qualifications (4.9). */
    public static final Question<Qualifications> QUALIFICATIONS = Question.of("professionalOrVocationalQualifications", "4.9", "qualifications", Form.of(Qualifications.class));

    /** Leaning on others for money (5.5). */
    public static final Question<ProblemLevel> FINANCIAL_OVER_RELIANCE = Question.of("overRelianceOnOthersForFinancialSupport", "5.5", "leaning on others for money", LEVEL);

    // Relationships
    /** The relationship with close family (6.1). */
    public static final Question<ProblemLevel> CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS = Question.of("currentRelationshipWithFamilyMembers", "6.1", "the relationship with close family", LEVEL);

    /** The experience of childhood (6.3). */
    public static final Question<ProblemLevel> EXPERIENCE_OF_CHILDHOOD = Question.of("experienceOfChildhood", "6.3", "the experience of childhood", LEVEL);

    /** The relationship with the partner (6.4). */
    public static final Question<ProblemLevel> CURRENT_RELATIONSHIP_WITH_PARTNER = Question.of("currentRelationshipWithPartner", "6.4", "the relationship with the partner", LEVEL);

    /** Earlier close relationships (6.6). */
    public static final Question<ProblemLevel> PREVIOUS_CLOSE_RELATIONSHIPS = Question.of("previousCloseRelationships", "6.6", "earlier close relationships", LEVEL);

    /** Whether there is evidence of domestic abuse (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE = Question.of("evidenceOfDomesticAbuse", "6.7", "whether there is evidence of domestic abuse", Form.YES_NO);

    /** Whether it was against a partner (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE_AGAINST_PARTNER = Question.of("domesticAbuseAgainstPartner", "6.7", "whether it was against a partner", Form.YES_NO);

    /** Whether it was against family (6.7). */
    public static final Question<Boolean> DOMESTIC_ABUSE_AGAINST_FAMILY = Question.of("domesticAbuseAgainstFamily", "6.7", "whether it was against family", Form.YES_NO);

    /** Whether there is a partner (6.8). */
    public static final Question<RelationshipStatus> CURRENT_RELATIONSHIP_STATUS = Question.of("currentRelationshipStatus", "6.8", "whether there is a partner", Form.of(RelationshipStatus.class));

    /** Whether relationships are linked to serious harm (6.98). */
    public static final Question<Boolean> RELATIONSHIP_ISSUES_LINKED_TO_RISK = Question.of("relationshipIssuesLinkedToRisk", "6.98", "whether relationships are linked to serious harm", Form.YES_NO);

    /** The risk to the partner (SARA). */
    public static final Question<RiskLevel> SARA_RISK_TO_PARTNER = Question.of("saraRiskToPartner", "", "the risk to the partner (SARA)", RISK);

    /** The risk to others (SARA). */
    public static final Question<RiskLevel> SARA_RISK_TO_OTHERS = Question.of("saraRiskToOthers", "", "the risk to others (SARA)", RISK);

    // Lifestyle and associates
    /** Activities that encourage offending (7.2). */
    public static final Question<ProblemLevel> REGULAR_OFFENDING_ACTIVITIES = Question.of("regularOffendingActivities", "7.2", "activities that encourage offending", LEVEL);

    /** Being led by criminal associates (7.3). */
    public static final Question<ProblemLevel> LED_BY_ASSOCIATES = Question.of("easilyInfluencedByCriminalAssociates", "7.3", "being led by criminal associates", LEVEL);

    /** The influence of criminal associates (7.3). */
    public static final Question<ProblemLevel> INFLUENCE_FROM_ASSOCIATES = Question.of("influenceFromCriminalAssociates", "7.3", "the influence of criminal associates", LEVEL);

    /** Whether the peer group influences. */
    public static final Question<Boolean> PEER_GROUP_INFLUENCES = Question.of("hasPeerGroupInfluences", "", "whether the peer group influences", Form.YES_NO);

    /** Manipulative or predatory behaviour (7.4). */
    public static final Question<ProblemLevel> MANIPULATIVE_OR_PREDATORY_BEHAVIOUR = Question.of("manipulativeOrPredatoryBehaviour", "7.4", "manipulative or predatory behaviour", LEVEL);

    /** Recklessness and risk taking (7.5). */
    public static final Question<ProblemLevel> RECKLESSNESS = Question.of("recklessnessAndRiskTakingBehaviour", "7.5", "recklessness and risk taking", LEVEL);

    // Drugs and alcohol
    /** Current drug misuse (8.4). */
    public static final Question<ProblemLevel> CURRENT_DRUG_MISUSE = Question.of("currentDrugMisuse", "8.4", "current drug misuse", LEVEL);

    /** Motivation to tackle drug misuse (8.8). */
    public static final Question<MotivationLevel> MOTIVATION_TO_TACKLE_DRUG_MISUSE = Question.of("motivationToTackleDrugMisuse", "8.8", "motivation to tackle drug misuse", Form.of(MotivationLevel.class));

    /** Whether heroin is used (8.2). */
    public static final Question<Boolean> HEROIN = Question.of("hasHeroinUsage", "8.2", "whether heroin is used", Form.YES_NO);

    /** Whether methadone is used (8.2). */
    public static final Question<Boolean> METHADONE = Question.of("hasMethadoneUsage", "8.2", "whether methadone is used", Form.YES_NO);

    /** Whether other opiates are used (8.2). */
    public static final Question<Boolean> OTHER_OPIATE = Question.of("hasOtherOpiateUsage", "8.2", "whether other opiates are used", Form.YES_NO);

    /** Whether crack is used (8.2). */
    public static final Question<Boolean> CRACK_COCAINE = Question.of("hasCrackCocaineUsage", "8.2", "whether crack is used", Form.YES_NO);

    /** Whether powder cocaine is used (8.2). */
    public static final Question<Boolean> POWDER_COCAINE = Question.of("hasPowderCocaineUsage", "8.2", "whether powder cocaine is used", Form.YES_NO);

    /** Whether misused prescription drugs are used (8.2). */
    public static final Question<Boolean> PRESCRIPTION_DRUGS = Question.of("hasMisusedPrescriptionDrugUsage", "8.2", "whether misused prescription drugs are used", Form.YES_NO);

    /** Whether benzodiazepines are used (8.2). */
    public static final Question<Boolean> BENZODIAZEPINES = Question.of("hasBenzodiazepinesUsage", "8.2", "whether benzodiazepines are used", Form.YES_NO);

    /** Whether cannabis are used (8.2). */
    public static final Question<Boolean> CANNABIS = Question.of("hasCannabisUsage", "8.2", "whether cannabis are used", Form.YES_NO);

    /** Whether steroids are used (8.2). */
    public static final Question<Boolean> STEROIDS = Question.of("hasSteroidsUsage", "8.2", "whether steroids are used", Form.YES_NO);

    /** Whether other drugs are used (8.2). */
    public static final Question<Boolean> OTHER_DRUGS = Question.of("hasOtherDrugsUsage", "8.2", "whether other drugs are used", Form.YES_NO);

    /** Whether ketamine is used (8.2). */
    public static final Question<Boolean> KETAMINE = Question.of("hasKetamineUsage", "8.2", "whether ketamine is used", Form.YES_NO);

    /** Whether spice is used (8.2). */
    public static final Question<Boolean> SPICE = Question.of("hasSpiceUsage", "8.2", "whether spice is used", Form.YES_NO);

    /** Whether hallucinogens are used (8.2). */
    public static final Question<Boolean> HALLUCINOGENS = Question.of("hasHallucinogensUsage", "8.2", "whether hallucinogens are used", Form.YES_NO);

    /** Whether solvents are used (8.2). */
    public static final Question<Boolean> SOLVENTS = Question.of("hasSolventsUsage", "8.2", "whether solvents are used", Form.YES_NO);

    /** Alcohol use as a problem now (9.1). */
    public static final Question<ProblemLevel> CURRENT_ALCOHOL_USE_PROBLEMS = Question.of("currentAlcoholUseProblems", "9.1", "alcohol use as a problem now", LEVEL);

    /** Binge drinking or excess in the last six months (9.2). */
    public static final Question<ProblemLevel> EXCESSIVE_ALCOHOL_USE = Question.of("excessiveAlcoholUse", "9.2", "binge drinking or excess in the last six months", LEVEL);

    // Emotional wellbeing
    /** Difficulties coping (10.1). */
    public static final Question<ProblemLevel> DIFFICULTIES_COPING = Question.of("difficultiesCoping", "10.1", "difficulties coping", LEVEL);

    /** Psychological problems now (10.2). */
    public static final Question<ProblemLevel> CURRENT_PSYCHOLOGICAL_PROBLEMS = Question.of("currentPsychologicalProblems", "10.2", "psychological problems now", LEVEL);

    /** The view of oneself (10.4). */
    public static final Question<ProblemLevel> ATTITUDES_TOWARDS_SELF = Question.of("attitudesTowardsSelf", "10.4", "the view of oneself", LEVEL);

    /** Whether there was self-harm or attempted suicide (10.5). */
    public static final Question<Boolean> SELF_HARM = Question.of("hasSelfHarmOrAttemptedSuicide", "10.5", "whether there was self-harm or attempted suicide", Form.YES_NO);

    /** Psychiatric problems now (10.6). */
    public static final Question<ProblemLevel> CURRENT_PSYCHIATRIC_PROBLEMS = Question.of("currentPsychiatricProblems", "10.6", "psychiatric problems now", LEVEL);

    /** Whether there were behavioural problems in childhood (10.7). */
    public static final Question<Boolean> CHILDHOOD_BEHAVIOUR = Question.of("isEvidenceOfChildhoodBehaviouralProblems", "10.7", "whether there were behavioural problems in childhood", Form.YES_NO);

    /** Whether there was psychiatric treatment (10.7). */
    public static final Question<Boolean> HISTORY_OF_PSYCHIATRIC_TREATMENT = Question.of("hasHistoryOfPsychiatricTreatment", "10.7", "whether there was psychiatric treatment", Form.YES_NO);

    /** Whether there was medication for mental health (10.7). */
    public static final Question<Boolean> MEDICATION_FOR_MENTAL_HEALTH = Question.of("hasBeenOnMedicationForMentalHealthProblems", "10.7", "whether there was medication for mental health", Form.YES_NO);

    /** Whether there was a stay in a special hospital or secure unit (10.7). */
    public static final Question<Boolean> SPECIAL_HOSPITAL = Question.of("hasEverBeenInSpecialHospitalOrRegionalSecureUnit", "10.7", "whether there was a stay in a special hospital or secure unit", Form.YES_NO);

    /** Whether there is psychiatric treatment now (10.7). */
    public static final Question<Boolean> CURRENT_PSYCHIATRIC_TREATMENT = Question.of("hasCurrentPsychiatricTreatment", "10.7", "whether there is psychiatric treatment now", Form.YES_NO);

    /** Whether obsessive behaviour is linked to offending (R1.3). */
    public static final Question<Boolean> OBSESSIVE_BEHAVIOUR = Question.of("hasDisplayedObsessiveBehaviourLinkedToOffending", "R1.3", "whether obsessive behaviour is linked to offending", Form.YES_NO);

    /** Whether emotional wellbeing is linked to serious harm (10.98). */
    public static final Question<Boolean> EMOTIONAL_LINKED_TO_RISK = Question.of("areEmotionalIssuesLinkedToRisk", "10.98", "whether emotional wellbeing is linked to serious harm", Form.YES_NO);

    // Thinking, behaviour and attitudes
    /** Impulsivity (11.2). */
    public static final Question<ProblemLevel> IMPULSIVITY_PROBLEMS = Question.of("impulsivityProblems", "11.2", "impulsivity", LEVEL);

    /** Controlling or aggressive behaviour (11.3). */
    public static final Question<ProblemLevel> CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR = Question.of("controllingOrAggressiveBehaviour", "11.3", "controlling or aggressive behaviour", LEVEL);

    /** Control of temper (11.4). */
    public static final Question<ProblemLevel> TEMPER_CONTROL = Question.of("temperControl", "11.4", "control of temper", LEVEL);

    /** Solving problems (11.6). */
    public static final Question<ProblemLevel> PROBLEM_SOLVING_SKILLS = Question.of("problemSolvingSkills", "11.6", "solving problems", LEVEL);

    /** Awareness of consequences (11.7). */
    public static final Question<YesSometimesNo> AWARENESS_OF_CONSEQUENCES = Question.of("awarenessOfConsequences", "11.7", "awareness of consequences", Form.of(YesSometimesNo.class));

    /** Understanding other people's views (11.9). */
    public static final Question<ProblemLevel> UNDERSTANDS_OTHER_PEOPLES_VIEWS = Question.of("understandsOtherPeoplesViews", "11.9", "understanding other people's views", LEVEL);

    /** Whether thinking and behaviour are linked to serious harm (11.98). */
    public static final Question<Boolean> THINKING_LINKED_TO_RISK = Question.of("areThinkingAndBehaviourIssuesLinkedToRisk", "11.98", "whether thinking and behaviour are linked to serious harm", Form.YES_NO);

    /** Pro-criminal attitudes (12.1). */
    public static final Question<ProblemLevel> PRO_CRIMINAL_ATTITUDES = Question.of("proCriminalAttitudes", "12.1", "pro-criminal attitudes", LEVEL);

    /** Hostile orientation. */
    public static final Question<ProblemLevel> HOSTILE_ORIENTATION = Question.of("hostileOrientation", "", "hostile orientation", LEVEL);

    /** The attitude to supervision (12.4). */
    public static final Question<ProblemLevel> ATTITUDE_TO_SUPERVISION = Question.of("attitudeTowardsSupervisionOrLicence", "12.4", "the attitude to supervision", LEVEL);

    // Serious harm and custody
    /** The overall risk of serious harm (R10.6). */
    public static final Question<RiskLevel> OVERALL_RISK = Question.of("overallRiskForAssessment", "R10.6", "the overall risk of serious harm", RISK);

    /** The highest risk of all assessments. */
    public static final Question<RiskLevel> HIGHEST_RISK = Question.of("highestRiskLevelOverAllAssessments", "", "the highest risk of all assessments", RISK);

    /** Whether the screening is overridden. */
    public static final Question<Boolean> APPLY_OPD_OVERRIDE = Question.of("applyOPDOverride", "", "whether the screening is overridden", Form.YES_NO);

    /** Whether MAPPA applies (R11). */
    public static final Question<Boolean> ELIGIBLE_FOR_MAPPA = Question.of("isEligibleForMappa", "R11", "whether MAPPA applies", Form.YES_NO);

    /** Whether staff were assaulted or threatened (R1.3). */
    public static final Question<Boolean> ASSAULTED_STAFF = Question.of("hasAssaultedOrThreatenedStaff", "R1.3", "whether staff were assaulted or threatened", Form.YES_NO);

    /** Whether the person escaped or absconded (R4). */
    public static final Question<Boolean> ESCAPED = Question.of("hasEscapedOrAbsconded", "R4", "whether the person escaped or absconded", Form.YES_NO);

    /** Whether there were control issues (R4). */
    public static final Question<Boolean> CONTROL_ISSUES = Question.of("hasControlIssues", "R4", "whether there were control issues", Form.YES_NO);

    // Of the previous generation
    /** The OGRS3 score of two years, a whole percentage. */
    public static final Question<Integer> OGRS3_TWO_YEAR = Question.of("ogrs3TwoYear", "", "the OGRS3 score of two years, a whole percentage", Form.COUNT);

    private static final List<Question<?>> ALL = Question.made();
    private static final Map<String, Question<?>> BY_NAME = ALL.stream().collect(Collectors.toUnmodifiableMap(Question::name, Function.identity()));

    private Questions() {}

    /** Returns all questions, in the order of this file. */
    public static List<Question<?>> all() {
        return ALL;
    }

    /** Returns the question of a {@linkplain Question#name() name}. */
    public static Optional<Question<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
