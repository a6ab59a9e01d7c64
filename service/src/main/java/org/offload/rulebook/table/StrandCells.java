package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The four columns of a strand, and as many times four as a row may have strands. */
final class StrandCells {

    private static final String MEANS = "means ";
    private static final String NARROWED = "narrowed ";
    private static final String INTERVAL = "interval ";
    private static final String SINCE = "since ";

    private StrandCells() {}

    static List<String> columns() {
        return numbers().boxed().flatMap(StrandCells::columns).toList();
    }

    static void write(List<Strand> strands, Map<String, String> cells) {
        columns().forEach(column -> cells.put(column, ""));
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            int number = i + 1;
            cells.put(MEANS + number, Answers.join(strand.means()));
            cells.put(NARROWED + number, Answers.join(strand.ifNarrowed()));
            cells.put(INTERVAL + number, IntervalText.of(strand.every()));
            cells.put(SINCE + number, strand.since().name());
        }
    }

    /** Returns the strands, at least one unless that was told as a problem. */
    static List<Strand> read(Answers answers) {
        int last = numbers().filter(number -> isFilled(answers, number)).max().orElse(0);
        if (last == 0) {
            answers.place().add("rulebook.file.strand");
        }
        List<Strand> strands = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            strands.add(read(answers, number));
        }
        return strands;
    }

    private static Strand read(Answers answers, int number) {
        List<Means> means = answers.many(MEANS + number, Means.class);
        if (means.isEmpty()) {
            answers.place().add("rulebook.file.means", MEANS + number);
        }
        return new Strand(
                means.isEmpty() ? List.of(Means.AGREED) : means,
                answers.many(NARROWED + number, Means.class),
                answers.interval(INTERVAL + number),
                answers.one(SINCE + number, Since.class));
    }

    private static boolean isFilled(Answers answers, int number) {
        return columns(number).anyMatch(column -> !answers.text(column).isBlank());
    }

    private static Stream<String> columns(int number) {
        return Stream.of(MEANS, NARROWED, INTERVAL, SINCE).map(name -> name + number);
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, ContactRow.MOST_STRANDS);
    }
}
