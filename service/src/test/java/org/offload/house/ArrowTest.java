package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Arrows between modules go down only, and only where {@code floors.txt} says so. */
class ArrowTest {

    private static final Floors FLOORS = Floors.read();

    @Test
    void every_arrow_between_modules_stands_in_floors_txt() {
        assertThat(House.classes()).hasSizeGreaterThan(50);
        assertThat(arrows(House.classes())).isEmpty();
    }

    @Test
    void every_line_of_floors_txt_goes_down() {
        assertThat(FLOORS.modules()).contains("kernel", "platform", "caseload");
        assertThat(FLOORS.problems()).isEmpty();
    }

    @Test
    void twin_given_an_arrow_up_then_class_target_and_allowed_are_named() {
        var up =
                Twin.of(
                        "package org.offload.worklist; class Up { org.offload.caseload.NameKey k;"
                                + " }");

        assertThat(arrows(up))
                .containsExactly(
                        "org.offload.worklist.Up uses org.offload.caseload.NameKey: worklist may"
                                + " use [kernel, organisation, platform]");
    }

    @Test
    void twin_given_an_arrow_to_the_side_then_it_is_found() {
        var side =
                Twin.of(
                        "package org.offload.workplace.place;"
                                + " class Side { org.offload.worklist.Line line; }");

        assertThat(arrows(side)).singleElement().asString().contains("workplace may use");
    }

    @Test
    void twin_given_a_page_that_looks_up_then_it_counts_as_its_module() {
        var page =
                Twin.of(
                        "package offloadpages.org.offload.organisation.register;"
                                + " class JteupGenerated { org.offload.caseload.NameKey[] keys; }");

        assertThat(arrows(page)).singleElement().asString().contains("organisation may use");
    }

    @Test
    void twin_given_a_kernel_that_leans_on_the_platform_then_it_is_found() {
        var kernel =
                Twin.of("package org.offload.kernel; class Up { org.offload.platform.Role role; }");

        assertThat(arrows(kernel)).singleElement().asString().endsWith("kernel may use []");
    }

    @Test
    void twin_given_a_line_that_goes_up_or_nowhere_then_it_is_found() {
        var floors = Floors.of("0 kernel:\n3 worklist: caseload attic\n4 caseload: worklist");

        assertThat(floors.problems())
                .containsExactly(
                        "worklist may not name attic: not below it",
                        "worklist may not name caseload: not below it");
    }

    private static List<String> arrows(JavaClasses classes) {
        return classes.stream().flatMap(ArrowTest::arrows).sorted().toList();
    }

    private static Stream<String> arrows(JavaClass from) {
        return Floors.moduleOf(from.getPackageName()).stream()
                .flatMap(
                        module ->
                                House.targets(from)
                                        .filter(to -> isForbidden(module, to))
                                        .map(to -> sentence(from, to, module)));
    }

    private static boolean isForbidden(String module, JavaClass to) {
        return Floors.moduleOf(to.getPackageName())
                .filter(used -> !used.equals(module) && !FLOORS.allowed(module).contains(used))
                .isPresent();
    }

    private static String sentence(JavaClass from, JavaClass to, String module) {
        return from.getName()
                + " uses "
                + to.getName()
                + ": "
                + module
                + " may use "
                + FLOORS.allowed(module);
    }
}
