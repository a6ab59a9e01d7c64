package org.offload.caseload.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Codes;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.Language;
import org.offload.platform.Words;
import org.springframework.transaction.annotation.Transactional;

/** The page that the person reads, or hears. */
@PageTest
@Transactional
class SentencePageTest {

    private static final String PAGE = "/cases/X800001/sentence";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    @Test
    void it_says_in_plain_words_what_each_live_event_asks() {
        office.add(
                AUnit.aCase("X800001")
                        .with(AnEvent.number(1).requiring("F", 20, "days").build())
                        .with(AnEvent.number(2).endedOn(OnTuesday.TODAY).build()));
        office.jdbc()
                .sql("update caseload.requirement set done = 25 where crn = 'X800001'")
                .update();

        Answer page = ada.get(PAGE);

        assertThat(page.says("take part in activities that help you to stop offending")).isTrue();
        assertThat(page.says("This is for 20 days at most. You have done 20 so far.")).isTrue();
        assertThat(page.says("It runs from 2 September 2019 to 1 September 2020.")).isTrue();
        assertThat(page.html()).containsOnlyOnce("<h2");
    }

    @Test
    void it_says_the_same_in_welsh() {
        office.add(
                AUnit.aCase("X800001")
                        .with(AnEvent.number(1).requiring("RM49", 2, "months").build()));

        Answer page = ada.get(PAGE + "?in=cy");

        assertThat(page.html()).contains("lang=\"cy\"");
        assertThat(page.says("Gorchymyn cymunedol")).isTrue();
        assertThat(page.says("Mae hyn am 2 fis.")).isTrue();
        assertThat(page.says("Mae’n rhedeg o 2 Medi 2019 hyd 1 Medi 2020.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?in=cy", "?in=xx"})
    void it_tells_nothing_of_risk_flags_victims_or_the_offence(String language) {
        var flag =
                new Registration(Ids.next(), "AV2S", "", "", OnTuesday.TODAY, null, "Beware", null);
        office.add(
                AUnit.aCase("X800001")
                        .withHarm(HarmLevel.VERY_HIGH, OnTuesday.TODAY)
                        .with(flag)
                        .with(
                                AnEvent.number(1)
                                        .ofType("CJA-SDC")
                                        .onCondition("LC05", "No contact with Mari Planted")
                                        .build()));
        office.jdbc()
                .sql(
                        "update caseload.licence_condition set for_victim = true where crn ="
                                + " 'X800001'")
                .update();

        Answer page = ada.get(PAGE + language);

        assertThat(page.status()).isEqualTo(200);
        for (String hidden :
                new String[] {
                    "Planted", "harm", "Risk", "Beware", "victim", "Burglary", "dioddef"
                }) {
            assertThat(page.says(hidden)).as(hidden).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Supervision",
        "Unpaid Work (Community Payback)",
        "Programme",
        "Drug Rehabilitation",
        "Alcohol Treatment",
        "Curfew",
        "Residence",
        "Activity",
        "Exclusion",
        "Prohibited Activity",
        "Mental Health Treatment",
        "Attendance Centre"
    })
    void each_of_the_twelve_of_the_ministrys_schedule_is_a_type_of_ours(String name) {
        assertThat(office.bean(Codes.class).list("requirement_types"))
                .anyMatch(code -> code.flag("seed").equals(name));
    }

    @ParameterizedTest
    @CsvSource({
        "requirement_types, caseload.asks.",
        "licence_condition_types, caseload.asks.",
        "order_families, caseload.family.",
        "order_families, caseload.familyAsks."
    })
    void each_type_has_words_in_both_languages(String list, String prefix) {
        var words = office.bean(Words.class);

        assertThat(office.bean(Codes.class).list(list))
                .isNotEmpty()
                .filteredOn(code -> !code.is("label_unknown"))
                .allMatch(code -> words.has(prefix + code.code()))
                .allMatch(
                        code ->
                                !words.say(Language.WELSH, prefix + code.code())
                                        .equals(words.say(prefix + code.code())));
    }

    @Test
    void each_type_of_order_is_of_a_family() {
        var codes = office.bean(Codes.class);

        assertThat(codes.list("order_types"))
                .allMatch(type -> codes.find("order_families", type.flag("group")).isPresent());
    }
}
