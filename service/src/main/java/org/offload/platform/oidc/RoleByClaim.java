package org.offload.platform.oidc;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Role;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The role that a claim says.
 *
 * @param byValue the roles by the values of the claim; empty if accounts say the role
 */
record RoleByClaim(Map<String, Role> byValue) {

    /** What a claim says. */
    sealed interface Answer {

        /** Nothing is asked of the claim: the account says the role. */
        record OfAccount() implements Answer {}

        record Is(Role role) implements Answer {}

        record Missing() implements Answer {}

        /** None of the values is one of ours. */
        record Unknown() implements Answer {}

        /** The values are those of several roles, and nobody said which counts. */
        record Several() implements Answer {}
    }

    RoleByClaim {
        byValue = Map.copyOf(byValue);
    }

    /**
     * Returns what a claim says.
     *
     * @param claim a text or a list of texts; none if the token has none
     */
    Answer answer(@Nullable Object claim) {
        if (byValue.isEmpty()) {
            return new Answer.OfAccount();
        }
        List<String> values = values(claim);
        if (values.isEmpty()) {
            return new Answer.Missing();
        }
        Set<Role> roles =
                values.stream()
                        .filter(byValue::containsKey)
                        .map(byValue::get)
                        .collect(Collectors.toSet());
        return switch (roles.size()) {
            case 0 -> new Answer.Unknown();
            case 1 -> new Answer.Is(roles.iterator().next());
            default -> new Answer.Several();
        };
    }

    private static List<String> values(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(claim.toString());
        };
    }
}
