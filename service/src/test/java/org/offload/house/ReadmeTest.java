package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Every module says in a page what it is for. */
class ReadmeTest {

    @Test
    void every_module_has_its_page() {
        assertThat(silent(Floors.read().modules())).isEmpty();
    }

    @Test
    void twin_given_a_module_without_a_page_then_it_is_found() {
        assertThat(silent(List.of("attic"))).containsExactly("attic");
    }

    private static List<String> silent(Collection<String> modules) {
        return modules.stream().filter(module -> !hasPage(module)).toList();
    }

    private static boolean hasPage(String module) {
        Path page =
                Libraries.NAMES.contains(module)
                        ? Libraries.page(module)
                        : House.SOURCES.resolve("org/offload/" + module + "/README.md");
        return Files.exists(page) && !House.read(page).isBlank();
    }
}
