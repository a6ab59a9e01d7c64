package org.offload.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.offload.platform.BulkCopy;
import org.offload.platform.ReferenceData;
import org.offload.platform.RowAs;
import org.springframework.stereotype.Repository;

import javax.sql.DataSource;

/** Who in a room may do what: stores alone speak SQL, and no controller is one. */
class RoleTest {

    private static final ArchRule STORES_ALONE_SPEAK_SQL =
            noClasses()
                    .that(describe("are no stores", one -> !maySpeakSql(House.outermost(one))))
                    .should()
                    .dependOnClassesThat(describe("speak to the database", RoleTest::isSql));

    private static final ArchRule PLATFORM_ALONE_HANDS_THE_SOURCE_ON =
            noClasses()
                    .that(describe("are no stores", one -> !maySpeakSql(House.outermost(one))))
                    .and()
                    .resideOutsideOfPackage("org.offload.platform..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(DataSource.class);

    private static final ArchRule CONTROLLERS_ARE_NO_STORES =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .beAnnotatedWith(Repository.class)
                    .allowEmptyShould(true);

    @Test
    void nothing_but_a_store_speaks_sql() {
        STORES_ALONE_SPEAK_SQL.check(House.classes());
        PLATFORM_ALONE_HANDS_THE_SOURCE_ON.check(House.classes());
        CONTROLLERS_ARE_NO_STORES.check(House.classes());
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
    void twin_given_a_job_that_opens_a_connection_of_its_own_then_it_is_found() {
        var job =
                Twin.of(
                        "package org.offload.caseload.contact;"
                                + " record Job(javax.sql.DataSource source) {}");

        assertBroken(PLATFORM_ALONE_HANDS_THE_SOURCE_ON, job);
    }

    @Test
    void twin_given_a_controller_that_calls_itself_a_store_then_it_is_found() {
        var controller =
                Twin.of(
                        "package org.offload.caseload.contact;"
                                + " @org.springframework.stereotype.Repository"
                                + " class ContactController {}");

        assertBroken(CONTROLLERS_ARE_NO_STORES, controller);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    /** A data source that is only handed on, to a library of the platform, says nothing yet. */
    private static boolean isSql(JavaClass target) {
        String home = target.getPackageName();
        return home.startsWith("java.sql")
                || home.startsWith("javax.sql") && !target.isEquivalentTo(DataSource.class)
                || home.startsWith("org.springframework.jdbc");
    }

    /** Stores, migrations, and what the platform needs to open and to fill a database. */
    private static boolean maySpeakSql(JavaClass one) {
        String home = one.getPackageName();
        return one.isAnnotatedWith(Repository.class)
                || home.matches("org\\.offload\\.[a-z]+\\.db")
                || home.startsWith("org.offload.platform.start")
                || one.isEquivalentTo(BulkCopy.class)
                || one.isEquivalentTo(RowAs.class)
                || one.isEquivalentTo(ReferenceData.class);
    }
}
