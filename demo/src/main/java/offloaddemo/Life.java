package offloaddemo;

import org.offload.caseload.CaseRecord.PartEntry;

import java.util.List;

/** Invents what the record says of a life besides the sentence. */
final class Life {

    static final String ASSUMPTIONS = "life_assumptions.csv";

    private final Numbers numbers = new Numbers();
    private final OtherNames otherNames = new OtherNames();
    private final Homes homes = new Homes();
    private final Circumstances circumstances = new Circumstances();
    private final Kin kin = new Kin();
    private final Moves moves = new Moves();
    private final Past past = new Past();

    List<PartEntry> draw(Outline outline) {
        Seeded seeded = stream(outline, "life");
        var entries = new PartEntries(outline.brief().crn());
        numbers.draw(outline, entries, seeded);
        otherNames.draw(outline, entries, seeded);
        homes.draw(outline, entries, seeded);
        circumstances.draw(outline, entries, seeded);
        kin.draw(outline, entries, seeded);
        moves.draw(outline, entries);
        past.draw(outline, entries);
        return entries.all();
    }

    /** Returns a stream of choices of its own, so that nothing else of the case depends on it. */
    static Seeded stream(Outline outline, String subject) {
        return Seeded.of(outline.seed(), outline.brief().crn() + " " + subject);
    }

    static Shares<String> assumed(String dimension) {
        return Shares.assumed(ASSUMPTIONS, dimension);
    }
}
