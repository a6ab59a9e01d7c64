package org.offload.platform.account;

import org.offload.platform.ServiceClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody is signed in. Without the web, as in a command, nobody is. */
@Component
public class Sessions {

    /**
     * A session in use.
     *
     * @param since and lastUsed by the clock of the service
     */
    public record InUse(String id, LocalDateTime since, LocalDateTime lastUsed) {}

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;
    private final ServiceClock clock;

    Sessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions,
            ServiceClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Returns the sessions in which somebody is signed in, latest used first. */
    public List<InUse> of(String username) {
        return sessions(username)
                .map(
                        session ->
                                new InUse(
                                        session.getId(),
                                        local(session.getCreationTime()),
                                        local(session.getLastAccessedTime())))
                .sorted(Comparator.comparing(InUse::lastUsed).reversed())
                .toList();
    }

    /** Sessions go by the machine's clock, and ours may be set. */
    private LocalDateTime local(Instant moment) {
        return clock.localOf(clock.now().minus(Duration.between(moment, Instant.now())));
    }

    /** Signs somebody out everywhere; returns how many sessions ended. */
    public int end(String username) {
        return endBut(username, "");
    }

    /** Signs somebody out everywhere but here; returns how many sessions ended. */
    public int endBut(String username, String here) {
        List<String> others =
                sessions(username).map(Session::getId).filter(id -> !id.equals(here)).toList();
        sessions.ifAvailable(repository -> others.forEach(repository::deleteById));
        return others.size();
    }

    private Stream<? extends Session> sessions(String username) {
        return sessions.stream()
                .flatMap(
                        repository ->
                                repository.findByPrincipalName(username).values().stream()
                                        .filter(session -> !session.isExpired()));
    }
}
