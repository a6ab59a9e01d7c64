package org.offload.platform.account;

import org.offload.platform.Access;
import org.offload.platform.Job;
import org.offload.platform.Role;

import java.util.List;
import java.util.stream.Stream;

/** The roles whose work it is to keep accounts, by the access decision. */
final class KeepingRoles {

    private KeepingRoles() {}

    static List<Role> all() {
        return Stream.of(Role.values())
                .filter(role -> Access.has(role, Job.KEEP_ACCOUNTS))
                .toList();
    }
}
