package org.offload.platform.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a session once a request and saves it only when it has changed.
 *
 * @param <S> the session as the database has it
 */
final class RestedSessions<S extends Session>
        implements FindByIndexNameSessionRepository<RestedSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;

    RestedSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public RestedSession<S> createSession() {
        return RestedSession.begun(stored.createSession());
    }

    @Override
    public void save(RestedSession<S> session) {
        if (session.isChanged()) {
            stored.save(session.stored());
            session.settle();
        }
        seen().ifPresent(seen -> seen.keep(session));
    }

    @Override
    @SuppressWarnings("unchecked") // What a request has seen of this type, it has from here.
    public @Nullable RestedSession<S> findById(String id) {
        Optional<RestedSession<?>> known = seen().flatMap(seen -> seen.of(id));
        if (known.isPresent()) {
            return (RestedSession<S>) known.get();
        }
        S found = stored.findById(id);
        if (found == null) {
            return null;
        }
        RestedSession<S> session = RestedSession.found(found);
        seen().ifPresent(seen -> seen.keep(session));
        return session;
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        seen().ifPresent(SeenSession::forget);
    }

    @Override
    public Map<String, RestedSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> RestedSession.found(entry.getValue())));
    }

    private static Optional<SeenSession> seen() {
        return SeenSession.ofRequest();
    }
}
