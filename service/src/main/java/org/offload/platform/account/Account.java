package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.platform.Role;
import org.offload.platform.User;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as it is on one day.
 *
 * @param role in force on the day; none outside the days of its roles
 * @param email in small letters, by which single sign-on finds the account
 * @param subject the provider's name for whoever signs in; none before the first time
 * @param passwordHash none until a password was chosen, and after a reset
 * @param mustChange whether another password must be chosen at the next sign-in
 */
public record Account(
        String username,
        String displayName,
        @Nullable Role role,
        @Nullable StaffId staff,
        @Nullable String email,
        @Nullable String subject,
        @Nullable String passwordHash,
        boolean locked,
        boolean mustChange,
        @Nullable Instant lastSignedIn,
        int version) {

    /** What an account can be told by. */
    public enum State {
        /** Opens Offload. */
        OPEN,
        LOCKED,
        /** Was made and never opened: its code was not used, and nobody came by single sign-on. */
        INVITED,
        /** None of its roles is in force. */
        WITHOUT_ROLE
    }

    /** Returns what the account can be told by; a lock counts above all. */
    public State state() {
        if (locked) {
            return State.LOCKED;
        }
        if (passwordHash == null && subject == null) {
            return State.INVITED;
        }
        return role == null ? State.WITHOUT_ROLE : State.OPEN;
    }

    /** Returns who is at work; nobody if the account is locked or has no role. */
    public Optional<User> user() {
        return Optional.ofNullable(role)
                .filter(_ -> !locked)
                .map(in -> new User(username, in, staff, displayName));
    }
}
