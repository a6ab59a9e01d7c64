package org.offload.exchange.georgia;

import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;

import java.util.Locale;

/**
 * One of the source's 25 areas of residence, which stands for a team here. Everything else about
 * the team is made up.
 *
 * @param number 1 to 25
 */
record Area(int number) {

    /** Returns the team, such as {@code GA01}. */
    TeamCode team() {
        return TeamCode.of("GA" + digits(number));
    }

    /** Returns the made-up manager, such as {@code GA01S01}. */
    StaffId spo() {
        return StaffId.of(team() + "S01");
    }

    /** Returns a made-up practitioner, such as {@code GA01P03}; they are counted from 1. */
    StaffId practitioner(int count) {
        return StaffId.of(team() + "P" + digits(count));
    }

    /** Returns a number with two digits at least. */
    static String digits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
