package org.offload.platform.part;

import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.PartPages.Group;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Parts;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.platform.part.PartSections.GroupInWords;
import org.offload.platform.part.PartSections.Row;
import org.offload.platform.part.PartSections.Section;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the entries of a record into words, those in force before those that are over. */
@Component
class Sections {

    private final Parts parts;
    private final Words words;
    private final ServiceClock clock;

    Sections(Parts parts, Words words, ServiceClock clock) {
        this.parts = parts;
        this.words = words;
        this.clock = clock;
    }

    PartSections of(Visit visit, Owner owner, List<Group> groups) {
        List<? extends Part> all = groups.stream().flatMap(group -> all(group)).toList();
        List<Entry> entries = parts.all(all, owner.key());
        return new PartSections(
                visit.frame(""),
                owner.path(),
                groups.stream().map(group -> inWords(group, owner, entries)).toList());
    }

    /** Returns a page of one part. */
    PartSections page(Visit visit, Owner owner, Part part, int number) {
        List<Entry> entries = parts.page(part, owner.key(), (number - 1) * Parts.MOST);
        Section section = section(part, owner, entries);
        return new PartSections(
                visit.frame(section.title()),
                owner.path(),
                List.of(new GroupInWords("", List.of(section))));
    }

    private static Stream<? extends Part> all(Group group) {
        return group.parts().stream();
    }

    private GroupInWords inWords(Group group, Owner owner, List<Entry> entries) {
        return new GroupInWords(
                group.title(), all(group).map(part -> section(part, owner, entries)).toList());
    }

    private Section section(Part part, Owner owner, List<Entry> entries) {
        var said = new PartWords(part, owner.key(), words);
        List<Entry> mine = entries.stream().filter(e -> e.part().equals(part.name())).toList();
        List<Entry> shown = mine.stream().limit(Parts.MOST).toList();
        List<Entry> inForce = part.inForce(shown, clock.today());
        List<Entry> over = new ArrayList<>(shown);
        over.removeAll(inForce);
        boolean mayChange = owner.mayChange().test(part);
        return new Section(
                part.name(),
                words.say(part.words() + ".title"),
                mayChange,
                mayChange && part.canBeAdded(),
                inForce.stream().map(entry -> row(part, said, entry)).toList(),
                over.stream().map(entry -> row(part, said, entry)).toList(),
                mine.size() > Parts.MOST);
    }

    private Row row(Part part, PartWords said, Entry entry) {
        List<Said> filled = said.filled(entry.values());
        boolean standsOut = part.standsOut(entry.values());
        List<String> remarks = part.remarks(entry.values());
        return filled.isEmpty()
                ? new Row(
                        entry.id(), words.say("platform.part.empty"), List.of(), standsOut, remarks)
                : new Row(
                        entry.id(),
                        filled.getFirst().value(),
                        filled.subList(1, filled.size()),
                        standsOut,
                        remarks);
    }
}
