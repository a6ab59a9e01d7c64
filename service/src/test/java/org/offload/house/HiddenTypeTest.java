package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.util.function.Predicate;

/**
 * Most types are seen by their own package only. Pages are not counted: a template can take public
 * types only. Nor is the kernel, which is there to be seen.
 */
class HiddenTypeTest {

    private static final int LEAST_IN_ROOMS = 50;

    /** Doors are laid before rooms. Raise this to 50 as the rooms fill, and never lower it. */
    private static final int LEAST_IN_MODULES = 25;

    @Test
    void at_least_half_of_the_types_in_rooms_are_hidden() {
        assertThat(hiddenPercent(House.classes(), HiddenTypeTest::isInRoom))
                .isGreaterThanOrEqualTo(LEAST_IN_ROOMS);
    }

    @Test
    void the_share_of_hidden_types_in_modules_does_not_fall() {
        assertThat(hiddenPercent(House.classes(), HiddenTypeTest::isInModule))
                .isGreaterThanOrEqualTo(LEAST_IN_MODULES);
    }

    @Test
    void twin_given_a_room_of_public_types_then_the_share_is_too_small() {
        var open =
                Twin.of(
                        "package org.offload.caseload.loft; public class Box {}",
                        "package org.offload.caseload.loft; public class Crate {}",
                        "package org.offload.caseload.loft; class Shelf { public class Board {} }",
                        "package org.offload.caseload.loft; public record LoftPage() {}");

        assertThat(hiddenPercent(open, HiddenTypeTest::isInRoom)).isEqualTo(33);
    }

    private static long hiddenPercent(JavaClasses classes, Predicate<JavaClass> where) {
        var counted =
                classes.stream()
                        .filter(one -> one.getPackageName().startsWith("org.offload"))
                        .filter(where)
                        .filter(one -> one.isTopLevelClass() && isCounted(one.getSimpleName()))
                        .toList();
        long hidden =
                counted.stream()
                        .filter(one -> !one.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
        assertThat(counted).isNotEmpty();
        return 100 * hidden / counted.size();
    }

    private static boolean isCounted(String name) {
        return !name.equals("package-info") && !name.endsWith("Page");
    }

    private static boolean isInModule(JavaClass one) {
        return Floors.moduleOf(one.getPackageName()).filter(m -> !m.equals("kernel")).isPresent();
    }

    private static boolean isInRoom(JavaClass one) {
        return isInModule(one) && !Floors.isDoor(one.getPackageName());
    }
}
