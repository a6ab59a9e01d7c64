package org.offload.platform.part;

import gg.jte.Content;

import org.offload.platform.Change;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Part;
import org.offload.platform.PartPages;
import org.offload.platform.Parts;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Values;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.platform.part.EditPartPage.Meanwhile;
import org.offload.platform.part.PartHistoryPage.Step;
import org.offload.platform.part.PartHistoryPage.Turned;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Component
class ServedPartPages implements PartPages {

    private static final int LAST_PAGE = 1000;

    private final Pages pages;
    private final Forms forms;
    private final Parts parts;
    private final SavePart save;
    private final Sections sections;
    private final Words words;
    private final ServiceClock clock;

    ServedPartPages(
            Pages pages,
            Forms forms,
            Parts parts,
            SavePart save,
            Sections sections,
            Words words,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.parts = parts;
        this.save = save;
        this.sections = sections;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Content sections(Visit visit, Owner owner, List<Group> groups) {
        return pages.part(sections.of(visit, owner, groups));
    }

    @Override
    public View page(Visit visit, Owner owner, Part part, int number) {
        if (number < 1 || number > LAST_PAGE) {
            throw new NotFound();
        }
        return pages.show(
                new PartListPage(owner.head(), sections.page(visit, owner, part, number), number));
    }

    @Override
    public View begin(Visit visit, Owner owner, Part part) {
        return blank(visit, owner, part);
    }

    @Override
    public View saveFirst(Visit visit, Owner owner, Part part, Typed typed) {
        Saved saved = save.add(visit.user(), owner, part, typed);
        return answer(visit, owner, part, Optional.empty(), typed, saved);
    }

    @Override
    public View add(Visit visit, Owner owner, Part part) {
        requireAddable(part);
        return blank(visit, owner, part);
    }

    private View blank(Visit visit, Owner owner, Part part) {
        Frame frame = frameOf(visit, part, Optional.empty());
        return edit(
                owner,
                part,
                Optional.empty(),
                forms.open(frame, part.words(), visit.path(), Map.of()));
    }

    private static void requireAddable(Part part) {
        if (!part.canBeAdded()) {
            throw new NotFound();
        }
    }

    @Override
    public View change(Visit visit, Owner owner, Part part, String id) {
        Entry entry = find(part, owner, id);
        var form = new PartForm(part, new PartWords(part, owner.key(), words), words);
        return edit(
                owner,
                part,
                Optional.of(entry),
                forms.open(frame(visit, part), part.words(), visit.path(), form.typed(entry)));
    }

    @Override
    public View save(Visit visit, Owner owner, Part part, Optional<String> id, Typed typed) {
        if (id.isEmpty()) {
            requireAddable(part);
        }
        Saved saved =
                id.map(known -> save.change(visit.user(), owner, part, known, typed))
                        .orElseGet(() -> save.add(visit.user(), owner, part, typed));
        return answer(visit, owner, part, id, typed, saved);
    }

    @Override
    public View withdraw(Visit visit, Owner owner, Part part, String id, Typed typed) {
        if (!part.canBeWithdrawn()) {
            throw new NotFound();
        }
        Saved saved = save.withdraw(visit.user(), owner, part, id, typed);
        return saved instanceof Saved.To(String path)
                ? new RedirectView(path)
                : again(visit, owner, part, id, saved);
    }

    /** A refused withdrawal shows the entry as it is now, with what to mend. */
    private View again(Visit visit, Owner owner, Part part, String id, Saved saved) {
        Entry entry = find(part, owner, id);
        var shown = new PartForm(part, new PartWords(part, owner.key(), words), words);
        var problems = saved instanceof Saved.Refused(var why) ? why : List.<Problem>of();
        Form form = forms.again(frame(visit, part), part.words(), new Typed(Map.of()), problems);
        return edit(owner, part, Optional.of(entry), form.with(shown.typed(entry)));
    }

    private View answer(
            Visit visit, Owner owner, Part part, Optional<String> id, Typed typed, Saved saved) {
        Frame frame = frameOf(visit, part, id);
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    edit(
                            owner,
                            part,
                            id.map(known -> find(part, owner, known)),
                            forms.again(frame, part.words(), typed, problems));
            case Saved.Clash _ ->
                    clash(
                            owner,
                            part,
                            id.map(known -> find(part, owner, known)),
                            forms.beside(frame, part.words(), visit.path(), typed));
        };
    }

    private View edit(Owner owner, Part part, Optional<Entry> entry, Form form) {
        return show(owner, part, entry, form, List.of(), false);
    }

    /** Shows what is saved beside what was typed; saving again puts the second in its place. */
    private View clash(Owner owner, Part part, Optional<Entry> entry, Form form) {
        List<Meanwhile> meanwhile =
                entry.map(now -> meanwhile(owner, part, now, form)).orElseGet(List::of);
        return show(owner, part, entry, form, meanwhile, entry.isEmpty());
    }

