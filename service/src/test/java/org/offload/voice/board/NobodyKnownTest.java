package org.offload.voice.board;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.offload.platform.Audit;
import org.offload.platform.Receipts;
import org.offload.platform.User;
import org.offload.platform.Visit;

/** The rooms that take texts and know tokens cannot even name what would tell them who writes. */
class NobodyKnownTest {

    private static final ArchRule BLIND =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.offload.voice.board", "org.offload.voice.token")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(User.class, Visit.class, Audit.class, Receipts.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.security..",
                            "org.springframework.session..",
                            "org.slf4j..",
                            "io.micrometer..",
                            "org.offload.voice.draw..",
                            "org.offload.platform.signin..");

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.offload.voice");

    @Test
    void neither_the_board_nor_the_tokens_can_name_a_user_a_session_an_address_or_a_log() {
        BLIND.check(OURS);
    }

    @Test
    void twin_given_a_board_that_sees_the_request_then_it_is_found() {
        JavaClasses curious = new ClassFileImporter().importClasses(Curious.class);

        assertThat(BLIND.evaluate(curious).hasViolation()).isTrue();
    }

    /** What nobody may write here. */
    static class Curious {

        String who(jakarta.servlet.http.HttpServletRequest request) {
            return request.getRemoteAddr();
        }
    }
}
