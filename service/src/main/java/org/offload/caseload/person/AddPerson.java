package org.offload.caseload.person;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.CaseManager;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Colleagues;
import org.offload.platform.Audit;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adds a person by hand, through the same door as everything that comes in. */
@Service
class AddPerson {

    private final Receipts receipts;
    private final CaseBulk bulk;
    private final CrnSeries series;
    private final Colleagues colleagues;
    private final OpenTeams teams;
    private final Audit audit;
    private final ServiceClock clock;
    private final Words words;

    AddPerson(
            Receipts receipts,
            CaseBulk bulk,
            CrnSeries series,
            Colleagues colleagues,
            OpenTeams teams,
            Audit audit,
            ServiceClock clock,
            Words words) {
        this.receipts = receipts;
        this.bulk = bulk;
        this.series = series;
        this.colleagues = colleagues;
        this.teams = teams;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    Saved handle(User user, Typed typed) {
        return receipts.once(user, typed, () -> add(user, typed));
    }

    private Saved add(User user, Typed typed) {
        LocalDate today = clock.today();
        var reading = new Reading(typed, PersonFields.WORDS, today);
        var person = PersonFields.person(reading, today);
        var reachability = PersonFields.reachability(reading);
        String why = words.say("caseload.person.agreedOn", PlainDates.day(today));
        var agreed = PersonFields.agreed(reading, typed, today, why);
        Optional<CaseManager> manager = manager(user, typed, today);
        if (manager.isEmpty()) {
            reading.refuse("manager", PersonFields.WORDS + ".manager.missing");
        }
        if (!reading.problems().isEmpty() || manager.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        Crn crn = series.next();
        bulk.add(
                List.of(
                        new CaseRecord(
                                crn,
                                person,
                                reachability,
                                manager.get(),
                                agreed,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                "offload")),
                user.username());
        audit.ofCase(crn, user, "added");
        return new Saved.To("/cases/" + crn + "/events/new?notice=caseload.notice.personAdded");
    }

    /**
     * The manager is one of the team of whoever adds the person, or they themselves; or a team is
     * to find one.
     */
    private Optional<CaseManager> manager(User user, Typed typed, LocalDate today) {
        StaffId me = user.staffOrNobody();
        String chosen = typed.one("manager");
        Optional<TeamCode> open =
                teams.of(me, today).stream()
                        .filter(team -> chosen.equals(OpenTeams.valueOf(team.code())))
                        .map(team -> team.code())
                        .findFirst();
        if (open.isPresent()) {
            return open.map(team -> new CaseManager(null, team, today));
        }
        boolean known =
                chosen.equals(me.value())
                        || colleagues.of(me, today).stream()
                                .anyMatch(one -> one.id().value().equals(chosen));
        if (!known) {
            return Optional.empty();
        }
        StaffId staff = StaffId.of(chosen);
        List<TeamCode> mine = colleagues.teamsOf(me, today);
        return colleagues.teamsOf(staff, today).stream()
                .filter(mine::contains)
                .findFirst()
                .map(team -> new CaseManager(staff, team, today));
    }
}
