package org.offload.caseload.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class LimitsOfCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
    private static final StaffId ADA = StaffId.of("ADA");
    private static final StaffId BEN = StaffId.of("BEN");

    private static Row row(Kind kind, StaffId staff, LocalDate from, @Nullable LocalDate to) {
        return new Row(UUID.randomUUID(), kind, staff, "", from, to, "", "", "");
    }

    private static LimitsOfCase of(Row... rows) {
        return new LimitsOfCase(List.of(rows));
    }

    @ParameterizedTest(name = "an exclusion from the 7th to the 9th shuts out on the {0}th: {1}")
    @CsvSource({"6, false", "7, true", "9, true", "10, false"})
    void an_exclusion_shuts_out_whom_it_names_on_its_days(int day, boolean shut) {
        var limits = of(row(Kind.EXCLUSION, BEN, TODAY, TODAY.plusDays(2)));

        assertThat(limits.shutsOut(BEN, TODAY.withDayOfMonth(day))).isEqualTo(shut);
        assertThat(limits.shutsOut(ADA, TODAY.withDayOfMonth(day))).isFalse();
    }

    @Test
    void a_restriction_shuts_out_whom_it_does_not_name_and_an_exclusion_beats_it() {
        var only = row(Kind.RESTRICTION, ADA, TODAY, null);

        assertThat(of(only).shutsOut(ADA, TODAY)).isFalse();
        assertThat(of(only).shutsOut(BEN, TODAY)).isTrue();
        assertThat(of(only, row(Kind.EXCLUSION, ADA, TODAY, null)).shutsOut(ADA, TODAY)).isTrue();
    }

    @Test
    void a_name_that_ends_before_the_others_shuts_out_one_day() {
        var limits =
                of(
                        row(Kind.RESTRICTION, ADA, TODAY, TODAY.plusDays(5)),
                        row(Kind.RESTRICTION, BEN, TODAY, TODAY.plusDays(9)));

        assertThat(limits.shutsOut(ADA, TODAY)).isFalse();
        assertThat(limits.everShutsOut(ADA, TODAY)).isTrue();
        assertThat(limits.everShutsOut(ADA, TODAY.plusDays(10))).isFalse();
        assertThat(limits.everShutsOut(BEN, TODAY)).isFalse();
    }

    @Test
    void ever_is_any_day_whatever_the_rows() {
        var random = new Random(20200407);
        for (int i = 0; i < 2_000; i++) {
            var limits = anyLimits(random);
            boolean anyDay =
                    TODAY.datesUntil(TODAY.plusDays(30)).anyMatch(day -> limits.shutsOut(ADA, day));

            assertThat(limits.everShutsOut(ADA, TODAY)).as(limits.toString()).isEqualTo(anyDay);
        }
    }

    @Test
    void an_exclusion_more_never_opens_a_day() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var limits = anyLimits(random);
            var more = limits.with(List.of(anyRow(random, Kind.EXCLUSION)));

            TODAY.datesUntil(TODAY.plusDays(30))
                    .filter(day -> limits.shutsOut(ADA, day))
                    .forEach(day -> assertThat(more.shutsOut(ADA, day)).isTrue());
        }
    }

    private static LimitsOfCase anyLimits(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            rows.add(anyRow(random, random.nextInt(3) == 0 ? Kind.EXCLUSION : Kind.RESTRICTION));
        }
        return new LimitsOfCase(rows);
    }

    private static Row anyRow(Random random, Kind kind) {
        LocalDate from = TODAY.plusDays(random.nextInt(20) - 5L);
        return row(
                kind,
                random.nextBoolean() ? ADA : BEN,
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(8)));
    }
}
