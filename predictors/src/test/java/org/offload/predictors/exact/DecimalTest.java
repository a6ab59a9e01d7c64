package org.offload.predictors.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Decimal arithmetic, and where doubles are not near enough. */
class DecimalTest {

    @Test
    void e_has_34_right_digits() {
        assertThat(Decimal.exp(BigDecimal.ONE))
                .isEqualByComparingTo("2.718281828459045235360287471352662");
        assertThat(Decimal.exp(BigDecimal.ZERO)).isEqualByComparingTo("1");
    }

    @Test
    void a_logarithm_has_34_right_digits() {
        assertThat(Decimal.logOfRatio(2, 1))
                .isEqualByComparingTo("0.6931471805599453094172321214581766");
        assertThat(Decimal.logOfRatio(1, 10))
                .isEqualByComparingTo("-2.302585092994045684017991454684364");
        assertThat(Decimal.logOfRatio(7, 7)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"1, 999", "999, 1", "3, 41", "998, 999"})
    void the_exponential_undoes_the_logarithm(int dividend, int divisor) {
        BigDecimal ratio =
                BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), Decimal.DIGITS);

        assertThat(Decimal.exp(Decimal.logOfRatio(dividend, divisor)).subtract(ratio).abs())
                .isLessThan(ratio.movePointLeft(32));
    }

    @Test
    void close_to_an_edge_a_double_is_not_trusted() {
        double edge = Math.log(0.12345 / (1 - 0.12345)); // 12.345 %, between 12.34 and 12.35

        assertThat(Rounding.hundredths(edge)).isEqualTo(Rounding.UNCLEAR);
        assertThat(Rounding.hundredths(edge + 1e-9)).isEqualTo(1_235);
        assertThat(Rounding.hundredths(edge - 1e-9)).isEqualTo(1_234);
    }

    @Test
    void there_is_no_score_of_a_hundred() {
        assertThat(Rounding.hundredths(50)).isEqualTo(9_999);
        assertThat(Rounding.hundredths(new BigDecimal("99.999"))).isEqualTo(9_999);
    }
}
