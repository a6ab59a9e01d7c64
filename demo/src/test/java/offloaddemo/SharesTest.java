package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.DatedValue;
import org.offload.caseload.CaseRecord.ValueKind;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

class SharesTest {

    private static final double TOLERANCE = 0.035; // about twice the chance error of 1,300 people

    @Test
    void sexes_and_ethnic_groups_are_as_assumed() {
        assertAsAssumed("sex", one -> one.person().sex().toLowerCase(Locale.ROOT));
        assertAsAssumed("ethnicity", one -> one.person().ethnicity());
    }

    @Test
    void harm_and_tier_are_as_assumed() {
        assertAsAssumed(
                "rosh",
                one -> latest(one, ValueKind.HARM).toLowerCase(Locale.ROOT).replace('_', ' '));
        assertAsAssumed("tier", one -> latest(one, ValueKind.TIER).substring(0, 1));
    }

    @Test
    void outcomes_are_as_assumed() {
        var found =
                Drawn.sharesOf(
                        Drawn.contacts().filter(contact -> contact.outcome() != null),
                        contact ->
                                switch (String.valueOf(contact.outcome())) {
                                    case "ATTC" -> "attended and complied";
                                    case "UAAB" -> "unacceptable absence";
                                    case "RSSR" -> "rescheduled by service";
                                    default -> "acceptable absence";
                                });

        assertThat(found.apply("attended and complied")).isBetween(0.78, 0.86);
        assertThat(found.apply("unacceptable absence")).isBetween(0.05, 0.10);
        assertThat(found.apply("acceptable absence")).isBetween(0.07, 0.12);
    }

    @Test
    void given_a_small_hand_then_each_choice_is_dealt_near_its_share() {
        var hand =
                new Shares<>(Map.of("half", 0.5, "other half", 0.5)).deal(36, Seeded.of(1, "deal"));

        assertThat(hand.stream().filter("half"::equals).count()).isBetween(17L, 19L);
    }

    private static void assertAsAssumed(String dimension, Function<CaseRecord, String> group) {
        var found = Drawn.sharesOf(Drawn.cases(), group);
        Shares.assumed(dimension)
                .weights()
                .forEach(
                        (name, share) ->
                                assertThat(found.apply(name))
                                        .as(dimension + " " + name)
                                        .isBetween(share - TOLERANCE, share + TOLERANCE));
    }

    private static String latest(CaseRecord one, ValueKind kind) {
        return one.values().stream()
                .filter(value -> value.kind() == kind)
                .max(Comparator.comparing(DatedValue::from))
                .orElseThrow()
                .value();
    }
}
