package org.offload.voice.thread;

import org.offload.platform.Role;
import org.offload.platform.User;

/** Who is shown to have written a text. */
public sealed interface Author {

    /** Returns the name as it is shown; empty for a text from elsewhere without one. */
    String name();

    /** Returns the account, which a member of staff by name alone has; empty for others. */
    default String username() {
        return "";
    }

    /** Returns the role, which a member of staff by name alone has; empty for others. */
    default String roleName() {
        return "";
    }

    /**
     * A member of staff, by name and role as they were when it was written.
     *
     * @param username of the account
     */
    record Signed(String username, String name, Role role) implements Author {

        /** Returns whoever is signed in. */
        static Signed of(User user) {
            return new Signed(user.username(), user.displayName(), user.role());
        }

        @Override
        public String roleName() {
            return role.name();
        }
    }

    /**
     * Somebody from elsewhere, by a name or none that a file or a guest says: it proves nothing.
     */
    record Imported(String name) implements Author {}

    /** A member of staff whom nobody knows; the name holds within the thread. */
    record Unnamed(String name) implements Author {}

    /** Returns the author that a row tells of; its empty fields say which sort it is. */
    static Author of(String username, String name, String role, String handle) {
        if (!handle.isEmpty()) {
            return new Unnamed(handle);
        }
        return role.isEmpty() ? new Imported(name) : new Signed(username, name, Role.valueOf(role));
    }

    /** Answers whether it is this member of staff. */
    default boolean is(User user) {
        return switch (this) {
            case Signed signed -> signed.username().equals(user.username());
            case Imported _, Unnamed _ -> false;
        };
    }
}
