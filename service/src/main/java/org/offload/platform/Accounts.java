package org.offload.platform;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;

import java.util.List;
import java.util.Optional;

/** The built-in accounts. */
public interface Accounts {

    /** Returns a hash for a password, slow on purpose. */
    String hash(String password);

    /** Adds accounts; one whose name is taken is left as it is. */
    void add(List<NewAccount> accounts);

    /** Answers whether nobody has an account yet. */
    boolean isEmpty();

    /** Returns the user of an account that is not locked. */
    Optional<User> active(String username);

    /** Gives someone another role, from their next page on. */
    void changeRole(String username, Role role);

    /**
     * An account to add.
     *
     * @param username what is typed at sign-in: small letters, digits, dots
     * @param passwordHash from {@link #hash}
     * @param staff none for someone who is not on the staff list
     * @param displayName as colleagues see it
     */
    record NewAccount(
            String username,
            String passwordHash,
            Role role,
            @Nullable StaffId staff,
            String displayName) {}
}
