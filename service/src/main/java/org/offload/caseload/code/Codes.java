package org.offload.caseload.code;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference data, kept in memory: a few thousand rows that change rarely. What is offered today
 * and what was ever recorded are two things: a code that has ended keeps its words.
 */
@Repository
public class Codes {

    static final String ALL =
            """
            select list, code, description, flags, valid_from, valid_to from caseload.code
             order by list, code\
            """;
    static final String CHANGES = "select count(*) from caseload.code_change";

    private static final List<String> TYPES = List.of("appointment_types", "contact_types");

    private record Row(
            String list,
            String code,
            String description,
            String flags,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private record Dated(Code code, @Nullable LocalDate from, @Nullable LocalDate to) {

        private static Dated of(Row row) {
            return new Dated(
                    new Code(row.list(), row.code(), row.description(), Code.flagsOf(row.flags())),
                    row.validFrom(),
                    row.validTo());
        }

        private boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * What is in memory.
     *
     * @param changes how many changes there were when it was read
     */
    private record Held(int changes, Map<String, Map<String, Dated>> lists) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    Codes(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets the next who asks read again. */
    void forget() {
        held.set(null);
    }

    /** Forgets what somebody has changed since, in this process or in another. */
    void forgetIfChanged() {
        Held now = held.get();
        if (now != null && now.changes() != changes()) {
            held.compareAndSet(now, null);
        }
    }

    // Read when first asked for: ./offload help makes this bean without a database.
    private Map<String, Dated> in(String list) {
        Held now = held.get();
        if (now == null) {
            now = read();
            held.set(now);
        }
        return now.lists().getOrDefault(list, Map.of());
    }

    /** Counts first: a change in between is found by the next look. */
    private Held read() {
        int changes = changes();
        return new Held(
                changes,
                jdbc.sql(ALL).query(RowAs.of(Row.class)).list().stream()
                        .map(Dated::of)
                        .collect(
                                Collectors.groupingBy(
                                        dated -> dated.code().list(),
                                        Collectors.toMap(
                                                dated -> dated.code().code(),
                                                dated -> dated,
                                                (first, _) -> first,
                                                LinkedHashMap::new))));
    }

    private int changes() {
        return jdbc.sql(CHANGES).query(Integer.class).single();
    }

    /**
     * Returns the entries of a list that are offered today, in the order of their codes; empty if
     * there is no such list.
     */
    public List<Code> list(String list) {
        LocalDate today = clock.today();
        return in(list).values().stream()
                .filter(dated -> dated.holdsOn(today))
                .map(Dated::code)
                .toList();
    }

    /** Returns every entry of a list, those of other days too. */
    private Stream<Code> ever(String list) {
        return in(list).values().stream().map(Dated::code);
    }

    /** Returns one entry, whether it is offered today or was once. */
    public Optional<Code> find(String list, String code) {
        return Optional.ofNullable(in(list).get(code)).map(Dated::code);
    }

    /** Returns one entry, if it is offered today. */
    public Optional<Code> offered(String list, String code) {
        return Optional.ofNullable(in(list).get(code))
                .filter(dated -> dated.holdsOn(clock.today()))
                .map(Dated::code);
    }

    /** Returns the names of all flags that a list knows. */
    Set<String> flagsOf(String list) {
        return ever(list)
                .flatMap(code -> code.flags().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** Returns every type of contact that is offered today, in the order of their words. */
    public List<ContactType> typesOfContact() {
        return types(this::listed);
    }

    private Stream<Code> listed(String list) {
        return list(list).stream();
    }

    private static List<ContactType> types(Function<String, Stream<Code>> entries) {
        return TYPES.stream()
                .flatMap(entries)
                .collect(Collectors.groupingBy(Code::code))
                .values()
                .stream()
                .map(ContactType::of)
                .sorted(Comparator.comparing(ContactType::words).thenComparing(ContactType::code))
                .toList();
    }

    /** Answers whether a list is one of types of contact. */
    static boolean isOfTypes(String list) {
        return TYPES.contains(list);
    }

    /** Returns what is known of a type of contact; none for a code without a label. */
    public Optional<ContactType> typeOfContact(String code) {
        List<Code> known = TYPES.stream().flatMap(list -> find(list, code).stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(ContactType.of(known));
    }

    /** Returns the codes of the types of contact that are or were national standards. */
    public String[] nationalStandards() {
        return types(this::ever).stream()
                .filter(ContactType::nationalStandard)
                .map(ContactType::code)
                .toArray(String[]::new);
    }

    /** Returns the entry for an outcome, of an appointment or of an attempted call. */
    public Optional<Code> outcome(String code) {
        return find("contact_outcomes", code).or(() -> find("call_outcomes", code));
    }

    /**
     * Returns the codes of every outcome with this flag, such as {@code attended}, ended or not.
     */
    public String[] outcomesThat(String flag) {
        return Stream.of("contact_outcomes", "call_outcomes")
                .flatMap(this::ever)
                .filter(outcome -> outcome.is(flag))
                .map(Code::code)
                .toArray(String[]::new);
    }
}
