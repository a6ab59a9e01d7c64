package org.offload.platform.account;

import org.offload.platform.Choice;
import org.offload.platform.Role;
import org.offload.platform.Words;

import java.util.List;
import java.util.stream.Stream;

/** The roles to choose from; none is chosen by leaving it alone. */
final class RoleChoices {

    private RoleChoices() {}

    static List<Choice> of(Words words) {
        var none = Choice.of("", words.say("platform.account.chooseRole"));
        return Stream.concat(
                        Stream.of(none),
                        Stream.of(Role.values())
                                .map(
                                        role ->
                                                Choice.of(
                                                        role.name(),
                                                        words.name("platform.role", role))))
                .toList();
    }
}
