package org.offload.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

/** Who in a room may do what: stores alone speak SQL, and time comes in from the platform. */
class RoleTest {

    private static final DescribedPredicate<JavaClass> SQL =
            describe("speak to the database", RoleTest::isSql);

    private static final ArchRule STORES_ALONE_SPEAK_SQL =
            noClasses()
                    .that(describe("are no stores", one -> !maySpeakSql(House.outermost(one))))
                    .should()
                    .dependOnClassesThat(SQL);

    private static final ArchRule CONTROLLERS_ARE_NO_STORES =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .dependOnClassesThat(SQL)
                    .orShould()
                    .beAnnotatedWith(Repository.class)
                    .allowEmptyShould(true);

    private static final ArchRule KERNEL_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage("org.offload.kernel..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", "org.offload.kernel..");

    private static final ArchRule TIME_COMES_IN =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.offload.platform..")
                    .should()
                    .callMethodWhere(describe("a clock of the machine is read", RoleTest::isClock));

    @Test
    void nothing_but_a_store_speaks_sql() {
        STORES_ALONE_SPEAK_SQL.check(House.classes());
        CONTROLLERS_ARE_NO_STORES.check(House.classes());
    }

    @Test
    void the_kernel_is_plain_java() {
        KERNEL_IS_PLAIN_JAVA.check(House.classes());
    }

    @Test
    void nothing_outside_the_platform_reads_the_machines_clock() {
        TIME_COMES_IN.check(House.classes());
    }

    @Test
    void twin_given_a_job_that_speaks_sql_then_it_is_found() {
        var job =
                Twin.of(
                        "package org.offload.caseload.contact; record Job("
                                + "org.springframework.jdbc.core.simple.JdbcClient jdbc) {}");

        assertBroken(STORES_ALONE_SPEAK_SQL, job);
    }

    @Test
    void twin_given_a_controller_that_speaks_sql_then_it_is_found() {
        var controller =
                Twin.of(
                        "package org.offload.caseload.contact;"
                                + " @org.springframework.stereotype.Repository"
                                + " class ContactController { javax.sql.DataSource source; }");

        assertBroken(CONTROLLERS_ARE_NO_STORES, controller);
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

    private static boolean isSql(JavaClass target) {
        String home = target.getPackageName();
        return home.startsWith("java.sql")
                || home.startsWith("javax.sql")
                || home.startsWith("org.springframework.jdbc");
    }

    /** Stores, migrations, and what the platform needs to open and to fill a database. */
    private static boolean maySpeakSql(JavaClass one) {
        String home = one.getPackageName();
        return one.isAnnotatedWith(Repository.class)
                || home.matches("org\\.offload\\.[a-z]+\\.db")
                || home.startsWith("org.offload.platform.start")
                || one.getFullName().equals("org.offload.platform.BulkCopy")
                || one.getFullName().equals("org.offload.platform.ReferenceData")
                || home.startsWith("org.offload.platform.")
                        && one.isAnnotatedWith(Configuration.class);
    }

    private static boolean isClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        String name = call.getName();
        return owner.equals("java.time") && (name.equals("now") || name.startsWith("system"))
                || name.equals("currentTimeMillis");
    }
}
