package org.offload.caseload.code;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference data, read once: a few hundred rows that change rarely. */
@Repository
public class Codes {

    static final String ALL =
            """
            select list, code, description, flags from caseload.code
             where valid_to is null order by list, code\
            """;

    private static final List<String> TYPES = List.of("appointment_types", "contact_types");

    private record Row(String list, String code, String description, String flags) {}

    // Read when first asked for: ./offload help makes this bean without a database.
    private final SingletonSupplier<Map<String, Map<String, Code>>> lists;

    Codes(JdbcClient jdbc) {
        lists = SingletonSupplier.of(() -> read(jdbc));
    }

    private static Map<String, Map<String, Code>> read(JdbcClient jdbc) {
        return jdbc.sql(ALL).query(Row.class).list().stream()
                .map(
                        row ->
                                new Code(
                                        row.list(),
                                        row.code(),
                                        row.description(),
                                        Code.flagsOf(row.flags())))
                .collect(
                        Collectors.groupingBy(
                                Code::list,
                                Collectors.toMap(
                                        Code::code,
                                        code -> code,
                                        (first, _) -> first,
                                        LinkedHashMap::new)));
    }

    /**
     * Returns the entries of a list in the order of their codes; empty if there is no such list.
     */
    public List<Code> list(String list) {
        return List.copyOf(lists.obtain().getOrDefault(list, Map.of()).values());
    }

    /** Returns one entry. */
    public Optional<Code> find(String list, String code) {
        return Optional.ofNullable(lists.obtain().getOrDefault(list, Map.of()).get(code));
    }

    /** Returns the words for a code of one of the lists; the code itself if none knows it. */
    public String words(String code, String... fromLists) {
        for (String list : fromLists) {
            Optional<Code> found = find(list, code);
            if (found.isPresent()) {
                return found.get().words();
            }
        }
        return code;
    }

    /** Returns the words for a type of contact. */
    public String contactType(String code) {
        return words(code, "appointment_types", "contact_types");
    }

    /** Returns every type of contact, in the order of their words. */
    public List<ContactType> typesOfContact() {
        return TYPES.stream()
                .flatMap(list -> list(list).stream())
                .collect(Collectors.groupingBy(Code::code))
                .values()
                .stream()
                .map(ContactType::of)
                .sorted(Comparator.comparing(ContactType::words).thenComparing(ContactType::code))
                .toList();
    }

    /** Returns what is known of a type of contact; none for a code without a label. */
    public Optional<ContactType> typeOfContact(String code) {
        List<Code> known = TYPES.stream().flatMap(list -> find(list, code).stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(ContactType.of(known));
    }

    /** Returns the codes of the types of contact that are national standards. */
    public String[] nationalStandards() {
        return typesOfContact().stream()
                .filter(ContactType::nationalStandard)
                .map(ContactType::code)
                .toArray(String[]::new);
    }

    /** Returns the entry for an outcome, of an appointment or of an attempted call. */
    public Optional<Code> outcome(String code) {
        return find("contact_outcomes", code).or(() -> find("call_outcomes", code));
    }

    /** Returns the codes of every outcome with this flag, such as {@code attended}. */
    public String[] outcomesThat(String flag) {
        return Stream.of("contact_outcomes", "call_outcomes")
                .flatMap(list -> list(list).stream())
                .filter(outcome -> outcome.is(flag))
                .map(Code::code)
                .toArray(String[]::new);
    }
}
