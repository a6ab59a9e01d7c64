package org.offload.caseload.score;

import org.offload.caseload.HarmLevel;
import org.offload.caseload.score.FactsForScores.Event;
import org.offload.caseload.score.FactsForScores.Person;
import org.offload.predictors.Assessed;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;
import org.offload.predictors.result.YearScore;
import org.offload.predictors.tier.CurrentFacts;
import org.offload.predictors.tier.FormerFacts;
import org.offload.predictors.tier.Registration;
import org.offload.predictors.tier.ScoreSet;
import org.offload.predictors.tier.ScoreSet.Score;
import org.offload.predictors.tier.ScoreSet.Sexual;
import org.offload.predictors.tier.SupervisedEvent;
import org.offload.predictors.tier.SupervisedEvent.SupervisedRequirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Puts what a record holds as the tiers ask for it.
 *
 * @param assessed the scores that it gives
 */
record TiersOfRecord(FactsForScores facts, Assessed assessed, LocalDate today) {

    private static final String CUSTODY = "NC"; // as the tiers know it
    private static final String WOMAN = "Female";
    private static final int ENFORCED_YEARS = 1;

    CurrentFacts current() {
        return new CurrentFacts(
                today,
                facts.current().isPresent(),
                Optional.ofNullable(facts.person().releasedOn()),
                registrations(),
                List.of(scores()),
                Optional.empty(),
                facts.history().everSexual().orElse(false));
    }

    FormerFacts former(Result<YearScore> ogrs3) {
        return new FormerFacts(
                facts.person().sex().equals(WOMAN),
                scores().combined().percent(),
                ogrs3.asScore()
                        .map(score -> OptionalInt.of(score.twoYear()))
                        .orElseGet(OptionalInt::empty),
                facts.events().stream().anyMatch(this::isEnforced),
                registrations(),
                facts.events().stream().map(TiersOfRecord::event).toList(),
                Optional.empty());
    }

    private boolean isEnforced(Event event) {
        return event.isEnforced()
                && (event.endedOn() == null
                        || event.endedOn().isAfter(today.minusYears(ENFORCED_YEARS)));
    }

    private static SupervisedEvent event(Event event) {
        return new SupervisedEvent(
                event.endedOn() != null,
                event.isCustodial() ? CUSTODY : "",
                event.requirements().stream()
                        .map(type -> new SupervisedRequirement(type.code(), type.is("restrictive")))
                        .toList());
    }

    private ScoreSet scores() {
        Score all =
                assessed.all()
                        .asScore()
                        .map(one -> score(one.percent().value(), one.basis()))
                        .orElse(Score.NONE);
        Score combined =
                assessed.combined()
                        .asScore()
                        .map(one -> score(one.percent().value(), one.basis()))
                        .orElse(Score.NONE);
        Sexual direct =
                assessed.directContact()
                        .asScore()
                        .map(
                                one ->
                                        new Sexual(
                                                OptionalDouble.of(one.percent().value()),
                                                Optional.of(level(one.band()))))
                        .orElse(Sexual.NONE);
        return new ScoreSet(today.atStartOfDay(), all, combined, direct);
    }

    private static Score score(double percent, Basis basis) {
        return new Score(OptionalDouble.of(percent), Optional.of(basis));
    }

    private static RiskLevel level(RiskBand band) {
        return switch (band) {
            case LOW -> RiskLevel.LOW;
            case MEDIUM -> RiskLevel.MEDIUM;
            case HIGH -> RiskLevel.HIGH;
            case VERY_HIGH -> RiskLevel.VERY_HIGH;
        };
    }

    /** The risk of serious harm stands first: of one day, the first counts. */
    private List<Registration> registrations() {
        List<Registration> all = new ArrayList<>();
        Person person = facts.person();
        if (person.harm() != null && person.harmFrom() != null) {
            all.add(new Registration(code(person.harm()), "", "", person.harmFrom()));
        }
        facts.registrations().stream()
                .map(
                        one ->
                                new Registration(
                                        one.type(),
                                        one.level(),
                                        one.category(),
                                        one.registeredOn()))
                .forEach(all::add);
        return all;
    }

    private static String code(HarmLevel harm) {
        return switch (harm) {
            case LOW -> "RLRH";
            case MEDIUM -> "RMRH";
            case HIGH -> "RHRH";
            case VERY_HIGH -> "RVHR";
        };
    }
}
