package org.offload.platform.oidc;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what is missing, in place of Spring's report of a failed bean. */
class HalfConfiguredMessage extends AbstractFailureAnalyzer<HalfConfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HalfConfigured cause) {
        return new FailureAnalysis(
                "The sign-in of Offload is configured by half: " + cause.getMessage() + ".",
                "Set it in settings.properties in the data folder or in the environment, or take"
                        + " every offload.oidc setting away. See docs/guides/running.md.",
                cause);
    }
}
