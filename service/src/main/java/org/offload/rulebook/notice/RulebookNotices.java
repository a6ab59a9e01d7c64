package org.offload.rulebook.notice;

import org.offload.organisation.LedTeams;
import org.offload.platform.Form;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.rulebook.due.Missing;
import org.offload.rulebook.override.EndingOverrides;
import org.offload.worklist.DayNotices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says how many messages wait to be let go, how many bookings no longer fit the rules, for how many
 * cases rules have changed lately, how many overrides end soon or were refused, and how many cases
 * lack something before they can be met; My day asks once for all.
 */
@Repository
class RulebookNotices implements DayNotices {

    static final String COUNT =
            """
            select 'MESSAGES' as what, count(*) as number
              from correspondence.door_draft where drafted_by = :me and last_on >= :today
            union all
            select 'BOOKINGS', count(*)
              from rulebook.proposal where staff_id = :staff and state = 'OPEN'
            union all
            select 'OVERRIDES', count(*)
              from rulebook.override
             where asked_by = :me
               and (state = 'IN_FORCE' and valid_to between :since and :soon
                    or state = 'REFUSED' and settled_on >= :since)
            union all
            select 'RULES', count(*)
              from rulebook.decision d
             where d.staff_id = :staff and d.ended_at is null
               and exists (select from rulebook.decision e
                            where e.crn = d.crn and e.ended_at >= :lately
                              and e.book_id is distinct from d.book_id)
            union all
            select 'GAPS', count(*)
              from (select crn from rulebook.decision
                     where staff_id = :staff and ended_at is null and missing <> ''
                     union
                    select crn from rulebook.decision
                     where ended_at is null and missing <> '' and team_code
            """
                    + LedTeams.IN
                    + ") lacking";

    private static final String GAPS =
            "/case-finder?"
                    + Arrays.stream(Missing.values())
                            .map(one -> Form.box("missing", one.name()) + "=yes")
                            .collect(Collectors.joining("&"));

    private static final Duration LATELY = Duration.ofDays(3);

    /** In the order in which they are said. */
    private enum What {
        MESSAGES,
        BOOKINGS,
        RULES,
        OVERRIDES,
        GAPS
    }

    private record Counted(What what, int number) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Words words;

    RulebookNotices(JdbcClient jdbc, ServiceClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Notice> of(User user) {
        LocalDate today = clock.today();
        List<Counted> all =
                jdbc.sql(COUNT)
                        .param("staff", user.staffOrNobody().value())
                        .param("viewer", user.staffOrNobody().value())
                        .param("head", false)
                        .param("today", today)
                        .param("me", user.username())
                        .param("since", today.minusDays(EndingOverrides.DAYS))
                        .param("lately", clock.now().minus(LATELY).atOffset(ZoneOffset.UTC))
                        .param("soon", today.plusDays(EndingOverrides.DAYS))
                        .query(RowAs.of(Counted.class))
                        .list();
        Set<What> some =
                all.stream()
                        .filter(counted -> counted.number() > 0)
                        .map(Counted::what)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
        return all.stream()
                .filter(counted -> some.contains(counted.what()))
                // One page has both.
                .filter(counted -> counted.what() != What.RULES || !some.contains(What.BOOKINGS))
                .sorted(Comparator.comparing(Counted::what))
                .map(this::notice)
                .toList();
    }

    private Notice notice(Counted counted) {
        int number = counted.number();
        return switch (counted.what()) {
            case MESSAGES -> new Notice(words.say("rulebook.messages.notice", number), "/messages");
            case BOOKINGS -> new Notice(words.say("rulebook.propose.notice", number), "/proposals");
            case RULES -> new Notice(words.say("rulebook.rules.notice", number), "/proposals");
            case OVERRIDES ->
                    new Notice(words.say("rulebook.overrides.notice", number), "/overrides");
            case GAPS -> new Notice(words.say("rulebook.gaps.notice", number), GAPS);
        };
    }
}
