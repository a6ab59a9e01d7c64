package org.offload.rulebook.override;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.kernel.Crn;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.worklist.ToAnswer;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Less contact that waits for an answer, for the pages of those who can give it. */
@Component
class OverridesToAnswer implements ToAnswer {

    private final Overrides overrides;
    private final OverrideWords said;
    private final PeopleInLists people;
    private final Words words;

    OverridesToAnswer(Overrides overrides, OverrideWords said, PeopleInLists people, Words words) {
        this.overrides = overrides;
        this.said = said;
        this.people = people;
        this.words = words;
    }

    /** What was asked in one go is one question. */
    @Override
    public List<Question> of(User user) {
        List<StoredOverride> waiting = overrides.toAnswer(user);
        Map<Crn, Named> named =
                people.of(user.staffOrNobody(), waiting.stream().map(StoredOverride::crn).toList());
        Map<UUID, List<StoredOverride>> requests =
                waiting.stream()
                        .filter(one -> named.containsKey(one.crn()))
                        .collect(
                                Collectors.groupingBy(
                                        StoredOverride::request,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return requests.values().stream().map(cases -> question(cases, named)).toList();
    }

    private Question question(List<StoredOverride> cases, Map<Crn, Named> named) {
        StoredOverride first = cases.getFirst();
        return new Question(
                first.crn(),
                Optional.ofNullable(named.get(first.crn())).map(Named::initials).orElse(""),
                words.say("rulebook.toAnswer.what", said.what(first), cases.size() - 1),
                said.asked(first),
                "/overrides/" + first.request());
    }
}
