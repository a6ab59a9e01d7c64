package org.offload.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Modules meet at their front doors; rooms lean on the door, and on each other in no circle. */
class RoomTest {

    private static final ArchRule NO_KNOT =
            slices().matching("org.offload.(**)").should().beFreeOfCycles();

    @Test
    void other_modules_see_only_the_types_of_a_front_door() {
        assertThat(pairs(House.classes(), RoomTest::breaksIn)).isEmpty();
    }

    @Test
    void no_front_door_leans_on_its_rooms() {
        assertThat(pairs(House.classes(), RoomTest::leansBack)).isEmpty();
    }

    @Test
    void no_packages_are_knotted() {
        NO_KNOT.check(House.classes());
    }

    @Test
    void twin_given_a_class_that_enters_a_room_of_another_module_then_it_is_found() {
        var thief =
                Twin.of(
                        "package org.offload.exchange;"
                                + " class Thief { org.offload.caseload.code.Codes codes; }");

        assertThat(pairs(thief, RoomTest::breaksIn))
                .containsExactly("org.offload.exchange.Thief -> org.offload.caseload.code.Codes");
    }

    @Test
    void twin_given_a_class_that_enters_what_a_library_does_not_export_then_it_is_found() {
        var thief =
                Twin.of(
                        "package org.offload.exchange;"
                                + " class Thief { org.offload.predictors.check.Problems p;"
                                + " org.offload.predictors.result.Percent seen; }");

        assertThat(pairs(thief, RoomTest::breaksIn))
                .containsExactly(
                        "org.offload.exchange.Thief -> org.offload.predictors.check.Problems");
    }

    @Test
    void twin_given_a_page_that_enters_a_room_of_another_module_then_it_is_found() {
        var thief =
                Twin.of(
                        "package offloadpages.org.offload.exchange.load;"
                                + " class Thief { org.offload.caseload.code.Codes codes; }");

        assertThat(pairs(thief, RoomTest::breaksIn)).hasSize(1);
    }

    @Test
    void given_a_page_in_the_frame_beside_a_front_door_then_it_is_let_be() {
        var framed =
                Twin.of(
                        "package offloadpages.org.offload.platform; public class Frame {}",
                        "package offloadpages.org.offload.exchange.load; class Page {"
                                + " offloadpages.org.offload.platform.Frame f; }");

        assertThat(pairs(framed, RoomTest::breaksIn)).isEmpty();
    }

    @Test
    void twin_given_a_door_that_leans_on_its_room_then_it_is_found() {
        var door =
                Twin.of(
                        "package org.offload.caseload;"
                                + " class Door { org.offload.caseload.code.Codes codes; }");

        assertThat(pairs(door, RoomTest::leansBack)).hasSize(1);
    }

    @Test
    void twin_given_two_rooms_in_a_circle_then_they_are_found() {
        var knot =
                Twin.of(
                        "package org.offload.caseload.one;"
                                + " public class One { org.offload.caseload.two.Two two; }",
                        "package org.offload.caseload.two;"
                                + " public class Two { org.offload.caseload.one.One one; }");

        assertThat(NO_KNOT.evaluate(knot).hasViolation()).isTrue();
    }

    private static List<String> pairs(
            JavaClasses classes, BiPredicate<JavaClass, JavaClass> wrong) {
        return classes.stream()
                .flatMap(
                        from ->
                                House.targets(from)
                                        .filter(to -> wrong.test(from, to))
                                        .map(to -> from.getName() + " -> " + to.getName()))
                .sorted()
                .toList();
    }

    private static boolean breaksIn(JavaClass from, JavaClass to) {
        return module(to).isPresent()
                && !module(to).equals(module(from))
                && !Floors.isDoor(to.getPackageName())
                && !Libraries.isExported(to.getPackageName());
    }

    private static boolean leansBack(JavaClass from, JavaClass to) {
        return Floors.isDoor(from.getPackageName())
                && module(from).equals(module(to))
                && !Floors.isDoor(to.getPackageName());
    }

    private static Optional<String> module(JavaClass one) {
        return Floors.moduleOf(one.getPackageName());
    }
}
