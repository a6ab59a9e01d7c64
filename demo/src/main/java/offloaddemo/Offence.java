package offloaddemo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A main offence.
 *
 * @param group one of the assumed offence groups
 * @param code of its class, five digits
 * @param gravity {@code minor}, {@code usual}, {@code grave} or {@code life}, for a sentence that
 *     fits
 */
record Offence(String group, String text, String code, String gravity) {

    private static final String LIFE = "life";
    private static final Shares<String> GROUPS = Shares.assumed("offence");
    private static final List<Offence> ALL =
            Table.rows("offences.csv").stream()
                    .map(
                            row ->
                                    new Offence(
                                            row.getField("group"),
                                            row.getField("offence"),
                                            row.getField("code"),
                                            row.getField("gravity")))
                    .toList();
    private static final Map<String, List<Offence>> BY_GROUP =
            ALL.stream()
                    .filter(offence -> !offence.gravity().equals(LIFE))
                    .collect(Collectors.groupingBy(Offence::group));

    /** Draws an offence that could have led to the sentence. */
    static Offence draw(SentenceKind kind, Seeded seeded) {
        return switch (kind.code()) {
            case "SOPC" -> among(one -> one.isSexual() && one.isGrave(), seeded);
            case "EDS" -> among(Offence::isGrave, seeded);
            default ->
                    kind.life()
                            ? among(one -> one.gravity().equals(LIFE), seeded)
                            : usual(kind.isLongCustody(), seeded);
        };
    }

    /** Draws any offence but the gravest, in the assumed shares of the groups. */
    static Offence usual(boolean exceptMinor, Seeded seeded) {
        List<Offence> choices = BY_GROUP.getOrDefault(GROUPS.pick(seeded), List.of());
        List<Offence> fit =
                choices.stream()
                        .filter(one -> !exceptMinor || !one.gravity().equals("minor"))
                        .toList();
        return seeded.pick(fit);
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

    private boolean isGrave() {
        return gravity.equals("grave") || gravity.equals(LIFE) && !text.equals("Murder");
    }

    private static Offence among(Predicate<Offence> fits, Seeded seeded) {
        return seeded.pick(ALL.stream().filter(fits).toList());
    }
}
