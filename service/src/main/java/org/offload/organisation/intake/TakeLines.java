package org.offload.organisation.intake;

import org.offload.organisation.intake.KeepLine.Files;
import org.offload.organisation.intake.RegisterFile.Line;
import org.offload.organisation.intake.RegisterFile.Lines;
import org.offload.organisation.intake.Report.Did;
import org.offload.organisation.keeping.KeptParts;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.ServiceClock;
import org.offload.platform.TypedParts;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the good lines of a file into the register, and says what is wrong with the others. */
@Service
class TakeLines {

    private final KeptParts.Maker maker;
    private final Parts parts;
    private final TypedParts typed;
    private final ServiceClock clock;
    private final Words words;

    TakeLines(
            KeptParts.Maker maker, Parts parts, TypedParts typed, ServiceClock clock, Words words) {
        this.maker = maker;
        this.parts = parts;
        this.typed = typed;
        this.clock = clock;
        this.words = words;
    }

    Report take(Lines file, Author author, String self) {
        maker.turn(staff(file));
        var files = new Files(parts, typed, author, self, clock.today(), new CellWords(words));
        var lines = new FileLines(files, maker.now(), new HashMap<>());
        var tally = new Report.Tally();
        for (Line line : file.lines()) {
            switch (line) {
                case Line.Bad(long number, String key) -> tally.refuse(say(number, words.say(key)));
                case Line.Good(long number, Map<String, String> cells) ->
                        take(file.kind(), number, cells, lines, tally);
            }
        }
        return tally.report();
    }

    /** Returns whose lines these are; none in a file of teams. */
    private static Set<String> staff(Lines file) {
        return file.lines().stream()
                .flatMap(line -> line instanceof Line.Good good ? Stream.of(good) : Stream.of())
                .map(line -> Cells.of(line.cells()).text(FileLines.STAFF))
                .collect(Collectors.toSet());
    }

    private void take(
            FileKind kind,
            long number,
            Map<String, String> cells,
            FileLines lines,
            Report.Tally tally) {
        KeepLine line =
                switch (kind) {
                    case STAFF -> lines.ofStaff(number, cells);
                    case TEAMS -> lines.ofTeam(number, cells);
                };
        Did did = line.problems().isEmpty() ? line.keep() : Did.NOTHING;
        if (line.problems().isEmpty()) {
            tally.count(did);
        } else {
            tally.refuse(say(number, String.join("; ", line.problems())));
        }
    }

    private String say(long number, String problem) {
        return words.say("organisation.intake.line", String.valueOf(number), problem);
    }
}
