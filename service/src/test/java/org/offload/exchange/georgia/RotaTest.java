package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class RotaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} people need {1} practitioners of 40")
    @CsvSource({"1, 1", "40, 1", "41, 2", "80, 2", "81, 3", "1677, 42"})
    void an_area_has_as_many_practitioners_as_keep_caseloads_within_the_setting(
            int people, int practitioners) {
        var rota = new Rota(Map.of(16, people), 40, DAY);

        assertThat(rota.practitioners()).containsExactly(Map.entry(16, practitioners));
    }

    @Test
    void people_are_dealt_out_in_turn_so_caseloads_differ_by_one_at_most() {
        var rota = new Rota(Map.of(16, 95), 40, DAY);
        var caseloads = new TreeMap<StaffId, Integer>();

        for (int i = 0; i < 95; i++) {
            caseloads.merge(rota.next(16).staff(), 1, Integer::sum);
        }

        assertThat(caseloads)
                .containsExactly(
                        Map.entry(StaffId.of("GA16P01"), 32),
                        Map.entry(StaffId.of("GA16P02"), 32),
                        Map.entry(StaffId.of("GA16P03"), 31));
    }

    @Test
    void areas_are_dealt_out_apart_from_each_other() {
        var rota = new Rota(Map.of(1, 41, 2, 41), 40, DAY);

        assertThat(rota.next(1).staff()).hasToString("GA01P01");
        assertThat(rota.next(2).staff()).hasToString("GA02P01");
        assertThat(rota.next(1).staff()).hasToString("GA01P02");
        assertThat(rota.next(1).team()).hasToString("GA01");
    }
}