    private List<Meanwhile> meanwhile(Owner owner, Part part, Entry now, Form form) {
        var said = new PartWords(part, owner.key(), words);
        var typed = new PartForm(part, said, words);
        return part.table().fields().stream()
                .filter(field -> !field.onAnotherPage())
                .filter(field -> !savedAsTyped(field, now).equals(typed.typed(form, field)))
                .map(
                        field ->
                                new Meanwhile(
                                        said.label(field),
                                        said.value(field, now.values().text(field.name())),
                                        said.read(field, typed.typed(form, field))))
                .toList();
    }

    private static String savedAsTyped(Field field, Entry now) {
        return PartWords.typed(field, now.values().text(field.name()));
    }

    private View show(
            Owner owner,
            Part part,
            Optional<Entry> entry,
            Form form,
            List<Meanwhile> meanwhile,
            boolean savedBefore) {
        var fields = new PartForm(part, new PartWords(part, owner.key(), words), words);
        boolean begins = entry.isEmpty() && part.table().isSingle();
        String path = owner.path() + "/" + (begins ? "" : part.name() + "/");
        String here = path + entry.map(Entry::id).orElse("new");
        var page =
                new EditPartPage(
                        form.frame(),
                        owner.head(),
                        form,
                        entry.isEmpty() ? fields.fieldsOfNew(form) : fields.fields(form),
                        here,
                        entry.map(Entry::version).orElse(0),
                        meanwhile,
                        savedBefore,
                        entry.isPresent() && part.canBeWithdrawn() ? here + "/withdraw" : "",
                        entry.isPresent() ? here + "/history" : "",
                        owner.path() + (begins ? "" : "#" + part.name()));
        return pages.show(page, status(form, meanwhile, savedBefore));
    }

    private static HttpStatus status(Form form, List<Meanwhile> meanwhile, boolean savedBefore) {
        if (!meanwhile.isEmpty() || savedBefore) {
            return HttpStatus.CONFLICT;
        }
        return form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @Override
    public View history(Visit visit, Owner owner, Part part, String id) {
        List<Change> changes = parts.history(part, owner.key(), id);
        Optional<Entry> entry = parts.find(part, owner.key(), id);
        if (changes.isEmpty() && entry.isEmpty()) {
            throw new NotFound();
        }
        var said = new PartWords(part, owner.key(), words);
        List<Step> steps =
                new ArrayList<>(changes.stream().map(change -> step(part, said, change)).toList());
        entry.filter(_ -> changes.isEmpty() || changes.getLast().act() != Change.Act.ADDED)
                .ifPresent(now -> steps.add(first(part, said, now, changes)));
        return pages.show(
                new PartHistoryPage(
                        visit.frame(words.say("platform.part.historyOf", title(part))),
                        owner.head(),
                        steps,
                        owner.path() + "#" + part.name()));
    }

    /** What came with the whole record, such as by an import, has no change of its own. */
    private Step first(Part part, PartWords said, Entry now, List<Change> changes) {
        Values first = Replay.back(now.values(), changes);
        return new Step(
                PlainDates.moment(clock.localOf(now.recordedAt())),
                words.say("platform.part.act.ADDED"),
                words.say("platform.part.by", now.recordedBy(), now.source()),
                "",
                part.table().fields().stream()
                        .filter(field -> !first.isEmpty(field.name()))
                        .map(field -> turned(said, field, new Values(Map.of()), first))
                        .toList());
    }

    private Step step(Part part, PartWords said, Change change) {
        Map<String, String> touched = new TreeMap<>(change.before().texts());
        touched.putAll(change.after().texts());
        return new Step(
                PlainDates.moment(clock.localOf(change.changedAt())),
                words.name("platform.part.act", change.act()),
                words.say("platform.part.by", change.changedBy(), change.source()),
                change.reason(),
                part.table().fields().stream()
                        .filter(field -> touched.containsKey(field.name()))
                        .map(field -> turned(said, field, change.before(), change.after()))
                        .toList());
    }

    private static Turned turned(PartWords said, Field field, Values before, Values after) {
        return new Turned(
                said.label(field),
                said.value(field, before.text(field.name())),
                said.value(field, after.text(field.name())));
    }

    private Entry find(Part part, Owner owner, String id) {
        return parts.find(part, owner.key(), id).orElseThrow(NotFound::new);
    }

    private Frame frame(Visit visit, Part part) {
        return visit.frame(title(part));
    }

    /** A record that begins is called by its kind, not by its first part. */
    private Frame frameOf(Visit visit, Part part, Optional<String> id) {
        return id.isEmpty() && part.table().isSingle()
                ? visit.frameOf(part.words() + ".begin")
                : frame(visit, part);
    }

    private String title(Part part) {
        return words.say(part.words() + ".title");
    }
}
