package offloaddemo;

import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.CaseManager;
import org.offload.caseload.CaseRecord.Registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Invents whole cases from briefs. Holds nothing of a case, so that threads may share it. */
final class CaseWriter {

    private final long seed;
    private final Entries entries;
    private final Sentences sentences = new Sentences();
    private final People people = new People();
    private final NoteTexts notes = new NoteTexts();
    private final History history = new History();
    private final Life life = new Life();

    /**
     * @param entryEveryDays how many days lie between two entries that are no appointments
     */
    CaseWriter(long seed, int entryEveryDays) {
        this.seed = seed;
        entries = new Entries(entryEveryDays);
    }

    /** Writes cases one after another, so that all share the diaries of the colleagues. */
    List<CaseRecord> write(List<Brief> briefs, List<Officer> colleagues) {
        Diary diary = new Diary();
        Flags flags = new Flags(); // counts the reviews of each colleague
        List<CaseRecord> cases = new ArrayList<>();
        for (Brief brief : briefs) {
            Seeded seeded = Seeded.of(seed, brief.crn().value());
            cases.add(write(Story.draw(outline(brief, seeded), colleagues, seeded), diary, flags));
        }
        return List.copyOf(cases);
    }

    private Outline outline(Brief brief, Seeded seeded) {
        var sentenced = sentences.draw(brief, seeded);
        var person = people.draw(brief, sentenced, seeded);
        Traits traits = Traits.draw(brief, sentenced, person.sex(), seeded);
        return new Outline(seed, brief, sentenced, person, traits);
    }

    private CaseRecord write(Story story, Diary diary, Flags flags) {
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
