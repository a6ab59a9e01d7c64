package org.offload.predictors.published;

import org.offload.predictors.EarlierScores;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.result.Percent;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores that were found before programmes are looked at, read from a row of text. */
final class EarlierRow {

    private EarlierRow() {}

    static EarlierScores of(Row row) {
        boolean hasCombined = row.yes("ctxCombinedPresent");
        return new EarlierScores(
                percent(row, "ctxAllScore"),
                percent(row, "ctxViolentScore"),
                hasCombined ? percent(row, "ctxCombinedScore") : Optional.empty(),
                hasCombined ? band(row, "ctxDirectBand") : Optional.empty(),
                hasCombined ? band(row, "ctxIndirectBand") : Optional.empty());
    }

    private static Optional<Percent> percent(Row row, String column) {
        OptionalDouble number = row.number(column);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        long hundredths = Math.round(number.getAsDouble() * 100);
        if (hundredths < 0 || hundredths > 9_999) {
            throw new BadField(column, row.field(column), "0 to 99.99");
        }
        return Optional.of(new Percent((int) hundredths));
    }

    private static Optional<RiskLevel> band(Row row, String column) {
        return row.text(column)
                .map(
                        text ->
                                Arrays.stream(RiskLevel.values())
                                        .filter(one -> one.name().equals(text))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new BadField(
                                                                column,
                                                                text,
                                                                "a band such as LOW")));
    }
}
