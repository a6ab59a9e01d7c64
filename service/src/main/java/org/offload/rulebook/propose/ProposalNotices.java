package org.offload.rulebook.propose;

import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.worklist.DayNotices;
import org.springframework.stereotype.Component;

import java.util.List;

/** Says at the head of My day that rules have changed and how many bookings that concerns. */
@Component
class ProposalNotices implements DayNotices {

    private final Proposals proposals;
    private final Words words;

    ProposalNotices(Proposals proposals, Words words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public List<Notice> of(User user) {
        int open = proposals.countOpen(user.staffOrNobody());
        return open == 0
                ? List.of()
                : List.of(new Notice(words.say("rulebook.propose.notice", open), "/proposals"));
    }
}
