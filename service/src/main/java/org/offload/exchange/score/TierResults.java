package org.offload.exchange.score;

import org.offload.predictors.published.Row;
import org.offload.predictors.published.Shape.Instruments;
import org.offload.predictors.published.TierRow;
import org.offload.predictors.tier.FormerTier;
import org.offload.predictors.tier.Step;
import org.offload.predictors.tier.TierExplanation;
import org.offload.predictors.tier.TierResult.Refused;
import org.offload.predictors.tier.TierResult.Tiered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Both tiers of a row, or the one that its columns are for. */
final class TierResults implements Results {

    private final Instruments instruments;
    private final boolean hasCurrent;
    private final boolean hasFormer;
    private final boolean explains;

    private TierResults(
            Instruments instruments, boolean hasCurrent, boolean hasFormer, boolean explains) {
        this.instruments = instruments;
        this.hasCurrent = hasCurrent;
        this.hasFormer = hasFormer;
        this.explains = explains;
    }

    /**
     * Looks at the names of columns for which tier they are.
     *
     * @throws Unusable if they are for none
     */
    static TierResults of(Instruments instruments, List<String> columns, boolean explains)
            throws Unusable {
        boolean hasCurrent = columns.contains("has_active_event");
        boolean hasFormer = columns.contains("convictions");
        if (!hasCurrent && !hasFormer) {
            throw new Unusable(
                    "has neither a column has_active_event, for the current tier, nor one named"
                            + " convictions, for the older one.");
        }
        return new TierResults(instruments, hasCurrent, hasFormer, explains);
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (hasCurrent) {
            columns.addAll(List.of("tier", "provisional", "tier_refused"));
            if (explains) {
                columns.addAll(List.of("tier_steps", "tier_decided", "tier_missing"));
            }
        }
        if (hasFormer) {
            columns.addAll(List.of("tier_score", "protect_level", "change_level", "unsupervised"));
            if (explains) {
                columns.addAll(List.of("protect_points", "change_points", "change_basis"));
            }
        }
        return columns;
    }

    @Override
    public List<String> of(Row row) {
        List<String> texts = new ArrayList<>();
        if (hasCurrent) {
            current(row, texts);
        }
        if (hasFormer) {
            former(row, texts);
        }
        return texts;
    }

    private void current(Row row, List<String> texts) {
        TierExplanation found = instruments.current().explain(TierRow.current(row));
        switch (found.result()) {
            case Tiered(var tier, var isProvisional) ->
                    texts.addAll(List.of(tier.name(), Boolean.toString(isProvisional), ""));
            case Refused(var why) -> texts.addAll(List.of("", "", why));
        }
        if (explains) {
            texts.add(
                    Arrays.stream(Step.values())
                            .filter(found.steps()::containsKey)
                            .map(step -> step.words() + " " + found.steps().get(step))
                            .collect(Collectors.joining("; ")));
            texts.add(found.deciding().stream().map(Step::words).collect(Collectors.joining("; ")));
            texts.add(String.join("; ", found.missing()));
        }
    }

    private void former(Row row, List<String> texts) {
        FormerTier.Outcome found = instruments.former().of(TierRow.former(row));
        FormerTier.Protect protect = found.protect();
        FormerTier.Change change = found.change();
        texts.addAll(
                List.of(
                        found.toString(),
                        Character.toString(protect.letter()),
                        Integer.toString(change.digit()),
                        Boolean.toString(found.isUnsupervised())));
        if (explains) {
            texts.add(
                    "combined %d, harm %d, MAPPA %d, complexity %d, women %d: %d"
                            .formatted(
                                    protect.combined(),
                                    protect.harm(),
                                    protect.mappa(),
                                    protect.complexity(),
                                    protect.women(),
                                    protect.points()));
            texts.add(
                    "needs %d, OGRS3 %d, managed %d: %d"
                            .formatted(
                                    change.needs(),
                                    change.ogrs3(),
                                    change.managed(),
                                    change.points()));
            texts.add(change.basis().name());
        }
    }
}
