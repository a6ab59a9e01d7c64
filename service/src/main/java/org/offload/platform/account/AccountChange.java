package org.offload.platform.account;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/**
 * Something that was done to an account.
 *
 * @param by the name of who did it, as colleagues see it
 * @param role that was given or ended, on its days; none for any other change
 */
public record AccountChange(LocalDateTime at, String by, What what, @Nullable DatedRole role) {

    /** What can be done to an account. */
    public enum What {
        /** Made by {@code ./offload account first}. */
        MADE_FIRST,
        INVITED,
        /** Made when somebody came by single sign-on. */
        MADE_BY_PROVIDER,
        DETAILS,
        ROLE_GIVEN,
        ROLE_ENDED,
        /** Changed to what the provider of single sign-on says. */
        ROLE_BY_PROVIDER,
        LOCKED,
        UNLOCKED,
        RESET,
        PASSWORD_CHOSEN,
        MUST_CHANGE,
        SIGNED_OUT
    }
}
