package org.offload.organisation.intake;

import org.offload.organisation.intake.KeepLine.Files;
import org.offload.organisation.keeping.KeptParts;
import org.offload.platform.Part;

import java.util.List;
import java.util.Map;

/**
 * The lines of one file: which cell fills which field.
 *
 * @param seen the first line about each code, to find lines that contradict it
 */
record FileLines(Files files, KeptParts parts, Map<String, Seen> seen) {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    static final String STAFF = "staff_id";
    private static final String TEAM = "team_code";

    // By the name of the field: the column that fills it.
    private static final Map<String, String> MEMBER =
            Map.of("forename", "forename", "surname", "surname", "grade", "grade");
    private static final Map<String, String> HOURS =
            Map.of("weekly_hours", "weekly_hours", FROM, "hours_from");
    private static final Map<String, String> MEMBERSHIP =
            Map.of(TEAM, TEAM, "manages", "manages", FROM, "team_from", TO, "team_to");
    private static final Map<String, String> DETAILS =
            Map.of(
                    "name",
                    "name",
                    "pdu_code",
                    "pdu_code",
                    "place_id",
                    "place_id",
                    FROM,
                    FROM,
                    TO,
                    TO);

    /** What a line said of a code. */
    record Seen(long line, Map<String, String> fields) {}

    KeepLine ofStaff(long number, Map<String, String> line) {
        Cells cells = Cells.of(line);
        String id = cells.text(STAFF);
        KeepLine keep =
                KeepLine.of(files, id, List.of(parts.member(), parts.hours(), parts.membership()));
        if (isReadable(keep, number, cells, parts.member(), STAFF, MEMBER)) {
            keep.read(parts.member(), cells.fields(MEMBER), MEMBER, _ -> true);
            readHours(keep, cells.fields(HOURS));
            readMembership(keep, cells.fields(MEMBERSHIP));
        }
        return keep;
    }

    KeepLine ofTeam(long number, Map<String, String> line) {
        Cells cells = Cells.of(line);
        KeepLine keep = KeepLine.of(files, cells.text(TEAM), List.of(parts.team()));
        if (isReadable(keep, number, cells, parts.team(), TEAM, DETAILS)) {
            keep.read(parts.team(), cells.fields(DETAILS), DETAILS, _ -> true);
        }
        return keep;
    }

    private boolean isReadable(
            KeepLine keep,
            long number,
            Cells cells,
            Part part,
            String code,
            Map<String, String> columns) {
        keep.readCode(part, Map.of(Part.NAME, code));
        cells.wrong().forEach((column, key) -> keep.refuse(column, key));
        Map<String, String> fields = cells.fields(columns);
        Seen first = seen.computeIfAbsent(keep.key(), _ -> new Seen(number, fields));
        if (!first.fields().equals(fields)) {
            keep.refuse(code, "organisation.intake.cell.other", String.valueOf(first.line()));
        }
        return keep.problems().isEmpty();
    }

    /** Hours are known by the day from which they hold. */
    private void readHours(KeepLine keep, Map<String, String> hours) {
        if (!hours.isEmpty()) {
            String from = hours.getOrDefault(FROM, "");
            keep.read(parts.hours(), hours, HOURS, was -> was.text(FROM).equals(from));
        }
    }

    /** A membership is known by its team and its first day. */
    private void readMembership(KeepLine keep, Map<String, String> membership) {
        if (!membership.isEmpty()) {
            String team = membership.getOrDefault(TEAM, "");
            String from = membership.getOrDefault(FROM, "");
            keep.read(
                    parts.membership(),
                    membership,
                    MEMBERSHIP,
                    was -> was.text(TEAM).equals(team) && was.text(FROM).equals(from));
            if (keep.changesOwn(parts.membership())) {
                keep.refuse(TEAM, "organisation.membership.own");
            }
        }
    }
}
