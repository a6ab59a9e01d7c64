package org.offload.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Relation;
import org.offload.platform.May;
import org.offload.platform.Open;
import org.offload.platform.User;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gets what at which address: every route that Spring knows, for everybody. */
@PageTest
@Transactional
class RouteByRoleTest {

    private final RequestMappingHandlerMapping mapping;

    RouteByRoleTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    private Office office;
    private Askers askers;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        askers = Askers.in(office);
    }

    @Test
    void every_route_answers_everybody_as_the_table_says() {
        assertThat(Routes.differences(Routes.table(), askers::answer)).isEmpty();
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
    void twin_given_a_guard_that_takes_everybody_for_the_team_then_each_row_of_a_case_finds_it() {
        var team = new CaseFacts(Set.of(Relation.TEAM), "", Optional.empty());

        given(
                _ -> team,
                () ->
                        assertThat(ofCases("Cai", "otherSPO"))
                                .noneMatch(row -> differences(row).isEmpty()));
    }

    @Test
    void twin_given_a_guard_that_forgets_limits_then_each_row_of_a_case_finds_it() {
        given(
                facts -> new CaseFacts(facts.relations(), facts.askWhom(), Optional.empty()),
                () ->
                        assertThat(ofCases("shut", "shutSPO"))
                                .noneMatch(row -> differences(row).isEmpty()));
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

    private static boolean isForThoseNear(Routes.Row row) {
        return Stream.of("Ada", "SPO").map(row.expected()::get).anyMatch("page"::equals);
    }

    private static List<Routes.Row> ofCases(String... columns) {
        return Routes.table().stream()
                .filter(row -> row.template().startsWith("/cases/"))
                .filter(RouteByRoleTest::isForThoseNear)
                .map(row -> row.only(columns))
                .toList();
    }

    private List<String> differences(Routes.Row row) {
        return Routes.differences(List.of(row), askers::answer);
    }

    /** Runs with a guard that is told something else than what the record says. */
    private void given(UnaryOperator<CaseFacts> lie, Runnable test) {
        var guard = office.bean(Guard.class);
        var facts =
                (AccessFacts) Objects.requireNonNull(ReflectionTestUtils.getField(guard, "facts"));
        var lying = new Lying(facts, lie);
        try {
            ReflectionTestUtils.setField(guard, "facts", lying);
            test.run();
        } finally {
            ReflectionTestUtils.setField(guard, "facts", facts);
        }
    }

    private record Lying(AccessFacts facts, UnaryOperator<CaseFacts> lie) implements AccessFacts {

        @Override
        public Map<Crn, CaseFacts> of(User user, Collection<Crn> crns) {
            return facts.of(user, crns).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> lie.apply(one.getValue())));
        }

        @Override
        public Set<Crn> shown(StaffId reader, Collection<Crn> crns) {
            return facts.shown(reader, crns);
        }
    }
}
