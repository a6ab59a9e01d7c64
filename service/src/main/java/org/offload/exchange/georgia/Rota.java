package org.offload.exchange.georgia;

import org.offload.caseload.CaseRecord.CaseManager;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Deals out the people of an area to its practitioners, in turn and in the order of the file. The
 * same file is dealt out the same way each time, so an import that broke off goes on as it began.
 */
final class Rota {

    private final SortedMap<Integer, Integer> practitioners = new TreeMap<>();
    private final Map<Integer, Integer> dealt = new HashMap<>();
    private final LocalDate from;

    /**
     * @param people how many live in each area
     * @param caseload how many one practitioner takes, at most
     * @param from the day from which they are responsible
     */
    Rota(Map<Integer, Integer> people, int caseload, LocalDate from) {
        people.forEach((area, count) -> practitioners.put(area, Math.ceilDiv(count, caseload)));
        this.from = from;
    }

    /** Returns how many practitioners each area has, by area. */
    SortedMap<Integer, Integer> practitioners() {
        return new TreeMap<>(practitioners);
    }

    /** Returns who takes the next person of an area. */
    CaseManager next(int area) {
        int turn = dealt.merge(area, 1, Integer::sum) - 1;
        int count = practitioners.getOrDefault(area, 1);
        var place = new Area(area);
        return new CaseManager(place.practitioner(1 + turn % count), place.team(), from);
    }
}
