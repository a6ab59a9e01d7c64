package offloaddemo;

import org.offload.caseload.HarmLevel;
import org.offload.kernel.Crn;

/**
 * What a case shall be, before anybody has been invented for it.
 *
 * @param number the case in the unit, from 1; also the number of its CRN
 * @param turn the case among those of its family, from 0: rare things come by turn, so that each
 *     occurs
 */
record Brief(int number, int turn, Officer officer, Family family, HarmLevel harm, Part part) {

    Crn crn() {
        return new Crn("X%06d".formatted(number));
    }
}
