package org.offload.voice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.util.stream.Stream;

/** What is said in confidence stays so, whoever looks. */
@PageTest
@Transactional
class ConfidenceTest {

    private static final User RAISER = AUnit.PREMISES;

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    static Stream<User> others() {
        return AUnit.everybody().filter(one -> one != RAISER && one != AUnit.LOCKED);
    }

    @ParameterizedTest
    @MethodSource("others")
    void no_page_and_no_list_names_who_raised_it(User reader) {
        var concern = Concerning.raise(office, RAISER, "signature", "CONFIDENTIAL");
        concern.proposed();
        concern.take(RAISER, Step.DISPUTE, "text", "Not so.");

        for (String path :
                Stream.of(concern.path(), "/voice", "/voice/concerns", "/voice/concerns?show=ALL")
                        .toList()) {
            Answer page = office.desk(reader).get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.says("No soap at the sinks"))
                    .isEqualTo(!path.equals("/voice") || isNamed(reader));
            assertThat(page.html()).as(path).doesNotContain("Percy", "N8AP", "n8.premises");
        }
        assertThat(concern.page(reader).says("a colleague, in confidence")).isTrue();
    }

    private static boolean isNamed(User reader) {
        return reader == AUnit.EXECUTIVE;
    }

    @Test
    void the_name_stands_in_one_table_alone() {
        Concerning.raise(office, RAISER, "signature", "CONFIDENTIAL").proposed();

        for (String table : Stream.of("concern", "concern_entry", "me_too").toList()) {
            assertThat(
                            office.count(
                                    "voice.%s t where t::text ilike '%%premises%%' or t::text like '%%Percy%%'"
                                            .formatted(table)))
                    .as(table)
                    .isZero();
        }
        assertThat(office.count("voice.concern_raiser")).isEqualTo(1);
    }

    @Test
    void whoever_answers_sees_the_name_on_request_and_the_raiser_sees_that() {
        var concern = Concerning.raise(office, RAISER, "signature", "CONFIDENTIAL");

        Answer shown = office.desk(AUnit.EXECUTIVE).post(concern.path() + "/raiser");

        assertThat(shown.says("Percy Ames, approved premises staff")).isTrue();
        assertThat(
                        concern.page(RAISER)
                                .says(
                                        "Your name was looked at on 7 April 2020 at 9:30am by Eva"
                                                + " Exley."))
                .isTrue();
        assertThat(concern.page(AUnit.ADA).says("looked at")).isFalse();
        assertThat(
                        office.list(
                                "select act from platform.audit_user where username = 'n8.exec'"
                                        + " and act like 'who raised%'"))
                .containsExactly("who raised the concern " + concern.id());
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_may_ask_for_the_name(User reader) {
        var concern = Concerning.raise(office, RAISER, "signature", "CONFIDENTIAL");

        Answer answer = office.desk(reader).post(concern.path() + "/raiser");

        assertThat(answer.status()).isEqualTo(reader == AUnit.EXECUTIVE ? 200 : 403);
        assertThat(answer.says("Percy")).isEqualTo(reader == AUnit.EXECUTIVE);
    }

    @Test
    void of_a_signed_concern_there_is_nothing_to_ask() {
        var concern = Concerning.raise(office, RAISER);

        assertThat(office.desk(AUnit.EXECUTIVE).post(concern.path() + "/raiser").status())
                .isEqualTo(404);
    }

    @Test
    void a_raiser_in_confidence_confirms_without_a_name() {
        var concern = Concerning.raise(office, RAISER, "signature", "CONFIDENTIAL").proposed();

        concern.take(RAISER, Step.CONFIRM, "text", "Thank you.");

        assertThat(concern.state()).isEqualTo("CLOSED");
        assertThat(concern.page(AUnit.BEN).html()).doesNotContain("Percy");
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_protected_disclosure_opens_to_its_raiser_and_those_who_answer(User reader) {
        var concern = Concerning.raise(office, RAISER, "disclosure", "yes");
        boolean may = reader == AUnit.EXECUTIVE;

        assertThat(concern.page(reader).status()).isEqualTo(may ? 200 : 404);
        assertThat(concern.page(RAISER).status()).isEqualTo(200);
        Answer list = office.desk(reader).get("/voice/concerns?show=ALL");
        assertThat(list.says("No soap at the sinks")).isEqualTo(may);
        assertThat(list.says("1 protected disclosure is open besides; it is not listed."))
                .isEqualTo(!may);
        assertThat(office.desk(RAISER).get("/voice").says("No soap at the sinks")).isTrue();
        assertThat(office.desk(reader).post(concern.path() + "/me-too").status())
                .isEqualTo(may ? 302 : 404);
    }

    @Test
    void a_protected_disclosure_stays_with_whoever_answers_it() {
        var concern = Concerning.raise(office, RAISER, "disclosure", "yes");
        concern.take(AUnit.EXECUTIVE, Step.ACKNOWLEDGE, "text", "Read.");

        concern.take(AUnit.EXECUTIVE, Step.ASSIGN, "who", "N8BEN", "due", "+7");

        assertThat(concern.page(RAISER).says("Owner: Eva Exley")).isTrue();
        assertThat(concern.page(AUnit.BEN).status()).isEqualTo(404);
    }
}
