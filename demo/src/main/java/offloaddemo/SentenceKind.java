package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A row of {@code sentences.csv}: how often an order type occurs in a family, and how long it is.
 *
 * @param weight 0 for what occurs by turn only
 * @param ages such as {@code 18-20}; empty for any
 * @param life whether it has no end
 */
record SentenceKind(
        String code,
        Family family,
        double weight,
        int leastMonths,
        int mostMonths,
        String ages,
        boolean life) {

    static SentenceKind of(NamedCsvRecord row) {
        return new SentenceKind(
                row.getField("code"),
                Family.valueOf(row.getField("family")),
                Double.parseDouble(row.getField("weight")),
                Integer.parseInt(row.getField("min_months")),
                Integer.parseInt(row.getField("max_months")),
                row.getField("ages"),
                row.getField("life").equals("Y"));
    }

    /** Returns a length in months; long ones are whole half years, as courts give them. */
    int draw(Seeded seeded) {
        int months = seeded.between(leastMonths, mostMonths);
        return months < 12 ? months : months - months % 6;
    }

    boolean isLongCustody() {
        boolean custodial = family == Family.LICENCE || family == Family.CUSTODY;
        return custodial && leastMonths >= 12;
    }

    boolean isForTheYoung() {
        return ages.startsWith("18");
    }
}
