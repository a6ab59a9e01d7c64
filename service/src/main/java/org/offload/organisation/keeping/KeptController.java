package org.offload.organisation.keeping;

import gg.jte.Content;

import org.offload.organisation.keeping.KeptPage.KindLink;
import org.offload.platform.Entry;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Part;
import org.offload.platform.PartHead;
import org.offload.platform.PartPages;
import org.offload.platform.PartPages.Around;
import org.offload.platform.PartPages.Group;
import org.offload.platform.PartPages.Owner;
import org.offload.platform.Parts;
import org.offload.platform.ProblemView;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;

/** One record of the register, part by part. */
@Controller
@RequestMapping("/administration/{kind}")
class KeptController {

    private final RegisterKinds kinds;
    private final RegisterLists lists;
    private final Parts parts;
    private final PartPages partPages;
    private final Pages pages;
    private final ProblemView problems;

    KeptController(
            RegisterKinds kinds,
            RegisterLists lists,
            Parts parts,
            PartPages partPages,
            Pages pages,
            ProblemView problems) {
        this.kinds = kinds;
        this.lists = lists;
        this.parts = parts;
        this.partPages = partPages;
        this.pages = pages;
        this.problems = problems;
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/new")
    View begin(Visit visit, @PathVariable String kind) {
        Kind of = kinds.named(kind);
        return partPages.begin(visit, all(of), of.first());
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping("/new")
    View saveFirst(Visit visit, @PathVariable String kind, Typed typed) {
        Kind of = kinds.named(kind);
        return partPages.saveFirst(visit, all(of), of.first(), typed);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{code}")
    View show(Visit visit, @PathVariable String kind, @PathVariable String code) {
        Kind of = kinds.named(kind);
        String title = title(of, code);
        var group = new Group(visit.words().say(of.words() + ".one"), of.parts());
        return pages.show(
                new KeptPage(
                        visit.frame(title),
                        new KindLink(of.path(), visit.words().say(of.words())),
                        partPages.sections(visit, owner(visit, of, code, NOTHING), List.of(group)),
                        of.name().equals(Kind.TEAMS) ? lists.members(code) : List.of(),
                        of.name().equals(Kind.OFFICES) ? "/places/" + code + "/status" : ""));
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{code}/{part}")
    View page(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            @RequestParam(defaultValue = "1") int page) {
        Kind of = kinds.named(kind);
        return partPages.page(visit, owner(visit, of, code), find(of, part), page);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{code}/{part}/new")
    View add(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part) {
        Kind of = kinds.named(kind);
        Part found = find(of, part);
        return mayChange(visit, code, found)
                ? partPages.add(visit, owner(visit, of, code), found)
                : ownTeams(visit);
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping("/{code}/{part}/new")
    View saveNew(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            Typed typed) {
        Kind of = kinds.named(kind);
        Part found = find(of, part);
        return mayChange(visit, code, found)
                ? partPages.save(visit, owner(visit, of, code), found, Optional.empty(), typed)
                : ownTeams(visit);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{code}/{part}/{entry}")
    View change(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable String entry) {
        Kind of = kinds.named(kind);
        Part found = find(of, part);
        return mayChange(visit, code, found)
                ? partPages.change(visit, owner(visit, of, code), found, entry)
                : ownTeams(visit);
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping("/{code}/{part}/{entry}")
    View save(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable String entry,
            Typed typed) {
        Kind of = kinds.named(kind);
        Part found = find(of, part);
        return mayChange(visit, code, found)
                ? partPages.save(visit, owner(visit, of, code), found, Optional.of(entry), typed)
                : ownTeams(visit);
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping("/{code}/{part}/{entry}/withdraw")
    View withdraw(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable String entry,
            Typed typed) {
        Kind of = kinds.named(kind);
        Part found = find(of, part);
        return mayChange(visit, code, found)
                ? partPages.withdraw(visit, owner(visit, of, code), found, entry, typed)
                : ownTeams(visit);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{code}/{part}/{entry}/history")
    View history(
            Visit visit,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable String entry) {
        Kind of = kinds.named(kind);
        return partPages.history(visit, owner(visit, of, code), find(of, part), entry);
    }

    /** To be in a team is to stand near to its cases: nobody says that of themselves. */
    private static boolean mayChange(Visit visit, String code, Part part) {
        return !(part instanceof MembershipPart)
                || !visit.user().staffOrNobody().value().equals(code);
    }

    private View ownTeams(Visit visit) {
        return problems.show(visit, HttpStatus.FORBIDDEN, "ownTeams");
    }

    private static Part find(Kind kind, String name) {
        return kind.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String title(Kind kind, String code) {
        return parts.find(kind.first(), code, Parts.ONLY)
                .map(Entry::values)
                .map(Kind::title)
                .orElseThrow(NotFound::new);
    }

    private static Owner all(Kind kind) {
        return new Owner("", kind.path(), NOTHING, _ -> true, Around.NOTHING);
    }

    /** Says whose part it is above the page that changes it. */
    private Owner owner(Visit visit, Kind kind, String code) {
        String title = title(kind, code);
        return owner(visit, kind, code, pages.part(new PartHead(title, kind.path() + "/" + code)));
    }

    private Owner owner(Visit visit, Kind kind, String code, Content head) {
        Around turn = kind.name().equals(Kind.STAFF) ? new Turn(lists, code) : Around.NOTHING;
        return new Owner(
                code, kind.path() + "/" + code, head, part -> mayChange(visit, code, part), turn);
    }

    private static final Content NOTHING = _ -> {};

    /** Two who change the same member of staff wait for each other. */
    private record Turn(RegisterLists lists, String code) implements Around {

        @Override
        public void before() {
            lists.turn(List.of(code));
        }

        @Override
        public void after() {}
    }
}
