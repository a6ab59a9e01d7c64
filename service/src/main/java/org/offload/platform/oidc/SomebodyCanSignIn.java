package org.offload.platform.oidc;

import org.offload.platform.account.Passwords;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a start after which nobody could sign in: without passwords and without a provider. */
@Component
@ConditionalOnWebApplication
class SomebodyCanSignIn implements InitializingBean {

    private final Passwords passwords;
    private final Environment environment;

    SomebodyCanSignIn(Passwords passwords, Environment environment) {
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!passwords.isOn() && !OidcNamed.isNamed(environment)) {
            throw new HalfConfigured(
                    "offload.passwords is false, and no provider is named in offload.oidc.issuer");
        }
    }
}
