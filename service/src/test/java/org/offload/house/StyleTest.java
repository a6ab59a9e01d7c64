package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of style that a machine can count. */
class StyleTest {

    private static final int LONGEST_FILE = 400;
    private static final String BUT_PLATFORM = "* ";

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Utils?|Helper|Manager|Data|DTO|Dto)|Abstract[A-Z].*");

    /** Names that end like an empty word and are the service's or the trade's own. */
    private static final Map<String, String> FULL_NAMES =
            Map.of(
                    "CaseManager", "the practitioner who holds a case",
                    "ReferenceData", "the trade's word for dated lists of codes");

    private static final String RESOURCES = "/org/offload/house/";

    /** Everything of {@code unwanted.txt}, with or without what the platform may. */
    private static final Pattern ANYWHERE = unwanted(_ -> true);

    private static final Pattern IN_PLATFORM = unwanted(line -> !line.startsWith(BUT_PLATFORM));

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(sources().filter(file -> isTooLong(House.read(file)))).isEmpty();
    }

    @Test
    void no_class_has_an_empty_name() {
        assertThat(emptyNames(House.classes())).isEmpty();
    }

    @Test
    void no_source_has_lombok_field_injection_or_a_catch_of_everything() {
        assertThat(sources().filter(file -> isUnwanted(file, House.read(file)))).isEmpty();
        assertThat(House.read(Path.of("pom.xml"))).doesNotContain("lombok");
    }

    @Test
    void twin_given_401_lines_then_the_file_is_too_long() {
        assertThat(isTooLong("line\n".repeat(400))).isFalse();
        assertThat(isTooLong("line\n".repeat(401))).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = RESOURCES + "names-twins.csv", delimiter = '|', numLinesToSkip = 1)
    void twin_given_an_empty_name_then_it_is_found_and_a_full_one_is_let_be(
            String name, boolean isEmpty) {
        var classes =
                Twin.of("package org.offload.caseload; class Outer { class " + name + " {} }");

        assertThat(emptyNames(classes)).isEqualTo(isEmpty ? List.of(name) : List.of());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = RESOURCES + "unwanted-twins.csv",
            delimiter = '|',
            numLinesToSkip = 1)
    void twin_given_an_unwanted_line_then_it_is_found(String line, boolean mayThePlatform) {
        assertThat(isUnwanted(Path.of("org/offload/caseload/Wrong.java"), line)).isTrue();
        assertThat(isUnwanted(Path.of("org/offload/platform/start/Last.java"), line))
                .isNotEqualTo(mayThePlatform);
    }

    /** Tests, the demonstration and the benchmarks are read like the rest. */
    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "../demo/src", "../bench/src")
                .map(Path::of)
                .flatMap(folder -> House.files(folder, ".java").stream());
    }

    private static Pattern unwanted(Predicate<String> which) {
        return Pattern.compile(
                House.read(Path.of("src/test/resources" + RESOURCES + "unwanted.txt"))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .filter(which)
                        .map(line -> line.replace(BUT_PLATFORM, ""))
                        .collect(Collectors.joining("|")));
    }

    private static boolean isTooLong(String text) {
        return text.lines().count() > LONGEST_FILE;
    }

    private static List<String> emptyNames(JavaClasses classes) {
        return classes.stream()
                .filter(one -> one.getPackageName().startsWith("org.offload"))
                .filter(one -> !one.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(one -> one.getSimpleName())
                .filter(name -> EMPTY_NAME.matcher(name).matches())
                .filter(name -> !FULL_NAMES.containsKey(name))
                .sorted()
                .toList();
    }

    private static boolean isUnwanted(Path file, String text) {
        boolean isPlatform = file.toString().contains("org/offload/platform/");
        return (isPlatform ? IN_PLATFORM : ANYWHERE).matcher(text).find();
    }
}
