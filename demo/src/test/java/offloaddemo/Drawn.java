package offloaddemo;

import de.siegmar.fastcsv.reader.CsvReader;

import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.CaseRecord.Registration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The unit that is shipped, drawn once for all tests. */
final class Drawn {

    static final DemonstrationUnit UNIT = DemonstrationUnit.draw(MakeDemonstration.SEED);

    static final Set<String> APPOINTMENTS = codes("appointment_types");

    private Drawn() {}

    static Stream<CaseRecord> cases() {
        return UNIT.cases().stream();
    }

    static Stream<Contact> contacts() {
        return cases().flatMap(one -> one.contacts().stream());
    }

    static Stream<Registration> registrations() {
        return cases().flatMap(one -> one.registrations().stream());
    }

    /** Counts the entries of a part. */
    static long entries(String part) {
        return cases().flatMap(one -> one.parts().stream())
                .filter(entry -> entry.part().equals(part))
                .count();
    }

    /** Returns the codes of a list of the service. */
    static Set<String> codes(String list) {
        var in = Drawn.class.getResourceAsStream("/org/offload/caseload/code/" + list + ".csv");
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> row.getField("code")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isOpenAppointment(Contact contact) {
        return contact.outcome() == null && APPOINTMENTS.contains(contact.type());
    }

    /** Returns the day of the last contact at which somebody was met; their start if none. */
    static LocalDate lastMet(CaseRecord one) {
        return one.contacts().stream()
                .filter(contact -> "ATTC".equals(contact.outcome()))
                .map(Contact::day)
                .max(LocalDate::compareTo)
                .orElse(one.agreedContact().orElseThrow().from());
    }

    /** Returns the last day on which the next contact is in time. */
    static LocalDate dueOn(CaseRecord one) {
        return lastMet(one).plusDays(one.agreedContact().orElseThrow().everyDays());
    }

    /** Returns the share of each group, 0 to 1. */
    static <T> Function<String, Double> sharesOf(Stream<T> items, Function<T, String> group) {
        var counts = items.collect(Collectors.groupingBy(group, Collectors.counting()));
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return name -> counts.getOrDefault(name, 0L) / all;
    }

    /** Returns how many cases of each practitioner answer yes. */
    static List<Long> perPractitioner(java.util.function.Predicate<CaseRecord> question) {
        return UNIT.plan().officers().stream()
                .map(
                        officer ->
                                cases().filter(one -> officer.id().equals(one.manager().staff()))
                                        .filter(question)
                                        .count())
                .toList();
    }
}
