package org.offload.platform.session;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The session that a request has met, while the request lasts. */
final class SeenSession {

    static final ScopedValue<SeenSession> OF_REQUEST = ScopedValue.newInstance();

    private @Nullable RestedSession<?> session;

    static Optional<SeenSession> ofRequest() {
        return OF_REQUEST.isBound() ? Optional.of(OF_REQUEST.get()) : Optional.empty();
    }

    Optional<RestedSession<?>> of(String id) {
        return Optional.<RestedSession<?>>ofNullable(session).filter(one -> one.getId().equals(id));
    }

    void keep(RestedSession<?> met) {
        session = met;
    }

    void forget() {
        session = null;
    }
}
