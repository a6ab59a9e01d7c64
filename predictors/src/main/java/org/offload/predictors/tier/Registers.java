package org.offload.predictors.tier;

import org.offload.predictors.answer.RiskLevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What registrations say for the tiers.
 *
 * <p>Source: the public tier service, commit affac98a. Codes are compared as it does: some with
 * their case, some without.
 */
final class Registers {

    private Optional<RiskLevel> harm = Optional.empty();
    private LocalDate harmSince = LocalDate.MIN;
    private int mappaLevel;
    private LocalDate mappaLevelSince = LocalDate.MIN;
    private boolean mappaCategory;
    private LocalDate mappaSince = LocalDate.MIN;
    private boolean managedTogether;
    private boolean lifer;
    private boolean domesticAbuse;
    private boolean stalking;
    private boolean childProtection;
    private boolean unsupervised;
    private int complex;

    private Registers() {}

    /** Reads registrations, in the order of their source: of the same day the first counts. */
    static Registers of(List<Registration> registrations) {
        Registers read = new Registers();
        for (int i = 0; i < registrations.size(); i++) {
            read.read(registrations.get(i));
        }
        return read;
    }

    private void read(Registration one) {
        switch (one.code()) {
            case "MAPP" -> readMappa(one);
            case "IIOM" -> managedTogether = true;
            case "INLL" -> lifer = true;
            case "ADVP", "REG30" -> domesticAbuse = true;
            case "SPO" -> stalking = true;
            case "PRC" -> unsupervised = true;
            case "RCPR" -> {
                childProtection = true;
                readAnyCase(one, one.code());
            }
            default -> readAnyCase(one, one.code().toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What counts however it is written: the risk of serious harm, and what makes a case complex.
     */
    private void readAnyCase(Registration one, String code) {
        switch (code) {
            case "RVHR" -> readHarm(one, RiskLevel.VERY_HIGH);
            case "RHRH" -> readHarm(one, RiskLevel.HIGH);
            case "RMRH" -> readHarm(one, RiskLevel.MEDIUM);
            case "RLRH" -> readHarm(one, RiskLevel.LOW);
            case "RMDO" -> complex |= 1;
            case "ALSH" -> complex |= 1 << 1;
            case "RVLN" -> complex |= 1 << 2;
            case "RCCO" -> complex |= 1 << 3;
            case "RCPR" -> complex |= 1 << 4;
            case "RCHD" -> complex |= 1 << 5;
            case "RPIR" -> complex |= 1 << 6;
            case "RVAD" -> complex |= 1 << 7;
            case "STRG" -> complex |= 1 << 8;
            case "RTAO" -> complex |= 1 << 9;
            default -> {} // of no account for tiers
        }
    }

    private void readHarm(Registration one, RiskLevel level) {
        if (one.start().isAfter(harmSince)) {
            harm = Optional.of(level);
            harmSince = one.start();
        }
    }

    /** The newest valid level counts, but of categories only that of the newest registration. */
    private void readMappa(Registration one) {
        int level =
                switch (one.level().toUpperCase(Locale.ROOT)) {
                    case "M1" -> 1;
                    case "M2" -> 2;
                    case "M3" -> 3;
                    default -> 0;
                };
        if (level > 0 && one.start().isAfter(mappaLevelSince)) {
            mappaLevel = level;
            mappaLevelSince = one.start();
        }
        if (one.start().isAfter(mappaSince)) {
            mappaCategory =
                    switch (one.category()) {
                        case "M1", "M2", "M3", "M4" -> true;
                        default -> false;
                    };
            mappaSince = one.start();
        }
    }

    /** Returns the risk of serious harm; empty if none is registered. */
    Optional<RiskLevel> harm() {
        return harm;
    }

    /** Returns 1 to 3; 0 without. */
    int mappaLevel() {
        return mappaLevel;
    }

    boolean hasMappaCategory() {
        return mappaCategory;
    }

    /** Whether the person is under integrated offender management. */
    boolean isManagedTogether() {
        return managedTogether;
    }

    boolean isLifer() {
        return lifer;
    }

    boolean hasDomesticAbuse() {
        return domesticAbuse;
    }

    boolean hasStalking() {
        return stalking;
    }

    boolean hasChildProtection() {
        return childProtection;
    }

    /** Whether contact is suspended in the last third. */
    boolean isUnsupervised() {
        return unsupervised;
    }

    /** Returns how many different factors make the case complex. */
    int complexity() {
        return Integer.bitCount(complex);
    }
}
