package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A main offence.
 *
 * @param group one of the assumed offence groups
 */
record Offence(String group, String text) {

    private static final Shares<String> GROUPS = Shares.assumed("offence");
    private static final Map<String, List<Offence>> LIST =
            rows().map(row -> new Offence(row.getField("group"), row.getField("offence")))
                    .collect(Collectors.groupingBy(Offence::group));

    static Offence draw(Seeded seeded) {
        return seeded.pick(LIST.getOrDefault(GROUPS.pick(seeded), List.of()));
    }

    boolean isViolent() {
        return group.startsWith("violence") || group.equals("robbery");
    }

    boolean isSexual() {
        return group.startsWith("sexual");
    }

    boolean isAcquisitive() {
        return group.equals("theft") || group.equals("robbery");
    }

    boolean isAboutDrugs() {
        return group.startsWith("drug");
    }

    private static Stream<NamedCsvRecord> rows() {
        return Table.rows("offences.csv").stream();
    }
}
