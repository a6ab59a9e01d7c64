package org.offload.caseload.relation;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.RowAs;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What contacts of a case can be about: one statement, by CRN. */
@Repository
public class Relations {

    static final String OF =
            """
            (select event_number, '' as kind, null as id, order_type as type, main_offence as detail,
                    ended_on is null as live
               from caseload.event where crn = :crn and withdrawn_at is null
              order by event_number limit 200)
            union all
            (select event_number, 'R', requirement_id, type, detail, ended_on is null
               from caseload.requirement where crn = :crn and withdrawn_at is null
              order by event_number, requirement_id limit 200)
            union all
            (select event_number, 'L', licence_condition_id, type, wording, ended_on is null
               from caseload.licence_condition where crn = :crn and withdrawn_at is null
              order by event_number, licence_condition_id limit 200)\
            """;

    private static final int LONGEST = 80; // characters of a label

    /**
     * One thing that a contact can be about.
     *
     * @param live whether it has not ended
     */
    public record Subject(Relation relation, String label, boolean live) {

        boolean isEvent() {
            return !relation.isComponent();
        }
    }

    private record Row(
            int eventNumber,
            String kind,
            @Nullable UUID id,
            String type,
            String detail,
            boolean live) {

        Relation relation() {
            if (id == null) {
                return Relation.event(eventNumber);
            }
            return kind.equals("R")
                    ? Relation.requirement(eventNumber, id)
                    : Relation.condition(eventNumber, id);
        }
    }

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Words words;

    Relations(JdbcClient jdbc, Codes codes, Words words) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.words = words;
    }

    /** Returns all events, then requirements and conditions, with their words. */
    public List<Subject> of(Crn crn) {
        return jdbc.sql(OF).param("crn", crn.value()).query(RowAs.of(Row.class)).list().stream()
                .map(row -> new Subject(row.relation(), label(row), row.live()))
                .toList();
    }

    private String label(Row row) {
        String type =
                switch (row.kind()) {
                    case "R" -> codes.words(row.type(), "requirement_types");
                    case "L" -> codes.words(row.type(), "licence_condition_types");
                    default -> codes.words(row.type(), "order_types");
                };
        String what =
                row.kind().isEmpty() || row.detail().isEmpty() ? type : type + ": " + row.detail();
        return words.say("caseload.about.event", row.eventNumber(), shortened(what));
    }

    private static String shortened(String what) {
        return what.codePointCount(0, what.length()) <= LONGEST
                ? what
                : what.substring(0, what.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Answers whether more than one event is live, so that nobody can know which is meant. */
    public static boolean isOpenQuestion(List<Subject> subjects) {
        return subjects.stream().filter(Subject::live).filter(Subject::isEvent).count() > 1;
    }

    /** Returns what a list offers: the person, all that is live, and what is chosen already. */
    public List<Choice> choices(List<Subject> subjects, String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("caseload.about.person"))),
                        subjects.stream()
                                .filter(one -> one.live() || one.relation().text().equals(chosen))
                                .map(one -> Choice.of(one.relation().text(), one.label())))
                .toList();
    }

    /** Answers whether the case has this. */
    public boolean has(Crn crn, Relation relation) {
        return relation.event() == null
                || of(crn).stream().anyMatch(one -> one.relation().equals(relation));
    }
}
