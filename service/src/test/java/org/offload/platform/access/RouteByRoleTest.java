package org.offload.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Relation;
import org.offload.platform.Accounts;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Ids;
import org.offload.platform.May;
import org.offload.platform.Open;
import org.offload.platform.Role;
import org.offload.platform.StoredSearches;
import org.offload.platform.User;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who gets what at which address: every route that Spring knows, for everybody. */
@PageTest
@Transactional
class RouteByRoleTest {

    private static final String CRN = "X800001";
    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final UUID REGISTRATION = new UUID(8, 1);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Office office;
    private Map<String, Desk> desks;
    private final Map<String, String> parts = new HashMap<>();

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(60))
                        .with(AContact.on(TODAY).by("N8ADA").build())
                        .with(
                                new Registration(
                                        REGISTRATION, "RCCO", "", "", TODAY, TODAY, "", null)));
        office.bean(Accounts.class)
                .add(List.of(new NewAccount("n8.target", "none", Role.PRACTITIONER, null, "Tess")));
        UUID search =
                office.bean(StoredSearches.class).keep(AUnit.ADA, Map.of("q", "no such name"));
        desks =
                Map.of(
                        "nobody", office.nobody(),
                        "Ada", office.desk(AUnit.ADA),
                        "Ben", office.desk(AUnit.BEN),
                        "Cai", office.desk(AUnit.CAI),
                        "SPO", office.desk(AUnit.SPO),
                        "otherSPO", office.desk(AUnit.OTHER_SPO),
                        "clerk", office.desk(AUnit.CLERK),
                        "locked", office.desk(AUnit.LOCKED));
        parts.putAll(
                Map.of(
                        "{crn}",
                        CRN,
                        "{line}",
                        office.line(CRN).toString(),
                        "{id}",
                        office.contact(CRN).toString(),
                        "{from}",
                        "N8ADA",
                        "{version}",
                        "7",
                        "{username}",
                        "n8.target",
                        "{place}",
                        AUnit.PLACE,
                        "{search}",
                        search.toString()));
    }

    @Test
    void every_route_answers_everybody_as_the_table_says() {
        assertThat(Routes.differences(Routes.table(), this::answer)).isEmpty();
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        var routes = Routes.ofSpring(mapping).keySet();

        assertThat(Routes.table()).extracting(Routes.Row::route).hasSameElementsAs(routes);
        assertThat(routes).hasSizeGreaterThan(30);
    }

    @Test
    void every_handler_of_ours_names_its_job_or_is_open() {
        assertThat(Routes.ofSpring(mapping).values())
                .filteredOn(handler -> handler.getBeanType().getName().startsWith("org.offload."))
                .allMatch(
                        handler ->
                                handler.hasMethodAnnotation(May.class)
                                        ^ handler.hasMethodAnnotation(Open.class));
    }

    @Test
    void twin_given_a_handler_that_names_no_job_then_nobody_gets_in() throws Exception {
        var handler = new HandlerMethod(this, "nobodySaysWhoMay");
        var request = new MockHttpServletRequest("GET", "/forgotten");
        request.setUserPrincipal(AUnit.ADA::username);

        assertThatThrownBy(
                        () ->
                                office.bean(Guard.class)
                                        .preHandle(request, new MockHttpServletResponse(), handler))
                .isInstanceOf(Refused.class);
    }

    public void nobodySaysWhoMay() {}

    @Test
    void twin_given_a_guard_that_takes_everybody_for_the_team_then_the_table_finds_it() {
        var guard = office.bean(Guard.class);
        Object facts = ReflectionTestUtils.getField(guard, "facts");
        AccessFacts everybody =
                (User _, Crn _) -> Optional.of(new CaseFacts(Set.of(Relation.TEAM), ""));
        var page = List.of(row("GET /cases/{crn}"), row("GET /cases/{crn}/events/new"));

        try {
            ReflectionTestUtils.setField(guard, "facts", everybody);
            assertThat(Routes.differences(page, this::answer))
                    .containsExactly(
                            "GET /cases/{crn} for Cai: page, not 403",
                            "GET /cases/{crn} for otherSPO: page, not 403",
                            "GET /cases/{crn}/events/new for Cai: page, not 403",
                            "GET /cases/{crn}/events/new for otherSPO: page, not 403");
        } finally {
            ReflectionTestUtils.setField(guard, "facts", facts);
        }
    }

    @Test
    void twin_given_that_everything_is_allowed_then_the_table_finds_every_closed_route() {
        var closed =
                Routes.table().stream()
                        .filter(row -> !row.template().equals("/error"))
                        .filter(row -> !Set.of("page").containsAll(row.expected().values()))
                        .toList();

        assertThat(closed)
                .allMatch(row -> !Routes.differences(List.of(row), (_, _) -> "page").isEmpty());
    }

    private static Routes.Row row(String route) {
        return Routes.table().stream().filter(r -> r.route().equals(route)).findFirst().get();
    }

    private String answer(Routes.Row row, String who) {
        String address = row.template();
        if (address.contains("/registrations/")) {
            address = address.replace("{id}", REGISTRATION.toString());
        } else if (address.contains("/roles/")) {
            address = address.replace("{from}", TODAY.toString());
        } else if (address.contains("/offloads/")) {
            address = address.replace("{id}", Ids.next().toString());
        }
        for (var part : parts.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        String method = row.method().equals("ANY") ? "GET" : row.method();
        return Routes.word(Objects.requireNonNull(desks.get(who)).ask(method, address).status());
    }
}
