package org.offload.caseload.score;

import org.offload.caseload.score.FactsForScores.Recorded;
import org.offload.caseload.score.ScoresPage.TierLine;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.predictors.tier.FormerTier.Change;
import org.offload.predictors.tier.FormerTier.Protect;
import org.offload.predictors.tier.Step;
import org.offload.predictors.tier.Tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says the tiers of a record: that which is recorded, and those that are worked out. */
record TiersInWords(Words words, WorkedOut found) {

    private static final String PREFIX = "caseload.scores.";

    /** Returns the tier in force with its day and source; empty for none. */
    String recorded() {
        Recorded recorded = found.facts().person().recorded();
        return recorded.from() == null
                ? ""
                : words.say(
                        PREFIX + "recorded",
                        recorded.tier(),
                        PlainDates.day(recorded.from()),
                        recorded.source());
    }

    /**
     * Returns the current one, and the older. The older can be recorded: it is the one that
     * allocation, lists and rulebooks go by.
     */
    List<TierLine> lines() {
        String older = found.former().orElse("");
        boolean isOther = !older.equals(found.facts().person().recorded().tier());
        return List.of(
                new TierLine(
                        words.say(PREFIX + "current"),
                        found.current().map(Tier::name).orElse(""),
                        current(),
                        false),
                new TierLine(
                        words.say(PREFIX + "older"), older, older(), !older.isEmpty() && isOther));
    }

    private List<String> current() {
        if (found.facts().current().isEmpty()) {
            return List.of(words.say(PREFIX + "notSupervised"));
        }
        List<String> why = new ArrayList<>();
        if (found.current().isEmpty()) {
            why.add(words.say(PREFIX + "tier.missing"));
        }
        List<Step> deciding = found.explanation().deciding();
        found.explanation().steps().entrySet().stream()
                .sorted(Map.Entry.<Step, Tier>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(
                        step ->
                                words.say(
                                        PREFIX
                                                + (deciding.contains(step.getKey())
                                                        ? "decides"
                                                        : "asks"),
                                        step.getValue().name(),
                                        step.getKey().words()))
                .forEach(why::add);
        if (found.isProvisional()) {
            why.add(
                    words.say(
                            PREFIX + "provisional",
                            String.join("; ", found.explanation().missing())));
        }
        return why;
    }

    private List<String> older() {
        if (found.former().isEmpty()) {
            return List.of(words.say(PREFIX + "older.missing"));
        }
        Protect protect = found.older().protect();
        Change change = found.older().change();
        return List.of(
                words.say(
                        PREFIX + "protect",
                        String.valueOf(protect.letter()),
                        protect.points(),
                        Math.max(protect.combined(), protect.harm()),
                        protect.mappa(),
                        protect.complexity(),
                        protect.women()),
                words.say(
                        PREFIX + "change." + change.basis().name(),
                        change.digit(),
                        change.points()));
    }
}
