package org.offload.platform.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A session that knows whether it is worth saving. That it was used is noted once a minute: nobody
 * is signed out by so little, and else every look at a page would be a write.
 *
 * @param <S> the session as the database has it
 */
final class RestedSession<S extends Session> implements Session {

    static final Duration REST = Duration.ofMinutes(1);

    private final S stored;
    private boolean changed;

    private RestedSession(S stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    static <S extends Session> RestedSession<S> begun(S stored) {
        return new RestedSession<>(stored, true);
    }

    static <S extends Session> RestedSession<S> found(S stored) {
        return new RestedSession<>(stored, false);
    }

    S stored() {
        return stored;
    }

    boolean isChanged() {
        return changed;
    }

    void settle() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        if (!moment.isBefore(stored.getLastAccessedTime().plus(REST))) {
            stored.setLastAccessedTime(moment);
            changed = true;
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
        changed = true;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
        changed = true;
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
