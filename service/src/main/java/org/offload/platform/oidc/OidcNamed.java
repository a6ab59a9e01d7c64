package org.offload.platform.oidc;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.util.stream.Stream;

/** Whether a provider is named, if only by half: then half is said to be missing. */
class OidcNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isNamed(context.getEnvironment());
    }

    static boolean isNamed(Environment environment) {
        return Stream.of("issuer", "client-id", "client-secret")
                .map(name -> environment.getProperty("offload.oidc." + name, ""))
                .anyMatch(value -> !value.isBlank());
    }
}
