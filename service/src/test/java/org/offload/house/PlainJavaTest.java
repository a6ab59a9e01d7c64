package org.offload.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** The kernel knows no framework, and time comes in from the platform. */
class PlainJavaTest {

    private static final ArchRule KERNEL_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("org.offload.kernel..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", "org.offload.kernel..");

    /** The terminal is a program on the device of whoever writes, and has that clock alone. */
    private static final ArchRule TIME_COMES_IN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.offload.platform..", "org.offload.voice.terminal..")
                    .should()
                    .callMethodWhere(
                            describe("a clock of the machine is read", PlainJavaTest::isClock));

    @Test
    void the_kernel_is_plain_java() {
        KERNEL_IS_PLAIN_JAVA.check(House.classes());
    }

    @Test
    void nothing_outside_the_platform_reads_the_machines_clock() {
        TIME_COMES_IN.check(House.classes());
    }

    @Test
    void twin_given_a_kernel_that_knows_spring_then_it_is_found() {
        var kernel =
                Twin.of(
                        "package org.offload.kernel;"
                                + " @org.springframework.stereotype.Component class Bean {}");

        assertBroken(KERNEL_IS_PLAIN_JAVA, kernel);
    }

    @Test
    void twin_given_a_rule_that_asks_the_machine_for_the_day_then_it_is_found() {
        var rule =
                Twin.of(
                        "package org.offload.caseload.day;"
                                + " class Rule { Object day = java.time.LocalDate.now(); }");

        assertBroken(TIME_COMES_IN, rule);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    private static boolean isClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        String name = call.getName();
        return owner.equals("java.time") && (name.equals("now") || name.startsWith("system"))
                || name.equals("currentTimeMillis");
    }
}
