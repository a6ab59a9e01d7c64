package org.offload.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.offload.OffloadApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules, their contracts in {@code package-info.java} and {@code floors.txt} agree. */
class ModuleTest {

    @Test
    void modulith_finds_every_arrow_allowed() {
        // What others see of a library its module-info says: RoomTest looks at that, and ArrowTest
        // at who may use it.
        var modules =
                ApplicationModules.of(
                        OffloadApplication.class, resideInAPackage("org.offload.predictors.."));

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ours(Floors.read().modules()));
        modules.verify();
    }

    @Test
    void every_module_declares_the_arrows_of_floors_txt() {
        assertThat(disagreements(Floors.read())).isEmpty();
    }

    @Test
    void floors_txt_lists_every_module_folder() throws IOException {
        assertThat(unlisted(Floors.read())).isEmpty();
    }

    @Test
    void twin_given_a_folder_that_floors_txt_forgets_then_it_is_found() throws IOException {
        assertThat(unlisted(Floors.of("0 kernel:\n1 platform:"))).contains("caseload", "worklist");
    }

    @Test
    void twin_given_a_circle_of_modules_then_modulith_refuses() {
        ImportOption all = location -> true;
        var modules = ApplicationModules.of("org.offload.house.circle", all);

        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle");
    }

    @Test
    void twin_given_another_line_in_floors_txt_then_the_contract_disagrees() {
        var floors = Floors.of("0 kernel:\n1 platform:\n2 organisation:\n3 worklist:");

        assertThat(disagreements(floors))
                .containsExactly(
                        "worklist declares [kernel, organisation, platform],"
                                + " floors.txt [kernel, platform]");
    }

    private static List<String> unlisted(Floors floors) throws IOException {
        try (Stream<Path> folders = Files.list(House.SOURCES.resolve("org/offload"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(module -> !floors.modules().contains(module))
                    .toList();
        }
    }

    private static List<String> disagreements(Floors floors) {
        return ours(floors.modules()).stream()
                .filter(module -> !declared(module).equals(ours(floors.allowed(module))))
                .map(
                        m ->
                                m
                                        + " declares "
                                        + declared(m)
                                        + ", floors.txt "
                                        + ours(floors.allowed(m)))
                .toList();
    }

    private static Set<String> ours(Set<String> modules) {
        return modules.stream()
                .filter(module -> !Libraries.NAMES.contains(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared(String module) {
        try {
            var contract =
                    Class.forName("org.offload." + module + ".package-info")
                            .getAnnotation(ApplicationModule.class);
            assertThat(contract).as("@ApplicationModule of " + module).isNotNull();
            return Stream.of(contract.allowedDependencies())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info.java", e);
        }
    }
}
