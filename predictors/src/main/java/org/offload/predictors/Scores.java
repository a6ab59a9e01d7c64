package org.offload.predictors;

import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.RiskBand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Results of many people in one array, to be filled, read and filled again. Not shared by threads.
 *
 * <p>Reasons are not kept: {@link Predictors#assess} tells those of one person.
 */
public final class Scores {

    private static final int WIDTH = Instrument.OF_TODAY.size();
    private static final int NONE = -1;
    private static final int NOT_APPLICABLE = -2;
    private static final int BAND = 16; // bits of a number; the band is above
    private static final List<RiskBand> BANDS = List.of(RiskBand.values());
    private static final List<ProgrammePathway> PATHWAYS = List.of(ProgrammePathway.values());

    private final Findings found = Findings.counted();
    private final int[] results;
    private int size;

    private Scores(int capacity) {
        results = new int[Math.multiplyExact(capacity, WIDTH)];
    }

    /** Makes room for the results of so many people. */
    public static Scores of(int capacity) {
        return new Scores(capacity);
    }

    /** Returns of how many people there are results. */
    public int size() {
        return size;
    }

    /**
     * Returns a result as a number: hundredths of a percent of a score, points of {@link
     * Instrument#MATURITY_SCREENING_TOOL} and of {@link
     * Instrument#LEARNING_DISABILITIES_SCREENING}, 1 for whoever is screened in; empty without a
     * result.
     *
     * @throws IndexOutOfBoundsException for a row, or an instrument of the previous generation,
     *     that is not there
     */
    public OptionalInt number(int row, Instrument instrument) {
        int result = results[at(row, instrument)];
        return result < 0 ? OptionalInt.empty() : OptionalInt.of(result & (1 << BAND) - 1);
    }

    /** Returns the band of a score; empty without a score, or where there are no bands. */
    public Optional<RiskBand> band(int row, Instrument instrument) {
        int result = results[at(row, instrument)];
        return result < 0 || result >> BAND == 0
                ? Optional.empty()
                : Optional.of(BANDS.get((result >> BAND) - 1));
    }

    /** Whether an instrument is not for a person. */
    public boolean isNotApplicable(int row, Instrument instrument) {
        return results[at(row, instrument)] == NOT_APPLICABLE;
    }

    /** Returns the programme pathway of a person. */
    public ProgrammePathway pathway(int row) {
        return PATHWAYS.get(results[at(row, Instrument.PROGRAMME_NEEDS_IDENTIFIER)]);
    }

    private int at(int row, Instrument instrument) {
        return Objects.checkIndex(row, size) * WIDTH
                + Objects.checkIndex(Instrument.OF_TODAY.indexOf(instrument), WIDTH);
    }

    void begin(int people) {
        if (people * WIDTH > results.length) {
            throw new IndexOutOfBoundsException(
                    "There is room for " + results.length / WIDTH + " people, not " + people);
        }
        size = people;
    }

    Findings found() {
        return found;
    }

    /** Keeps what was found, in the order of the instruments. */
    void keep(int row) {
        int i = row * WIDTH;
        results[i++] = scored(found.all.isScored(), found.all.hundredths(), found.all.band());
        results[i++] =
                scored(found.violent.isScored(), found.violent.hundredths(), found.violent.band());
        results[i++] =
                scored(
                        found.seriousViolent.isScored(),
                        found.seriousViolent.hundredths(),
                        found.seriousViolent.band());
        results[i++] =
                found.directContact.isNotApplicable()
                        ? NOT_APPLICABLE
                        : scored(
                                found.directContact.isScored(),
                                found.directContact.hundredths(),
                                found.directContact.band());
        results[i++] =
                found.indirect.isNotApplicable()
                        ? NOT_APPLICABLE
                        : scored(
                                found.indirect.isScored(),
                                found.indirect.hundredths(),
                                found.indirect.band());
        results[i++] =
                scored(
                        found.combined.isScored(),
                        found.combined.hundredths(),
                        found.combined.band());
        results[i++] =
                found.maturity.isNotApplicable()
                        ? NOT_APPLICABLE
                        : points(found.maturity.isScored(), found.maturity.points());
        results[i++] = points(found.learning.isScored(), found.learning.points());
        results[i++] =
                found.personality.isNotApplicable()
                        ? NOT_APPLICABLE
                        : points(
                                found.personality.isScored(),
                                found.personality.isScreenedIn() ? 1 : 0);
        results[i] = PATHWAYS.indexOf(found.programme.pathway());
    }

    private static int scored(boolean isScored, int hundredths, RiskBand band) {
        return isScored ? ((BANDS.indexOf(band) + 1) << BAND) | hundredths : NONE;
    }

    private static int points(boolean isScored, int points) {
        return isScored ? points : NONE;
    }
}
