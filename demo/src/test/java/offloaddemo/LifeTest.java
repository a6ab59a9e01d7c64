package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.PartEntry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the made-up record says besides the sentence: enough of it, and nothing that could be real.
 */
class LifeTest {

    private static Stream<PartEntry> entries(String part) {
        return Drawn.cases()
                .flatMap(one -> one.parts().stream())
                .filter(entry -> entry.part().equals(part));
    }

    private static String text(PartEntry entry, String field) {
        return entry.values().getOrDefault(field, "");
    }

    private static double share(Predicate<PartEntry> has) {
        double people = Drawn.cases().filter(one -> one.parts().stream().anyMatch(has)).count();
        return people / Drawn.UNIT.cases().size();
    }

    @ParameterizedTest
    @CsvSource({
        "identifier, 0.95, 1", "alias, 0.15, 0.35", "address, 0.7, 0.9",
        "circumstance, 0.5, 0.8", "disability, 0.2, 0.4", "personal_contact, 0.7, 0.95",
        "abuse_role, 0.02, 0.25"
    })
    void a_sensible_share_of_people_has_each_part(String part, double least, double most) {
        assertThat(share(entry -> entry.part().equals(part))).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "identifier, kind, identifier_types", "address, status, address_statuses",
        "address, type, address_types", "circumstance, type, circumstance_types",
        "disability, type, disability_types", "personal_contact, kind, personal_contact_types",
        "abuse_role, role, abuse_roles"
    })
    void every_code_is_in_its_list(String part, String field, String list) {
        assertThat(entries(part).map(entry -> text(entry, field)).distinct())
                .allMatch(Drawn.codes(list)::contains);
    }

    @Test
    void no_number_can_be_anybodys() {
        assertThat(entries("identifier"))
                .allMatch(
                        entry ->
                                switch (text(entry, "kind")) {
                                    case "PNC" -> text(entry, "value").startsWith("2099/");
                                    case "CRO" -> text(entry, "value").endsWith("O");
                                    default -> text(entry, "value").startsWith("Z");
                                });
        assertThat(entries("identifier").map(entry -> text(entry, "value")).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_postcode_can_be_anybodys() {
        assertThat(entries("address").map(entry -> text(entry, "postcode")))
                .allMatch(postcode -> postcode.isEmpty() || postcode.endsWith("VO"));
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThat(
                        Drawn.cases()
                                .flatMap(one -> one.parts().stream())
                                .filter(entry -> entry.values().containsKey("to_on")))
                .isNotEmpty()
                .allMatch(
                        entry ->
                                !LocalDate.parse(text(entry, "to_on"))
                                        .isBefore(LocalDate.parse(text(entry, "from_on"))));
    }

    @Test
    void ids_are_unique() {
        var ids = Drawn.cases().flatMap(one -> one.parts().stream()).map(PartEntry::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }
}
