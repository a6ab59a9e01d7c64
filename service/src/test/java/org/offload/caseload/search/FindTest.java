package org.offload.caseload.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.Birth;
import org.offload.caseload.fixture.ACase;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

@PageTest
@Transactional
class FindTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .named("Siân", "Llŷr-Prydderch")
                        .born(new Birth.On(LocalDate.of(1992, 2, 29))),
                AUnit.aCase("X800002").named("Aoife", "O'Shaughnessy"),
                AUnit.aCase("X800003").named("", "Zephyrine"),
                AUnit.aCase("X800004")
                        .managedBy("N8CAI", AUnit.OTHER_TEAM)
                        .named("Wolfgang", "Ümlautsson"));
        ada = office.desk(AUnit.ADA);
    }

    private List<String> find(String typed) {
        return office.bean(FindPeople.class).handle(AUnit.ADA, typed, 1).found().stream()
                .map(found -> found.crn().value())
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "X800001, X800001",
        "x800 001, X800001",
        "29/2/1992, X800001",
        "29 Feb 1992, X800001",
        "29.2.92, X800001",
        "Siân Llŷr-Prydderch, X800001",
        "sian llyr prydderch, X800001",
        "Prydderch Sian, X800001",
        "LLYR-PRYDDERCH, X800001",
        "Pryderch, X800001",
        "Prydd, X800001",
        "O'Shaughnessy, X800002",
        "OShaughnessy, X800002",
        "o’shaughnessy aoife, X800002",
        "Oshaugnessy, X800002",
        "Aoife Shaughnessy, X800002",
        "Zephirine, X800003",
        "Umlautsson, X800004",
        "Wolfgang Umlautson, X800004"
    })
    void someone_is_found_first_by_what_people_type(String typed, String crn) {
        assertThat(find(typed)).startsWith(crn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X899999",
                "30/2/1992",
                "%",
                "_",
                "%%%",
                "'; drop table",
                "<script>",
                "😀",
                "Qqqqqqqq Xxxxxxxx"
            })
    void what_fits_nobody_finds_nobody(String typed) {
        assertThat(find(typed)).doesNotContain("X800001", "X800002", "X800003", "X800004");
    }

    @Test
    void twenty_five_are_shown_at_most() {
        office.add(
                IntStream.range(0, 30)
                        .mapToObj(
                                i -> AUnit.aCase("X8001%02d".formatted(i)).named("Mo", "Zzyzxian"))
                        .toArray(ACase[]::new));

        assertThat(find("Zzyzxian")).hasSize(25).startsWith("X800100");
        assertThat(find("a".repeat(5_000))).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void the_page_says_who_has_the_case_and_shows_what_was_typed_as_it_was() {
        office.add(AUnit.aCase("X800005").named("<b>Wolfi</b>", "Ümlautsson"));

        var answer = ada.post("/find", "q", "Ümlautsson <script>");
        var page = ada.get(answer.location());

        assertThat(page.title()).isEqualTo("Find a person");
        assertThat(page.value("q")).isEqualTo("Ümlautsson <script>");
        assertThat(page.says("Wolfgang Ümlautsson")).isTrue();
        assertThat(page.says("with Cai Llŷr, South")).isTrue();
        assertThat(page.says("<b>Wolfi</b> Ümlautsson")).isTrue();
        assertThat(page.html()).doesNotContain("<script>", "<b>Wolfi");
    }

    @Test
    void nothing_typed_is_no_search_and_nobody_found_says_what_to_do() {
        assertThat(ada.post("/find", "q", "  ").location()).isEqualTo("/find");
        assertThat(ada.get(ada.post("/find", "q", "Qqqqqqqq").location()).says("Nobody found."))
                .isTrue();
    }

    @Test
    void a_search_is_for_whoever_made_it() {
        String address = ada.post("/find", "q", "Nobody Knows").location();

        assertThat(address).startsWith("/find/");
        assertThat(office.desk(AUnit.BEN).get(address).status()).isEqualTo(404);
    }
}
