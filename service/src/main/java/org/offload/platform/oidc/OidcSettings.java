package org.offload.platform.oidc;

import org.offload.platform.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How single sign-on is configured, under {@code offload.oidc}.
 *
 * @param issuer the provider's address, as its tokens name it
 * @param clientId what the provider calls this service
 * @param name what people call signing in there
 * @param accountClaim names the account: its user name, or its e-mail address
 * @param roleClaim says the role, as a text or a list of texts; none if accounts say it
 * @param roles the values of that claim, separated by commas, by our role
 * @param createAccounts whether whoever has no account gets one when they first come
 */
@ConfigurationProperties("offload.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("single sign-on") String name,
        @DefaultValue("preferred_username") String accountClaim,
        @DefaultValue("") String roleClaim,
        @DefaultValue Map<Role, String> roles,
        @DefaultValue("false") boolean createAccounts) {

    /**
     * @throws HalfConfigured if something is missing, naming it
     */
    OidcSettings {
        roles = Map.copyOf(roles);
        var needed = new LinkedHashMap<String, String>();
        needed.put("offload.oidc.issuer", issuer);
        needed.put("offload.oidc.client-id", clientId);
        needed.put("offload.oidc.client-secret", clientSecret);
        List<String> missing =
                needed.entrySet().stream()
                        .filter(setting -> setting.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!missing.isEmpty()) {
            throw new HalfConfigured(String.join(" and ", missing) + " is not set");
        }
        if (roleClaim.isEmpty() != roles.isEmpty()) {
            throw new HalfConfigured(
                    roleClaim.isEmpty()
                            ? "offload.oidc.role-claim is not set, though roles are"
                            : "offload.oidc.role-claim is set, but no offload.oidc.roles.ROLE");
        }
    }

    /** Returns how roles come from the claim. */
    RoleByClaim roleByClaim() {
        var byValue = new TreeMap<String, Role>();
        roles.forEach(
                (role, values) ->
                        Stream.of(values.split(","))
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .forEach(value -> byValue.put(value, role)));
        return new RoleByClaim(byValue);
    }

    @Override
    public String toString() {
        return "single sign-on at " + issuer; // the secret stays out of logs
    }
}
