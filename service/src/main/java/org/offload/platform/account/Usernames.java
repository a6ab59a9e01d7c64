package org.offload.platform.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user name may look like. */
public final class Usernames {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    /** Words that stand where a user name would in the addresses of pages. */
    private static final Set<String> TAKEN = Set.of("new", "found");

    private Usernames() {}

    /** Reads one: two to sixty small letters, digits, dots, hyphens and low lines. */
    public static Optional<String> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(name)
                .filter(it -> SHAPE.matcher(it).matches())
                .filter(it -> !TAKEN.contains(it));
    }
}
