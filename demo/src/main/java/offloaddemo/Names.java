package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Names for people who do not exist, by ethnic group and sex. */
final class Names {

    private static final double COMMON = 0.6; // share drawn from the first third of a list
    private static final double OTHER_WHITE = 0.12; // within the group White
    private static final double MIDDLE_NAME = 0.3;

    private static final Map<String, String> GROUPS =
            Map.of(
                    "White", "White",
                    "Black or Black British", "Black",
                    "Asian or Asian British", "Asian",
                    "Mixed", "Mixed",
                    "Other", "Other");

    private final Map<String, List<String>> forenames;
    private final Map<String, List<String>> surnames;

    /** A name as it is written down; parts may be empty. */
    record Name(String forename, String middleNames, String surname, String preferredName) {}

    Names() {
        forenames =
                Table.rows("forenames.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> key(row.getField("ethnic_group"), sexOf(row)),
                                        column("forename")));
        surnames =
                Table.rows("surnames.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getField("ethnic_group"), column("surname")));
    }

    /**
     * Draws a name.
     *
     * @param ethnicity a category of the assumed shares
     * @param sex {@code M} or {@code F}
     */
    Name draw(String ethnicity, String sex, Seeded seeded) {
        String group = GROUPS.getOrDefault(ethnicity, "Other");
        if (group.equals("White") && seeded.chance(OTHER_WHITE)) {
            group = "White Other";
        }
        List<String> choices = forenames.getOrDefault(key(group, sex), List.of());
        String forename = common(choices, seeded);
        String middle = seeded.chance(MIDDLE_NAME) ? seeded.pick(choices) : "";
        return new Name(
                forename,
                middle.equals(forename) ? "" : middle,
                common(surnames.getOrDefault(group, List.of()), seeded),
                "");
    }

    private static String common(List<String> choices, Seeded seeded) {
        boolean narrow = seeded.chance(COMMON);
        return seeded.pick(narrow ? choices.subList(0, choices.size() / 3) : choices);
    }

    private static String key(String group, String sex) {
        return group + "/" + sex;
    }

    private static String sexOf(NamedCsvRecord row) {
        return row.getField("sex");
    }

    private static Collector<NamedCsvRecord, ?, List<String>> column(String column) {
        return Collectors.mapping(row -> row.getField(column), Collectors.toList());
    }
}
