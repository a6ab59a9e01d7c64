package org.offload.caseload.manager;

import org.offload.caseload.day.Initials;
import org.offload.caseload.manager.Transfers.Waiting;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.worklist.ToAnswer;
import org.springframework.stereotype.Component;

import java.util.List;

/** The transfers that wait for an answer, for the pages of those who can give it. */
@Component
class TransfersToAnswer implements ToAnswer {

    private final Transfers transfers;
    private final Words words;
    private final ServiceClock clock;

    TransfersToAnswer(Transfers transfers, Words words, ServiceClock clock) {
        this.transfers = transfers;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Question> of(User user) {
        return transfers.toAnswer(user).stream().map(this::question).toList();
    }

    private Question question(Waiting one) {
        return new Question(
                one.crn(),
                Initials.of(one.crn(), one.forename(), one.surname(), one.nameIsPlaceholder()),
                words.say("caseload.toAnswer.what", one.team(), one.items()),
                words.say(
                        "caseload.toAnswer.facts",
                        one.askedName(),
                        PlainDates.moment(clock.localOf(one.askedAt()))),
                "/cases/" + one.crn() + "/transfers/" + one.id());
    }
}
