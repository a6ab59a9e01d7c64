package org.offload.caseload.backlog;

import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.backlog.Backlog.Page;
import org.offload.caseload.backlog.Backlog.Question;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.organisation.NearTeams;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.Audit;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.function.Predicate;

/** Reads a part of the backlog, and tells the audit whom it showed. */
@Service
class AskBacklog {

    static final int SOON = 84; // days, ours: twelve weeks, in which an extension can be asked for

    private final Backlog backlog;
    private final NearTeams near;
    private final Codes codes;
    private final Audit audit;
    private final ServiceClock clock;

    AskBacklog(Backlog backlog, NearTeams near, Codes codes, Audit audit, ServiceClock clock) {
        this.backlog = backlog;
        this.near = near;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns a page and what the whole list adds up to. */
    Page page(User user, Terms terms, int skip, int most) {
        Page page =
                backlog.of(
                        user,
                        new Question(
                                terms.whose(),
                                near.of(user).stream().map(Team::code).toList(),
                                types(terms),
                                types(code -> isOf(code, RequirementKind.UNPAID_WORK)),
                                terms.paused(),
                                clock.today().plusDays(SOON)),
                        skip,
                        most);
        audit.ofList(user, "backlog", page.owed().stream().map(Owed::crn).toList());
        return page;
    }

    private List<String> types(Terms terms) {
        return terms.kind()
                .map(kind -> types(code -> isOf(code, kind)))
                .orElseGet(
                        () ->
                                types(
                                        code ->
                                                isOf(code, RequirementKind.UNPAID_WORK)
                                                        || isOf(code, RequirementKind.PROGRAMME)));
    }

    private List<String> types(Predicate<Code> which) {
        return codes.list("requirement_types").stream().filter(which).map(Code::code).toList();
    }

    private static boolean isOf(Code code, RequirementKind kind) {
        return code.isOf("fact", kind.name());
    }
}
