package offloaddemo;

import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.CaseManager;
import org.offload.caseload.CaseRecord.Registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The whole unit as values: the same for the same seed.
 *
 * @param cases in the order of their CRNs
 */
record DemonstrationUnit(UnitPlan plan, List<CaseRecord> cases) {

    static DemonstrationUnit draw(long seed) {
        UnitPlan plan = UnitPlan.draw(seed);
        return new DemonstrationUnit(plan, new Writer(seed, plan).write());
    }

    /** Writes the cases one after another, so that all share the practitioners' diaries. */
    private static final class Writer {

        private final long seed;
        private final UnitPlan plan;
        private final Sentences sentences = new Sentences();
        private final People people = new People();
        private final Flags flags = new Flags();
        private final Diary diary = new Diary();
        private final NoteTexts notes = new NoteTexts();
        private final History history = new History();
        private final Entries entries = new Entries();
        private final Life life = new Life();

        Writer(long seed, UnitPlan plan) {
            this.seed = seed;
            this.plan = plan;
        }

        List<CaseRecord> write() {
            List<CaseRecord> cases = new ArrayList<>();
            for (Brief brief : new Caseloads(seed).deal(plan.officers())) {
                cases.add(write(brief, Seeded.of(seed, brief.crn().value())));
            }
            return List.copyOf(cases);
        }

        private CaseRecord write(Brief brief, Seeded seeded) {
            var sentenced = sentences.draw(brief, seeded);
            var person = people.draw(brief, sentenced, seeded);
            Traits traits = Traits.draw(brief, sentenced, person.sex(), seeded);
            Outline outline = new Outline(seed, brief, sentenced, person, traits);
            return write(Story.draw(outline, plan, seeded));
        }

        private CaseRecord write(Story story) {
            Outline outline = story.outline();
            Log log = new Log(story, diary, notes.deck(story.seeded()));
            history.write(story, log);
            List<Registration> registrations = flags.draw(outline, story.seeded());
            entries.write(story, registrations, log);
            return new CaseRecord(
                    outline.brief().crn(),
                    outline.person(),
                    story.reach(),
                    new CaseManager(
                            outline.officer().id(), outline.officer().team(), story.who().from()),
                    Optional.of(Agreements.draw(story, log.contacts())),
                    Values.draw(story),
                    outline.sentenced().events(),
                    registrations,
                    log.contacts().stream()
                            .sorted(Comparator.comparing(CaseRecord.Contact::day))
                            .toList(),
                    life.draw(outline),
                    List.of(),
                    Values.SOURCE);
        }
    }
}
