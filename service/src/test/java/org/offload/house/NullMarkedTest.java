package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every package says that null must be said, and the build believes it. */
class NullMarkedTest {

    @Test
    void every_package_is_null_marked() {
        assertThat(unmarked(House.classes())).isEmpty();
    }

    /**
     * The check itself runs in the compiler; here is asked only that nobody has switched it off.
     */
    @Test
    void a_possible_null_stops_the_build() {
        assertThat(isOn(House.read(Path.of("../pom.xml")))).isTrue();
        assertThat(House.read(Path.of("pom.xml"))).doesNotContain("NullAway", "<compilerArgs");
    }

    @Test
    void twin_given_a_package_without_a_mark_then_it_is_found() {
        var loft =
                Twin.of(
                        "package org.offload.caseload.loft; class Box {}",
                        "package org.offload.caseload.cellar; class Crate {}");

        assertThat(unmarked(loft))
                .containsExactly("org.offload.caseload.cellar", "org.offload.caseload.loft");
    }

    @Test
    void twin_given_a_check_that_only_warns_then_it_is_found() {
        var warns = "-Xplugin:ErrorProne -Xep:NullAway:WARN -XepOpt:NullAway:OnlyNullMarked=true";

        assertThat(isOn(warns)).isFalse();
    }

    private static boolean isOn(String pom) {
        return pom.contains("-Xplugin:ErrorProne")
                && pom.contains("-Xep:NullAway:ERROR")
                && pom.contains("-XepOpt:NullAway:OnlyNullMarked=true");
    }

    private static List<String> unmarked(JavaClasses classes) {
        Set<String> marked =
                classes.stream()
                        .filter(one -> one.getSimpleName().equals("package-info"))
                        .filter(one -> one.isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(home -> home.startsWith("org.offload") && !marked.contains(home))
                .distinct()
                .sorted()
                .toList();
    }
}
