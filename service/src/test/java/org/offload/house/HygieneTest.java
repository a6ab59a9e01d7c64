package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The repository names no place that only one machine knows. */
class HygieneTest {

    /** Hosts that serve packages, by the first or the second word of their names. */
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "(?i)\\b(?:registry|repo1?|artifactory|nexus|mirrors?|proxy)(?:\\.[a-z0-9-]+)+"
                            + "\\.(?:org|com|net|io|dev|uk)\\b"
                            + "|\\b(?:npmjs|yarnpkg|pypi|pythonhosted|rubygems|sonatype)"
                            + "\\.(?:org|com|io)\\b");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/}$*-])/(?:home|root|work|Users)/\\w");

    @Test
    void no_file_names_a_package_registry_or_a_path_of_one_machine() throws Exception {
        assumeTrue(Tracked.isKnown(), "Not a working copy");

        List<String> problems = new ArrayList<>();
        for (Path file : Tracked.files()) {
            problems.addAll(problems(file));
        }

        assertThat(Tracked.files()).hasSizeGreaterThan(100);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry.%s.org", "repo1.%s.org", "nexus.%s.co.uk"})
    void twin_given_a_registry_then_it_is_found(String host) {
        assertThat(isLocal("\"resolved\": \"https://" + host.formatted("example") + "/a.tgz\""))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "root", "work", "Users"})
    void twin_given_a_path_of_one_machine_then_it_is_found(String folder) {
        assertThat(isLocal("home = \"/" + folder + "/anna\"")).isTrue();
        assertThat(isLocal("see /" + folder + "/anna/offload")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmlns=\"http://maven.apache.org/POM/4.0.0\"",
                "@GetMapping(\"/worklist/{id}\")",
                "https://example.org/home/page",
                "var/home/data",
                "the registry. Another line"
            })
    void given_an_address_that_all_machines_know_then_it_passes(String line) {
        assertThat(isLocal(line)).isFalse();
    }

    private static List<String> problems(Path file) throws IOException {
        return Tracked.textOf(file)
                .lines()
                .filter(HygieneTest::isLocal)
                .map(line -> file + ": " + line.strip())
                .toList();
    }

    private static boolean isLocal(String line) {
        return REGISTRY.matcher(line).find() || MACHINE_PATH.matcher(line).find();
    }
}
