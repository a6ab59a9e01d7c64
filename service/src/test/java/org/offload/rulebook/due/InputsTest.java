package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.DeliveryFacts.SentenceKind;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.workplace.PlaceStatus;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class InputsTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    private static String category(Fact fact, Facts facts) {
        return Inputs.of(facts.build(), TODAY).of(fact);
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({
        "0, UNDER_18",
        "17, UNDER_18",
        "18, FROM_18",
        "25, FROM_18",
        "26, FROM_26",
        "49, FROM_26",
        "50, FROM_50",
        "69, FROM_50",
        "70, FROM_70",
        "104, FROM_70",
        ", UNKNOWN"
    })
    void an_age_is_in_its_band(@Nullable Integer years, String band) {
        assertThat(category(Fact.AGE, aCase().age(years))).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({
        "0, WITHIN_7",
        "7, WITHIN_7",
        "8, WITHIN_28",
        "28, WITHIN_28",
        "29, WITHIN_91",
        "91, WITHIN_91",
        "92, LONGER",
        "4000, LONGER"
    })
    void a_contact_is_so_long_ago_and_being_seen_is_another_matter(int days, String band) {
        LocalDate day = TODAY.minusDays(days);

        assertThat(category(Fact.LAST_CONTACT, aCase().spokenTo(day))).isEqualTo(band);
        assertThat(category(Fact.LAST_SEEN, aCase().spokenTo(day))).isEqualTo("NEVER");
        assertThat(category(Fact.LAST_SEEN, aCase().seen(day))).isEqualTo(band);
        assertThat(category(Fact.LAST_CONTACT, aCase())).isEqualTo("NEVER");
    }

    @ParameterizedTest(name = "tier {0}: {1}")
    @CsvSource({"A3, A", "b1, B", "C, C", "D0S, D", "E1, UNKNOWN", "3, UNKNOWN", "'', UNKNOWN"})
    void a_tier_is_its_letter(String tier, String letter) {
        assertThat(category(Fact.TIER, aCase().tier(tier))).isEqualTo(letter);
    }

    @ParameterizedTest(name = "MAPPA level {0}: {1}")
    @CsvSource({"0, LEVEL_UNKNOWN", "1, LEVEL_1", "2, LEVEL_2", "3, LEVEL_3", "4, LEVEL_UNKNOWN"})
    void mappa_has_three_levels(int level, String category) {
        assertThat(category(Fact.MAPPA, aCase().mappa(level))).isEqualTo(category);
        assertThat(category(Fact.MAPPA, aCase())).isEqualTo("NONE");
    }

    @Test
    void what_nobody_knows_has_a_category_of_its_own() {
        var unknown = aCase().harm(null).phone(null).video(null).age(null).tier("").sentence(null);

        assertThat(List.of(Fact.HARM, Fact.PHONE, Fact.VIDEO, Fact.AGE, Fact.TIER))
                .allSatisfy(fact -> assertThat(category(fact, unknown)).isEqualTo("UNKNOWN"));
        assertThat(category(Fact.SENTENCE, unknown)).isEqualTo("NONE");
        assertThat(category(Fact.AGREED, unknown)).isEqualTo("NOTHING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true, YES", "false, NO"})
    void what_somebody_said_is_yes_or_no(boolean has, String answer) {
        assertThat(category(Fact.PHONE, aCase().phone(has))).isEqualTo(answer);
        assertThat(category(Fact.VIDEO, aCase().video(has))).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void a_register_is_on_or_not(Register register) {
        Fact fact = Fact.valueOf(register.name());

        assertThat(category(fact, aCase().on(register))).isEqualTo("YES");
        assertThat(category(fact, aCase())).isEqualTo("NO");
    }

    @Test
    void a_home_that_is_not_visited_is_a_matter_of_the_household() {
        assertThat(category(Fact.HOUSEHOLD, aCase().withoutHomeVisits())).isEqualTo("NO_VISIT");
        assertThat(category(Fact.HOUSEHOLD, aCase())).isEqualTo("NONE");
        assertThat(category(Fact.HEALTH, aCase().withoutHomeVisits())).isEqualTo("NONE");
    }

    @Test
    void each_word_of_the_record_has_its_category() {
        for (HarmLevel one : HarmLevel.values()) {
            assertThat(category(Fact.HARM, aCase().harm(one))).isEqualTo(one.name());
        }
        for (CaseStage one : CaseStage.values()) {
            assertThat(category(Fact.STAGE, aCase().stage(one, TODAY))).isEqualTo(one.name());
        }
        for (SentenceKind one : SentenceKind.values()) {
            assertThat(category(Fact.SENTENCE, aCase().sentence(one))).isEqualTo(one.name());
        }
        for (AbuseRole one : AbuseRole.values()) {
            assertThat(category(Fact.ABUSE, aCase().abuse(one))).isEqualTo(one.name());
        }
        for (HealthEffect one : HealthEffect.values()) {
            assertThat(category(Fact.HEALTH, aCase().health(one))).isEqualTo(one.name());
        }
        for (PlaceStatus one : PlaceStatus.values()) {
            assertThat(category(Fact.PLACE, aCase().place(one))).isEqualTo(one.name());
        }
        for (ContactMode one : ContactMode.values()) {
            var agreed = aCase().every(7, one, TODAY);
            assertThat(category(Fact.AGREED, agreed)).isEqualTo(one.name());
        }
    }

    @Test
    void given_a_fact_without_a_category_of_its_own_then_it_is_refused() {
        Map<Fact, String> some = new EnumMap<>(Inputs.of(aCase().build(), TODAY).categories());

        some.put(Fact.PHONE, "MAYBE");
        assertThatThrownBy(() -> new Inputs(some))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PHONE is one of [YES, NO, UNKNOWN], not MAYBE");

        some.remove(Fact.PHONE);
        assertThatThrownBy(() -> new Inputs(some)).hasMessageEndingWith("not null");
    }

    @Test
    void it_is_kept_in_the_order_of_the_facts() {
        var text = Inputs.of(aCase().build(), TODAY).text();

        assertThat(text)
                .startsWith("HARM=MEDIUM TIER=B SENTENCE=COMMUNITY STAGE=UNDER_WAY")
                .endsWith("LAST_CONTACT=NEVER LAST_SEEN=NEVER");
    }
}
